"use client";

import { useMutation } from "@tanstack/react-query";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { formWords } from "@/words/forms.ts";
import { remarkWords } from "@/words/remarks.ts";

const words = remarkWords.staff;

/** Takes a remark back at once, with the way to bring it back in the message. */
export function useTakingBack() {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const bringBack = useMutation(
    trpc.remarks.bringBack.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.saidBroughtBack, seconds: 5 });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const takeBack = useMutation(
    trpc.remarks.takeBack.mutationOptions({
      onSuccess: (_done, { remarkId }) => {
        const action = { label: formWords.undo, onAct: () => bringBack.mutate({ remarkId }) };
        showToast({ title: words.saidTakenBack, action });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return { takeBack };
}
