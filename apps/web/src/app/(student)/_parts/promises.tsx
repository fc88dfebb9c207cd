"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { showToast } from "@askaround/ui/toast";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { formWords } from "@/words/forms.ts";
import { meetingWords } from "@/words/meetings.ts";
import { useAct } from "@/forms/use-act.ts";

const words = meetingWords.page;
type Promises = RouterOutputs["meetings"]["get"]["promises"];

/** What either side said they would do. */
export function Promises({ promises }: { promises: Promises }) {
  return (
    <Card title={words.promises}>
      <ul className="flex flex-col gap-4">
        {promises.map((promise) => (
          <Row key={promise.promiseId} promise={promise} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ promise }: { promise: Promises[number] }) {
  const { promiseId, by, what, dueOn, doneAt } = promise;
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const set = useMutation(
    trpc.meetings.setPromiseDone.mutationOptions({
      onSuccess: (_, { done }) => {
        const onAct = () => set.mutate({ promiseId, done: false });
        if (done) showToast({ title: words.marked, action: { label: formWords.undo, onAct } });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <p className="font-semibold">{what}</p>
        <p className="text-sm text-ink-2">
          {by === "student" ? words.promisedByYou : words.promisedByThem}
          {dueOn ? (
            <>
              , {words.byDay} <Time on={dueOn} />
            </>
          ) : null}
        </p>
      </div>
      {doneAt === null ? (
        <Button size="sm" busy={set.isPending} onClick={() => set.mutate({ promiseId, done: true })}>
          {words.markDone}
        </Button>
      ) : (
        <StatusPill tone="good">{words.done}</StatusPill>
      )}
    </li>
  );
}
