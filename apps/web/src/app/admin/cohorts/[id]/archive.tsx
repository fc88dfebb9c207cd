"use client";

import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { adminWords } from "@/words/admin.ts";

const words = adminWords.cohort.archive;

/** Puts a cohort away or brings it back, each with a way back in the note that follows. */
export function Archive({ cohortId, archived }: { cohortId: string; archived: boolean }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const back = useMutation(trpc.cohorts.archive.mutationOptions({ onSuccess: refresh, onError: sayWhy }));
  const archive = useMutation(
    trpc.cohorts.archive.mutationOptions({
      onError: sayWhy,
      onSuccess: (_, { archived: now }) => {
        refresh();
        showToast({
          title: now ? words.archived : words.restored,
          action: { label: words.undo, onAct: () => back.mutate({ cohortId, archived: !now }) },
        });
      },
    }),
  );
  return (
    <Button
      busy={archive.isPending || back.isPending}
      onClick={() => archive.mutate({ cohortId, archived: !archived })}
    >
      {archived ? words.restore : words.archive}
    </Button>
  );
}
