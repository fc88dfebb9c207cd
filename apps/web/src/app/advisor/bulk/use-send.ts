"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { showToast } from "@askaround/ui/toast";
import { newRequestId } from "@/forms/request-id.ts";
import { useAct } from "@/forms/use-act.ts";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs, RouterOutputs } from "@/trpc/types.ts";
import { bulkWords as words } from "@/words/bulk.ts";
import { formWords } from "@/words/forms.ts";

type Kind = RouterInputs["messages"]["send"]["kind"];
type Skipped = RouterOutputs["messages"]["send"]["skipped"][number];
type Parcel = { kind: Kind; text: string | null; studentIds: readonly string[] };

/** As many as the server takes at once. */
const AT_ONCE = 100;

/** Sends to any number, part by part under one act, with a way back for the whole of it. */
export function useSend() {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const [done, setDone] = useState<number | null>(null);
  // Kept when a part fails, so that sending again reaches nobody twice.
  const [actId, setActId] = useState<string>();
  const send = useMutation(trpc.messages.send.mutationOptions());
  const withdraw = useMutation(
    trpc.messages.withdraw.mutationOptions({
      onSuccess: ({ withdrawn, tooLate }) => {
        showToast({
          title: words.withdrawn(withdrawn),
          ...(tooLate > 0 ? { detail: words.tooLate(tooLate) } : {}),
        });
        refresh();
      },
      onError: sayWhy,
    }),
  );

  async function sendAll({ kind, text, studentIds }: Parcel): Promise<readonly Skipped[] | null> {
    const act = actId ?? newRequestId();
    setActId(act);
    const skipped: Skipped[] = [];
    let [handled, sent] = [0, 0];
    try {
      for (let from = 0; from < studentIds.length; from += AT_ONCE) {
        setDone(handled);
        const part = studentIds.slice(from, from + AT_ONCE);
        const result = await send.mutateAsync({ actId: act, kind, text, studentIds: part });
        skipped.push(...result.skipped);
        sent += result.sent;
        handled += part.length;
      }
    } catch (error) {
      const detail = handled > 0 ? { detail: words.stopped(handled, studentIds.length) } : {};
      showToast({ title: messageOf(error), tone: "danger", ...detail });
      setDone(null);
      return null;
    }
    setDone(null);
    setActId(undefined);
    if (sent > 0) {
      const onAct = () => withdraw.mutate({ actId: act });
      const action = { label: formWords.undo, onAct };
      showToast({ title: words.sent[kind](sent), detail: words.leaves, action, seconds: 20 });
    }
    refresh();
    return skipped;
  }
  return { sendAll, done };
}
