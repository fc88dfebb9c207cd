"use client";

import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { questionBankWords as words } from "@/words/question-bank.ts";
import type { Row } from "./question-row.tsx";

/** Retires or hides a question, or offers it again; with a way back in the note that follows. */
export function OfferQuestion({ row: { id, text, own, offered } }: { row: Row }) {
  const { refresh, sayWhy } = useAct();
  const trpc = useTRPC();
  const back = useMutation(trpc.questions.offer.mutationOptions({ onSuccess: refresh, onError: sayWhy }));
  const offer = useMutation(
    trpc.questions.offer.mutationOptions({
      onError: sayWhy,
      onSuccess: (_, { bankId, offered: now }) => {
        refresh();
        showToast({
          title: now ? words.offered : words.withheld,
          detail: text,
          action: { label: words.undo, onAct: () => back.mutate({ bankId, offered: !now }) },
        });
      },
    }),
  );
  const label = offered ? (own ? words.retire : words.hide) : words.restore;
  return (
    <Button
      size="sm"
      variant={offered ? "quiet" : "secondary"}
      aria-label={words.actNamed(label, text)}
      busy={offer.isPending || back.isPending}
      onClick={() => offer.mutate({ bankId: id, offered: !offered })}
    >
      {label}
    </Button>
  );
}

/** One step up or down among the office's own of the same part of the talk. */
export function MoveQuestion({ row: { id, text, upBefore, downBefore } }: { row: Row }) {
  const { refresh, sayWhy } = useAct();
  const trpc = useTRPC();
  const place = useMutation(trpc.questions.place.mutationOptions({ onSuccess: refresh, onError: sayWhy }));
  const step = (before: string | null) => () =>
    place.mutate({
      questionId: id,
      beforeId: before === "last" ? null : before,
    });
  const steps = [
    { before: upBefore, label: words.upNamed(text), Icon: ArrowUp },
    { before: downBefore, label: words.downNamed(text), Icon: ArrowDown },
  ];
  if (upBefore === null && downBefore === null) return null;
  return steps.map(({ before, label, Icon }) => (
    <Button
      key={label}
      size="sm"
      variant="quiet"
      className="min-w-11"
      aria-label={label}
      aria-disabled={before === null}
      onClick={before === null || place.isPending ? undefined : step(before)}
    >
      <Icon aria-hidden className={`size-5 ${before === null ? "opacity-30" : ""}`} />
    </Button>
  ));
}
