"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { deskWords } from "@/words/prep-desk.ts";
import { rememberUndo } from "./last-undo.ts";

const words = deskWords.queue;
const { undo: undoWord } = deskWords.assign;

/** All of this page in which the linter found nothing. All of them can be taken back at once. */
export function ApproveClean({ taskIds }: { taskIds: readonly string[] }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const undo = useMutation(
    trpc.reviews.undoMany.mutationOptions({
      onSuccess: ({ undone, left }) => {
        const detail = left > 0 ? { detail: words.undoLeft(left) } : {};
        showToast({ title: words.undone(undone), ...detail });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const approve = useMutation(
    trpc.reviews.approve.mutationOptions({
      onSuccess: ({ approved, left }) => {
        const detail = left > 0 ? { detail: words.left(left) } : {};
        const title = words.approved(approved.length);
        const reviews = approved.map(({ taskId, round }) => ({ taskId, round }));
        const takeBack = () => undo.mutate({ reviews });
        if (reviews.length > 0) rememberUndo(takeBack);
        const action = reviews.length > 0 ? { action: { label: undoWord, onAct: takeBack } } : {};
        showToast({ title, ...detail, ...action });
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
