"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useTRPC } from "@/trpc/client.tsx";
import { myMailWords as words } from "@/words/my-mail.ts";
import { thanksWords } from "@/words/thanks.ts";
import { useAct } from "@/forms/use-act.ts";

/** Calls a waiting mail off, with a way back; says so when the worker was first. */
export function CallOff({ deliveryId }: { deliveryId: string }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const wantBack = useWantBack();
  const callOff = useMutation(
    trpc.me.callOffMail.mutationOptions({
      onSuccess: ({ changed }) => {
        if (changed) {
          const action = { label: words.undo, onAct: () => wantBack.mutate({ deliveryId }) };
          showToast({ title: words.calledOff, detail: words.calledOffDetail, action });
        } else {
          showToast({ title: words.tooLate });
        }
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <Button size="sm" busy={callOff.isPending} onClick={() => callOff.mutate({ deliveryId })}>
      {words.callOff}
    </Button>
  );
}

export function WantBack({ deliveryId }: { deliveryId: string }) {
  const wantBack = useWantBack();
  return (
    <Button
      size="sm"
      className="self-start"
      busy={wantBack.isPending}
      onClick={() => wantBack.mutate({ deliveryId })}
    >
      {words.wantBack}
    </Button>
  );
}

function useWantBack() {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  return useMutation(
    trpc.me.wantMailBack.mutationOptions({
      onSuccess: ({ changed }) => {
        showToast({ title: changed ? words.back : words.notBack, seconds: 5 });
        refresh();
      },
      onError: sayWhy,
    }),
  );
}

export function SnoozeNote({ thankYouId }: { thankYouId: string }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const snooze = useMutation(
    trpc.thanks.snooze.mutationOptions({
      onSuccess: () => {
        showToast({ title: thanksWords.snoozed, seconds: 5 });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <Button size="sm" variant="quiet" busy={snooze.isPending} onClick={() => snooze.mutate({ thankYouId })}>
      {words.tomorrow}
    </Button>
  );
}
