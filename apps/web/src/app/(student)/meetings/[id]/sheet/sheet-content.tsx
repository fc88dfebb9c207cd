import { closingQuestions } from "@askaround/core/prep";
import { addMinutes } from "@askaround/core/shared";
import { formatTime } from "@askaround/ui/format-time";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { prepWords } from "@/words/prep.ts";
import { sheetWords as words } from "@/words/sheet.ts";
import { SheetHead } from "./sheet-head.tsx";
import { TimeRail } from "./time-rail.tsx";

type Prep = RouterOutputs["prep"]["get"];
type Props = { prep: Prep; zone: string };

/** Black on white, without a fill: it has to work on any printer, and in a dark room. */
export function SheetContent({ prep, zone }: Props) {
  const { meeting, questions, points, plan, policy } = prep;
  const closingAt = addMinutes(meeting.endsAt, -policy.closingMinutes);
  return (
    <>
      <SheetHead prep={prep} zone={zone} />
      {plan.brief ? <p>{plan.brief}</p> : null}
      {points.length > 0 ? (
        <section>
          <h2 className="text-[1em]/snug font-semibold">{words.points}</h2>
          <ul className="list-disc pl-[1.2em]">
            {points.map((point) => (
              <li key={point.id}>{point.text}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="flex grow gap-[2mm]">
        <TimeRail from={meeting.startsAt} to={closingAt} zone={zone} />
        <div className="flex min-w-0 grow flex-col gap-[1mm]">
          {questions.length === 0 ? <p>{words.noQuestions}</p> : null}
          <ul className="flex grow flex-col gap-[0.1em]">
            {questions.map(({ id, phase, text }, index) => (
              <li key={id} className="flex grow break-inside-avoid flex-col">
                <p>
                  {phase === questions[index - 1]?.phase ? null : (
                    <b className="sheet-phase font-semibold">{prepWords.questions.phases[phase]}: </b>
                  )}
                  {text}
                </p>
                <Lines />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className="flex break-inside-avoid gap-[2mm]">
        <TimeRail from={closingAt} to={meeting.endsAt} zone={zone} closing={policy.closingMinutes} />
        <section className="min-w-0 grow border-2 border-black px-[2.5mm] py-[1.5mm]">
          <h2 className="text-[1em]/snug font-semibold">
            {words.beforeYouGo(formatTime(closingAt, zone, "time"), policy.closingMinutes)}
          </h2>
          <ol className="list-decimal pl-[1.4em]">
            {closingQuestions.map((question) => (
              <li key={question} className="font-semibold">
                {question}
              </li>
            ))}
          </ol>
          <div className="sheet-closing">
            <Lines />
          </div>
        </section>
      </div>
      <footer className="border-t border-black pt-[1mm] text-[0.9em]/snug">
        {words.thankYouDue} <Time at={meeting.thankYouDueAt} zone={zone} />
      </footer>
    </>
  );
}

const RULES = Array.from({ length: 24 }, (_, index) => index);

function Lines() {
  return (
    <div aria-hidden className="sheet-lines">
      {RULES.map((rule) => (
        <i key={rule} />
      ))}
    </div>
  );
}
