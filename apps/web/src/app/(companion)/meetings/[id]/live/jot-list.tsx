import type { LiveEntry } from "@askaround/core/live";
import { buttonClass } from "@askaround/ui/button-class";
import type { LogState } from "./use-log.ts";
import { lateWords as words } from "@/words/live-later.ts";

export interface JotListProps {
  readonly jots: readonly LiveEntry[];
  readonly state: LogState | "noStore";
  readonly onTakeBack: (id: LiveEntry["id"]) => void;
}

/** The notes of this talk, the latest on top, and whether the office's server has them. */
export function JotList({ jots, state, onTakeBack }: JotListProps) {
  return (
    <>
      {state === "kept" && jots.length === 0 ? null : <p className="text-sm text-ink-2">{words[state]}</p>}
      {jots.length === 0 ? null : (
        <ul className="overflow-hidden rounded-card border bg-surface">
          {jots.toReversed().map(({ id, text }) => (
            <li key={id} className="flex items-center gap-3 border-b border-line px-3 last:border-b-0">
              <span className="min-w-0 flex-1 py-2 wrap-break-word">{text}</span>
              <button
                type="button"
                className={buttonClass({ variant: "quiet", class: "-mr-2 text-sm" })}
                aria-label={words.takeBackThis(text ?? "")}
                onClick={() => onTakeBack(id)}
              >
                {words.takeBack}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
