import { StatusPill } from "@askaround/ui/status-pill";
import { advisorWords } from "@/words/advisor.ts";
import type { SharedMeeting } from "./timeline-meeting.tsx";

const words = advisorWords.student;

/** How far the student prepared, always; goals and questions where their level lets the reader see them. */
export function Prepared({ prep }: { prep: NonNullable<SharedMeeting["prep"]> }) {
  const { prepared, content } = prep;
  return (
    <div className="mt-3 text-sm">
      <StatusPill tone={prepared ? "good" : "neutral"}>
        {prepared ? words.prepared : words.preparing}
      </StatusPill>
      {content === null ? (
        <p className="mt-2 text-ink-2">{words.prepKept}</p>
      ) : content.goals !== null || content.questions.length > 0 ? (
        <details className="mt-2">
          <summary className="min-h-9 cursor-pointer py-1.5 font-semibold text-primary">
            {words.prepShow}
          </summary>
          {content.goals === null ? null : (
            <p className="mt-1 break-words whitespace-pre-line">
              <span className="text-ink-2">{words.prepGoals}:</span> {content.goals}
            </p>
          )}
          {content.questions.length > 0 ? (
            <>
              <p className="mt-2 text-ink-2">{words.prepQuestions}</p>
              <ol className="list-decimal pl-5">
                {content.questions.map(({ text, keptBecause }, index) => (
                  <li key={index} className="break-words">
                    {text}
                    {keptBecause.map((why) => (
                      <span key={why} className="text-ink-2">
                        {" "}
                        ({words.keptBecause(why)})
                      </span>
                    ))}
                  </li>
                ))}
              </ol>
            </>
          ) : null}
        </details>
      ) : null}
    </div>
  );
}
