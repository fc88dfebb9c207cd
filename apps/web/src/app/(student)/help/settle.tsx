"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { formWords } from "@/words/forms.ts";
import { helpWords } from "@/words/help.ts";

const words = helpWords.student;

/** Settled, or asked once more. */
export function Settle({ requestId, answered }: { requestId: string; answered: boolean }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const reopen = useMutation(
    trpc.help.reopen.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.askedAgain });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const close = useMutation(
    trpc.help.close.mutationOptions({
      onSuccess: () => {
        const onAct = () => reopen.mutate({ requestId });
        showToast({ title: words.closed, action: { label: formWords.undo, onAct } });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <Button busy={close.isPending} onClick={() => close.mutate({ requestId })}>
        {words.close}
      </Button>
      {answered ? (
        <Button variant="quiet" busy={reopen.isPending} onClick={() => reopen.mutate({ requestId })}>
          {words.again}
        </Button>
      ) : null}
    </div>
  );
}
