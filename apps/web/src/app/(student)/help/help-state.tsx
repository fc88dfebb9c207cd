import { Card } from "@askaround/ui/card";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { helpWords } from "@/words/help.ts";
import { Settle } from "./settle.tsx";

type Request = RouterOutputs["help"]["own"][number];

const words = helpWords.student;

/** One request with its answer; the one that is open stands alone, with what can be done about it. */
export function HelpState({
  request,
  zone,
  current = false,
}: {
  request: Request;
  zone: string;
  current?: boolean;
}) {
  const { requestId, text, since, answer, answeredAt, answeredBy, closedAt } = request;
  const story = (
    <>
      <p className="font-serif text-lg break-words">“{text}”</p>
      {answer === null || answeredAt === null ? null : (
        <p className="mt-2 break-words">
          {answer}{" "}
          <span className="text-sm text-ink-2">
            {words.answered} <Time at={answeredAt} zone={zone} format="day" />
            {answeredBy ? ` ${words.by(answeredBy)}` : null}.
          </span>
        </p>
      )}
      {closedAt ? (
        <p className="mt-1 text-sm text-ink-2">
          {words.settled} <Time at={closedAt} zone={zone} format="day" />.
        </p>
      ) : null}
    </>
  );
  if (!current) return story;
  return (
    <Card tone="primary">
      {story}
      {answer === null ? (
        <p className="mt-2 text-sm text-ink-2">
          {words.waiting} <Time at={since} zone={zone} format="date-time" />.
        </p>
      ) : null}
      <Settle requestId={requestId} answered={answer !== null} />
    </Card>
  );
}
