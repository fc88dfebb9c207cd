"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs, RouterOutputs } from "@/trpc/types.ts";
import { bulkWords as words } from "@/words/bulk.ts";
import { useParts } from "./use-parts.ts";
import { useUndo } from "./use-undo.ts";

type Kind = RouterInputs["messages"]["send"]["kind"];
type Skipped = RouterOutputs["messages"]["send"]["skipped"][number];
type Parcel = { kind: Kind; text: string | null; studentIds: readonly string[] };

/** Sends to any number; what has not left when it is taken back is not sent. */
export function useSend() {
  const trpc = useTRPC();
  const { runAll, done } = useParts<Skipped>();
  const send = useMutation(trpc.messages.send.mutationOptions());
  const { withdraw } = useUndo();

  /** Null when it stopped, which has been said. */
  async function sendAll({ kind, text, studentIds }: Parcel): Promise<readonly Skipped[] | null> {
    const sent = runAll({
      studentIds,
      run: async (actId, part) => {
        const { sent: reached, skipped } = await send.mutateAsync({ actId, kind, text, studentIds: part });
        return { reached, skipped };
      },
      undo: withdraw,
      said: (reached) => ({ title: words.sent[kind](reached), detail: words.leaves }),
    });
    return sent.catch(() => null);
  }
  return { sendAll, done };
}
