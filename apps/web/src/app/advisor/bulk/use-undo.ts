"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client.tsx";
import { bulkWords as words } from "@/words/bulk.ts";

/** The ways back from an act for many. Each says what came of it, and throws when it is refused. */
export function useUndo() {
  const trpc = useTRPC();
  const undo = useMutation(trpc.bulk.undo.mutationOptions());
  const call = useMutation(trpc.messages.withdraw.mutationOptions());

  async function undoChanges(actId: string) {
    let [undone, kept, left] = [0, 0, 1];
    while (left > 0) {
      const part = await undo.mutateAsync({ actId });
      undone += part.undone;
      kept += part.kept;
      left = part.left;
    }
    return { title: words.undone(undone), ...(kept > 0 ? { detail: words.kept(kept) } : {}) };
  }

  /** What has left is not called back. */
  async function withdraw(actId: string) {
    const { withdrawn, tooLate } = await call.mutateAsync({ actId });
    const detail = tooLate > 0 ? { detail: words.tooLate(tooLate) } : {};
    return { title: words.withdrawn(withdrawn), ...detail };
  }
  return { undoChanges, withdraw };
}
