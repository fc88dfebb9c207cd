"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { deskWords } from "@/words/prep-desk.ts";

const words = deskWords.templates.none;

/** For an office that was there before templates were. */
export function AddStarters() {
  const { refresh, sayWhy } = useAct();
  const add = useMutation(
    useTRPC().templates.addStarters.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.done });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <Button busy={add.isPending} onClick={() => add.mutate()}>
      {words.action}
    </Button>
  );
}
