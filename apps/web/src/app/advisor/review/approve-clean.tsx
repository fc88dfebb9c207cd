"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { deskWords } from "@/words/prep-desk.ts";

const words = deskWords.queue;

/** All of this page in which the linter found nothing. Each can be taken back on its own page. */
export function ApproveClean({ taskIds }: { taskIds: readonly string[] }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const approve = useMutation(
    trpc.reviews.approve.mutationOptions({
      onSuccess: ({ approved, left }) => {
        const detail = left > 0 ? { detail: words.left(left) } : {};
        showToast({ title: words.approved(approved), ...detail });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <Button busy={approve.isPending} onClick={() => approve.mutate({ taskIds: [...taskIds] })}>
      {taskIds.length === 1 ? words.bulkOne : words.bulk(taskIds.length)}
    </Button>
  );
}
