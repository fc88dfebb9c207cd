import { Card } from "@askaround/ui/card";
import { RuleResults } from "@/shell/rule-results.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { eligibilityWords as words } from "@/words/eligibility.ts";
import { Asks } from "./asks.tsx";

type Eligibility = RouterOutputs["eligibility"]["ofMeeting"];
type Row = Eligibility["rows"][number];

/** Whether the meeting counts, cohort by cohort, rule by rule; nothing where every meeting does. */
export async function Counts({ meetingId }: { meetingId: string }) {
  const { rows, answers } = await required(trpc.eligibility.ofMeeting.queryOptions({ meetingId }));
  if (rows.length === 0) return null;
  const asked = new Set(rows.flatMap(({ results }) => results.map(({ rule }) => rule)));
  const held = rows.some(({ counts }) => counts !== null);
  return (
    <Card title={words.title}>
      <div className="flex flex-col gap-4">
        {rows.map((row) => (
          <div key={row.cohortId}>
            <p className="font-semibold">{verdict(row)}</p>
            {row.decision ? (
              <p className="my-1 rounded-control bg-primary-soft p-3 text-sm break-words">
                {words.decided(row.decision.by, row.decision.counts)} “{row.decision.reason}”
              </p>
            ) : null}
            <RuleResults results={row.results} leastMinutes={row.leastMinutes} />
          </div>
        ))}
        <Asks meetingId={meetingId} asked={[...asked]} answers={answers} held={held} />
      </div>
    </Card>
  );
}

function verdict({ counts, results, cohortName }: Row): string {
  if (counts === null) return words.willCount(cohortName);
  if (counts) return words.counts(cohortName);
  const broken = results.some(({ state }) => state === "not_met");
  return broken ? words.countsNot(cohortName) : words.countsNotYet(cohortName);
}
