import { closingQuestions } from "@askaround/core/prep";
import { landingWords } from "../../words/landing.ts";

const words = landingWords.sheet;

/** The paper a student brings: minutes down the margin, ruled lines for answers, and the two questions at the end. */
export function Sheet() {
  return (
    <figure className="overflow-hidden rounded-card border bg-surface shadow-card">
      <figcaption className="flex items-baseline justify-between gap-4 border-b px-5 py-4 text-sm text-ink-2 sm:px-7">
        {words.host}
      </figcaption>
      <div aria-hidden className="hidden sm:block">
        {words.earlier.map(({ at, text }) => (
          <div key={at} className="grid grid-cols-[3.5rem_minmax(0,1fr)]">
            <Minute at={at} />
            <div className="px-5 pt-4">
              <p className="font-serif text-lg text-ink-2">{text}</p>
              <div className="mt-7 border-b" />
              <div className="h-5" />
            </div>
          </div>
        ))}
      </div>
      <div className="grid bg-primary-soft sm:grid-cols-[3.5rem_minmax(0,1fr)]">
        <Minute at="25" strong />
        <div className="px-5 py-6">
          <p className="text-sm font-semibold text-primary">{words.now}</p>
          <h2 className="mt-1 text-h3">{words.closing}</h2>
          <ol className="mt-4 flex flex-col gap-4">
            {closingQuestions.map((question, index) => (
              <li key={question} className="grid grid-cols-[1.75rem_minmax(0,1fr)] font-serif">
                <span aria-hidden className="pt-0.5 text-h3 text-primary tabular-nums">
                  {index + 1}
                </span>
                <span className="text-[1.625rem] leading-[1.2] font-medium tracking-[-0.012em] text-balance sm:text-[2rem]">
                  “{question}”
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </figure>
  );
}

function Minute({ at, strong = false }: { at: string; strong?: boolean }) {
  return (
    <span
      aria-hidden
      className={`hidden border-r pt-5 pr-3 text-right text-sm tabular-nums sm:block ${
        strong ? "border-primary font-semibold text-primary" : "text-ink-3"
      }`}
    >
      {at}′
    </span>
  );
}
