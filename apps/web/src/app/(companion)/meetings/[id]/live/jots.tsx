import { buttonClass } from "@askaround/ui/button-class";
import type { ReactNode, SubmitEvent } from "react";
import { liveWords as words } from "@/words/live.ts";
import { useLine } from "./use-line.ts";

const MOST = 500;

export interface JotsProps {
  readonly meetingId: string;
  /** What was noted so far, and where it stands. */
  readonly list: ReactNode;
  /** The question on screen, which a jot goes with. */
  readonly question: string | null;
  readonly onJot: (text: string, question: string | null) => Promise<void>;
}

/** A line for what was said, and marks for one thumb. */
export function Jots({ meetingId, list, question, onJot }: JotsProps) {
  const [typed, type] = useLine(`live:${meetingId}`);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = typed.trim();
    if (text === "") return;
    type("");
    void onJot(text, question);
  };
  return (
    <section aria-label={words.notes} className="flex flex-col gap-3">
      <form onSubmit={submit} className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <label htmlFor="jot" className="mb-1 block font-semibold">
            {words.jot}
          </label>
          <input
            id="jot"
            value={typed}
            maxLength={MOST}
            autoComplete="off"
            enterKeyHint="done"
            onChange={({ target }) => type(target.value)}
            className="min-h-11 w-full rounded-control border border-line-strong bg-surface px-3"
          />
        </div>
        <button type="submit" className={buttonClass()}>
          {words.keep}
        </button>
      </form>
      <div role="group" aria-label={words.markWith} className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {words.marks.map((mark) => (
          <button
            key={mark}
            type="button"
            className={buttonClass({ class: "text-sm" })}
            onClick={() => void onJot(mark, question)}
          >
            {mark}
          </button>
        ))}
      </div>
      {list}
    </section>
  );
}
