import type { Paper } from "@askaround/core/office";
import { closingQuestions, questionPhases } from "@askaround/core/prep";
import { addMinutes } from "@askaround/core/shared";
import { formatTime } from "@askaround/ui/format-time";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { prepWords } from "@/words/prep.ts";
import { sheetWords as words } from "@/words/sheet.ts";
import { SheetHead } from "./sheet-head.tsx";
import { TimeRail } from "./time-rail.tsx";

type Prep = RouterOutputs["prep"]["get"];
type Props = { prep: Prep; zone: string; paper: Paper; large: boolean };

/** Minutes before the agreed end at which a student says so, and asks the closing questions. */
const CLOSING_MINUTES = 5;

/** Black on white, without a fill: it has to work on any printer, and in a dark room. */
export function Sheet({ prep, zone, paper, large }: Props) {
  const { meeting, questions, points, plan } = prep;
  const closingAt = addMinutes(meeting.endsAt, -CLOSING_MINUTES);
  return (
    <article
      className={`sheet sheet-${paper} ${large ? "sheet-large" : ""} rounded-card border p-4 scheme-light sm:p-[10mm]`}
    >
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
      <div className="flex grow gap-[3mm]">
        <TimeRail from={meeting.startsAt} to={closingAt} zone={zone} />
        <div className="flex min-w-0 grow flex-col gap-[2mm]">
          {questions.length === 0 ? <p>{words.noQuestions}</p> : null}
          {questionPhases.map((phase) => (
            <Phase key={phase} title={prepWords.phases[phase]} of={questions.filter((one) => one.phase === phase)} />
          ))}
        </div>
      </div>
      <div className="flex break-inside-avoid gap-[3mm]">
        <TimeRail from={closingAt} to={meeting.endsAt} zone={zone} last />
        <section className="min-w-0 grow border-2 border-black p-[2.5mm]">
          <h2 className="text-[1em]/snug font-semibold">
            {words.beforeYouGo(formatTime(closingAt, zone, "time"))}
          </h2>
          <ol className="list-decimal pl-[1.4em]">
            {closingQuestions.map((question) => (
              <li key={question} className="font-semibold">
                {question}
              </li>
            ))}
          </ol>
          <Lines />
        </section>
      </div>
      <footer className="border-t border-black pt-[1.5mm] text-[0.9em]/snug">
        {words.thankYouDue} <Time at={meeting.thankYouDueAt} zone={zone} />
      </footer>
    </article>
  );
}

function Phase({ title, of }: { title: string; of: Prep["questions"] }) {
  if (of.length === 0) return null;
  return (
    <section className="flex grow flex-col">
      <h2 className="text-[0.9em]/snug font-semibold">{title}</h2>
      <ul className="flex grow flex-col gap-[1mm]">
        {of.map((question) => (
          <li key={question.id} className="flex grow break-inside-avoid flex-col">
            <span>{question.text}</span>
            <Lines />
          </li>
        ))}
      </ul>
    </section>
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
