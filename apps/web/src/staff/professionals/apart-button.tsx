"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { duplicateWords as words } from "@/words/professionals.ts";

type Pair = { firstId: string; secondId: string };

/** Says that two alike records are two people, with a way back. */
export function ApartButton(pair: Pair) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const back = useMutation(
    trpc.professionals.tellApart.mutationOptions({ onSuccess: refresh, onError: sayWhy }),
  );
  const say = useMutation(
    trpc.professionals.tellApart.mutationOptions({
      onError: sayWhy,
      onSuccess: () => {
        const onAct = () => back.mutate({ ...pair, apart: false });
        showToast({ title: words.saidApart, action: { label: words.undo, onAct } });
        refresh();
      },
    }),
  );
  return (
    <Button size="sm" busy={say.isPending} onClick={() => say.mutate({ ...pair, apart: true })}>
      {words.apart}
    </Button>
  );
}
