"use client";

import { useMutation } from "@tanstack/react-query";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { duplicateWords as words } from "@/words/professionals.ts";

/** Takes two joined records apart again, and says what could not go back. */
export function useUndoMerge() {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  return useMutation(
    trpc.professionals.undoMerge.mutationOptions({
      onError: sayWhy,
      onSuccess: ({ restored }) => {
        showToast({ title: words.undone, ...(restored ? {} : { detail: words.undoneKept }) });
        refresh();
      },
    }),
  );
}
