"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { outreachWords as words } from "@/words/outreach.ts";

type Row = RouterOutputs["outreach"]["get"]["attempts"][number];
const ANSWERS = ["replied", "declined", "bounced", "no_answer"] as const;

/** A message that was sent, what came back, and both taken back. */
export function Attempt({ attempt, zone, last }: { attempt: Row; zone: string; last: boolean }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const options = { onSuccess: refresh, onError: sayWhy };
  const say = useMutation(trpc.outreach.answer.mutationOptions(options));
  const unmark = useMutation(trpc.outreach.unmarkSent.mutationOptions(options));
  const { contactId, step, sentAt, sentBy, answer, followUpOn } = attempt;
  return (
    <Card title={words.steps[step]}>
      <div className="flex flex-col gap-4">
        {sentAt === null || sentBy === null ? null : (
          <p className="flex flex-wrap items-center gap-2">
            <StatusPill tone="good">{words.sent}</StatusPill>
            <span>
              <Time at={sentAt} zone={zone} /> {words.sentBy[sentBy]}
            </span>
          </p>
        )}
        {attempt.text === "" ? null : (
          <p className="border-l-2 border-line pl-4 whitespace-pre-line text-ink-2">{attempt.text}</p>
        )}
        {answer !== null ? (
          <p className="flex flex-wrap items-center gap-2">
            {words.answers[answer]}
            <Button size="sm" onClick={() => say.mutate({ contactId, step, answer: null })}>
              {words.takeBack}
            </Button>
          </p>
        ) : last ? (
          <>
            {followUpOn === null ? null : (
              <p className="text-ink-2">
                {words.followUp} <Time on={followUpOn} format="day" />.
              </p>
            )}
            <div role="group" aria-label={words.came} className="flex flex-wrap gap-2">
              {ANSWERS.map((each) => (
                <Button key={each} size="sm" onClick={() => say.mutate({ contactId, step, answer: each })}>
                  {words.answers[each]}
                </Button>
              ))}
              <Button size="sm" variant="quiet" onClick={() => unmark.mutate({ contactId, step })}>
                {words.undo}
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </Card>
  );
}
