import type { Finding } from "@askaround/core/prep";
import { Lightbulb } from "lucide-react";
import { questionBankWords as words } from "@/words/question-bank.ts";

type AdviceLinesProps = { advice: readonly Pick<Finding, "code" | "reason" | "better">[] };

/** Why a wording could be better, and a better one. */
export function AdviceLines({ advice }: AdviceLinesProps) {
  return (
    <ul className="mt-1 flex flex-col gap-1 text-sm">
      {advice.map(({ code, reason, better }) => (
        <li key={code} className="flex gap-2">
          <Lightbulb aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
          <span>
            {reason}
            {better === null ? null : <span className="block text-ink-2">{words.better(better)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
