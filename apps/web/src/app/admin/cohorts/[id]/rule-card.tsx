import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { buttonClass } from "@askaround/ui/button-class";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { cohortRuleWords as words } from "@/words/cohort-rules.ts";
import { GoOn } from "./go-on.tsx";

/** The rule by which students join and leave, and what of it is still to be done. */
export async function RuleCard({
  cohort,
  archived,
}: {
  cohort: RouterOutputs["cohorts"]["get"];
  archived: boolean;
}) {
  const { id: cohortId, joins } = cohort;
  const left = joins === null || archived ? 0 : await stillToDo(cohortId, joins);
  return (
    <Card title={words.title}>
      <p className={joins === null ? "text-ink-2" : undefined}>
        {joins === null ? words.none : words.sentence(joins)}
      </p>
      {left > 0 ? <GoOn cohortId={cohortId} left={left} /> : null}
      {archived ? null : (
        <Link href={routes.adminCohortRule(cohortId)} className={buttonClass({ className: "mt-3" })}>
          {joins === null ? words.set : words.change}
        </Link>
      )}
    </Card>
  );
}

type Rule = NonNullable<RouterOutputs["cohorts"]["get"]["joins"]>;

async function stillToDo(cohortId: string, joins: Rule) {
  const { joining, leaving } = await required(trpc.cohorts.previewRule.queryOptions({ cohortId, joins }));
  return joining.count + leaving.count;
}
