import type { RuleResult, RuleState } from "@askaround/core/cohorts";
import { Check, CircleHelp, X } from "lucide-react";
import { eligibilityWords as words } from "@/words/eligibility.ts";

const LOOK = {
  met: { Icon: Check, tint: "text-primary" },
  not_met: { Icon: X, tint: "text-danger" },
  not_said: { Icon: CircleHelp, tint: "text-warn" },
} as const satisfies Record<RuleState, object>;

type RuleResultsProps = { results: readonly RuleResult[]; leastMinutes: number | null };

/** Every rule with what came of it, as icon and word. */
export function RuleResults({ results, leastMinutes }: RuleResultsProps) {
  return (
    <ul className="mt-1 flex flex-col gap-1 text-sm">
      {results.map(({ rule, state }) => {
        const { Icon, tint } = LOOK[state];
        return (
          <li key={rule} className="flex gap-2">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${tint}`} strokeWidth={2.5} />
            <span>
              <span className="font-semibold">{words.state[state]}:</span> {words.rule(rule, leastMinutes)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
