import type { TemplateContent } from "@askaround/core/assignments";
import { ownPrepWords as words } from "@/words/own-prep.ts";
import { needWords, sectionWords } from "@/words/prep-parts.ts";

const ORDER = ["research", "common", "questions", "logistics", "reflection"] as const;

/** What a template asks for, as the student reads it. */
export function Asked({ content }: { content: TemplateContent }) {
  const { lede, sections, questionsLeast, questionsMost } = content;
  return (
    <>
      {lede === null ? null : <p className="mb-4 break-words">{lede}</p>}
      <ol className="flex flex-col gap-3">
        {ORDER.filter((name) => sections[name].need !== "no").map((name) => (
          <li key={name}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
              {sectionWords[name]}
              <span className="rounded-pill border px-2 py-0.5 text-min font-normal text-ink-2">
                {needWords[sections[name].need]}
              </span>
            </p>
            {name === "questions" ? (
              <p className="text-sm text-ink-2">{words.questions(questionsLeast, questionsMost)}</p>
            ) : null}
            {sections[name].guidance === null ? null : (
              <p className="text-sm break-words whitespace-pre-line text-ink-2">{sections[name].guidance}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
