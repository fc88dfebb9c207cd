import { buttonClass } from "@askaround/ui/button-class";
import type { Ref } from "react";
import { liveWords as words } from "@/words/live.ts";
import type { Place } from "./use-place.ts";

export interface QuestionsProps {
  /** The closing two are the last. */
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly own: number;
  readonly place: Place;
  readonly card: Ref<HTMLElement>;
}

/** One question at a time, the next one dim beneath, by button or swipe; after the last come the two that no talk ends without. */
export function Questions({ questions, own, place: { at, go }, card }: QuestionsProps) {
  const closing = at >= own;
  const next = questions[at + 1];
  return (
    <section
      ref={card}
      aria-labelledby="asking"
      className="flex touch-pan-y flex-col gap-3 rounded-card border bg-surface p-4 shadow-card"
    >
      <h2 id="asking" className="font-sans text-sm font-semibold text-ink-2">
        {closing ? words.closingTitle : words.of(at + 1, own)}
      </h2>
      {closing ? (
        <ol className="flex list-decimal flex-col gap-3 pl-6 font-serif text-h2 text-balance">
          {questions.slice(own).map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      ) : (
        <>
          <p className="min-h-24 font-serif text-h2 text-balance">{questions[at]?.text}</p>
          <p className="text-ink-3">
            <span className="font-semibold">{words.next}:</span>{" "}
            {at + 1 < own ? next?.text : words.closingTitle}
          </p>
        </>
      )}
      {own === 0 ? <p className="text-sm text-ink-2">{words.noQuestions}</p> : null}
      {own > 0 ? (
        <div className="flex gap-2">
          <button
            type="button"
            className={buttonClass({ class: "flex-1" })}
            aria-disabled={at === 0}
            onClick={() => go(at - 1)}
          >
            {closing ? words.toQuestions : words.previousQuestion}
          </button>
          {closing ? null : (
            <button
              type="button"
              className={buttonClass({ variant: "primary", class: "flex-1" })}
              onClick={() => go(at + 1)}
            >
              {at + 1 < own ? words.nextQuestion : words.toClosing}
            </button>
          )}
        </div>
      ) : null}
    </section>
  );
}
