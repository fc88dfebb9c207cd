import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { helpWords } from "@/words/help.ts";
import { AnswerHelp } from "./answer-help.tsx";
import { Need, NeedRow } from "./need.tsx";

type Request = RouterOutputs["help"]["waiting"][number];

const words = helpWords.staff;

/** Students who asked for help, the oldest first, each with a place for the answer; nothing when nobody asked. */
export function AskedForHelp({ requests, zone }: { requests: readonly Request[]; zone: string }) {
  if (requests.length === 0) return null;
  return (
    <Need id="help" title={words.caption}>
      {requests.map(({ requestId, studentId, studentName, text, since }) => (
        <NeedRow
          key={requestId}
          studentId={studentId}
          name={studentName}
          about={
            <>
              {words.since} <Time at={since} zone={zone} format="day" />
            </>
          }
        >
          <div className="min-w-0 md:pt-1">
            <p className="mb-2 break-words">“{text}”</p>
            <AnswerHelp requestId={requestId} name={studentName} />
          </div>
        </NeedRow>
      ))}
    </Need>
  );
}
