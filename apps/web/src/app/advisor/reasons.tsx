import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";

export type Reason = RouterOutputs["students"]["progress"]["rows"][number]["reasons"][number];

/** Why a student needs attention, in words, each with since when. */
export function Reasons({ reasons, zone }: { reasons: readonly Reason[]; zone: string }) {
  return (
    <ul className="flex flex-col gap-1">
      {reasons.map(({ reason, since }) => (
        <li key={reason}>
          {advisorWords.reasons[reason]}{" "}
          <span className="whitespace-nowrap text-ink-2">
            {advisorWords.since} <Time at={since} zone={zone} format="day" />
          </span>
        </li>
      ))}
    </ul>
  );
}
