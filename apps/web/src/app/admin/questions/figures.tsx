import { Card } from "@askaround/ui/card";
import type { RouterOutputs } from "@/trpc/types.ts";
import { questionBankWords } from "@/words/question-bank.ts";

const words = questionBankWords.figures;

/** Which advice students set aside, out of how many. */
export function Figures({ figures: { students, kept } }: { figures: RouterOutputs["questions"]["figures"] }) {
  return (
    <Card title={words.title}>
      <p>{students === null ? words.few : words.of(students)}</p>
      {students === null ? null : (
        <>
          <h3 className="mt-4 mb-1 font-sans text-base font-semibold">{words.kept}</h3>
          {kept.length === 0 ? (
            <p className="text-ink-2">{words.noneKept}</p>
          ) : (
            <dl className="text-sm">
              {kept.map(({ code, students: part }) => (
                <div
                  key={code}
                  className="flex flex-wrap justify-between gap-x-3 border-t border-line py-1.5"
                >
                  <dt>{words.codes[code]}</dt>
                  <dd className="text-ink-2 tabular-nums">
                    {part === null ? words.hidden : words.part(part, students)}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </>
      )}
      <p className="mt-4 text-sm text-ink-2">{words.definition}</p>
    </Card>
  );
}
