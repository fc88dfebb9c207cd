import { DescriptionList } from "@askaround/ui/description-list";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";
import { eligibilityWords, ruleWords } from "@/words/eligibility.ts";

const words = adminWords.cohort;

/** The goal of a cohort and what counts toward it, to be read only. */
export function CohortRulesRead({ cohort }: { cohort: RouterOutputs["cohorts"]["get"] }) {
  const { goalMeetings, goalOn, leastMinutes, rules } = cohort;
  const asked = [
    ...(leastMinutes === null ? [] : [eligibilityWords.rule("least_length", leastMinutes)]),
    ...rules.map((rule) => ruleWords[rule]),
  ];
  return (
    <DescriptionList
      items={[
        { term: words.goalMeetings, detail: goalMeetings },
        { term: words.goalOn, detail: <Time on={goalOn} format="full" /> },
        ...(asked.length === 0 ? [] : [{ term: eligibilityWords.form.rules, detail: asked.join(". ") }]),
      ]}
    />
  );
}
