import { StatusPill } from "@askaround/ui/status-pill";
import { RuleResults } from "@/shell/rule-results.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { eligibilityWords } from "@/words/eligibility.ts";
import { Decide } from "./decide.tsx";

export type EligibilityRow = RouterOutputs["eligibility"]["ofStudent"][number];

const words = eligibilityWords.staff;

/** Whether one meeting counts in each cohort of the reader's that has rules, and a way to decide otherwise. */
export function Eligibility({ rows }: { rows: readonly EligibilityRow[] }) {
  return rows.map((row) => {
    const { cohortId, cohortName, counts, results, leastMinutes, decision } = row;
    const title =
      counts === null ? words.ahead(cohortName) : (counts ? words.counts : words.countsNot)(cohortName);
    return (
      <div key={cohortId} className="mt-3 border-t pt-3 text-sm">
        <StatusPill tone={counts === true ? "good" : counts === false ? "warn" : "neutral"}>
          {title}
        </StatusPill>
        {decision ? (
          <p className="mt-2 break-words">
            {eligibilityWords.decided(decision.by, decision.counts)} “{decision.reason}”
          </p>
        ) : null}
        <details className="mt-1" open={counts === false}>
          <summary className="min-h-9 cursor-pointer py-1.5 font-semibold text-primary">
            {words.ahead(cohortName)}
          </summary>
          <RuleResults results={results} leastMinutes={leastMinutes} />
        </details>
        {counts === null ? null : <Decide row={row} counts={counts} />}
      </div>
    );
  });
}
