import type { LiveEntry } from "@askaround/core/live";
import { buttonClass } from "@askaround/ui/button-class";
import { useLater } from "@askaround/ui/use-later";
import { type SubmitEvent, useEffect, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "@/forms/draft.ts";
import { liveWords as words } from "@/words/live.ts";
import type { LogState } from "./use-log.ts";

const MOST = 500;
const loadLater = async () => {
  const loaded = await import("./later.tsx");
  return () => <loaded.Later />;
};

export interface JotsProps {
  readonly meetingId: string;
  readonly jots: readonly LiveEntry[];
  /** The question on screen, which a jot goes with. */
  readonly question: string | null;
  readonly state: LogState | "noStore";
  readonly onJot: (text: string, question: string | null) => Promise<void>;
  readonly onTakeBack: (id: LiveEntry["id"]) => void;
}

/** A line for what was said, marks for one thumb, and where all of it stands. */
export function Jots({ meetingId, jots, question, state, onJot, onTakeBack }: JotsProps) {
  const draft = `live:${meetingId}`;
  const drawLater = useLater(loadLater);
  const [typed, setTyped] = useState("");
  useEffect(() => {
    const kept = readDraft(draft);
    if (typeof kept === "string") setTyped(kept);
  }, [draft]);
  const type = (text: string) => {
    setTyped(text);
    if (text === "") dropDraft(draft);
    else keepDraft(draft, text);
  };
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
      <div role="group" aria-label={words.markWith} className="flex flex-wrap gap-2">
        {words.marks.map((mark) => (
          <button
            key={mark}
            type="button"
            className={buttonClass({ class: "grow px-3 text-sm" })}
            onClick={() => void onJot(mark, question)}
          >
            {mark}
          </button>
        ))}
      </div>
      <p className="text-sm text-ink-2">{words[state]}</p>
      {jots.length > 0 ? (
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
      ) : null}
      {drawLater?.()}
    </section>
  );
}
