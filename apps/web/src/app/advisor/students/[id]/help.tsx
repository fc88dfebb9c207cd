import { Card } from "@askaround/ui/card";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { helpWords } from "@/words/help.ts";
import { AnswerHelp } from "../../answer-help.tsx";

type Requests = RouterOutputs["help"]["ofStudent"];

const words = helpWords.staff;

/** What the student asked for help with, and what became of it. */
export function Help({ requests, name, zone }: { requests: Requests; name: string; zone: string }) {
  if (requests.length === 0) return null;
  return (
    <Card title={words.title}>
      <ul className="flex flex-col gap-4 text-sm">
        {requests.map(({ requestId, text, askedAt, answer, answeredBy, closedAt }) => (
          <li key={requestId}>
            <p className="break-words">
              “{text}”{" "}
              <span className="whitespace-nowrap text-ink-2">
                <Time at={askedAt} zone={zone} format="day" />
              </span>
            </p>
            {answer === null ? null : (
              <p className="mt-1 break-words text-ink-2">
                {words.you} {answeredBy}: {answer}
              </p>
            )}
            {answer === null && closedAt === null ? (
              <div className="mt-2">
                <AnswerHelp requestId={requestId} name={name} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
