"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useLater } from "@askaround/ui/use-later";
import { useState } from "react";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { dutyWords as words } from "@/words/duties.ts";
import type { PutOffDays, PutOffProps } from "./put-off.tsx";

export type DutyActsProps = {
  dutyId: string;
  /** A follow-up is done by writing it. */
  kind: keyof typeof words.done | "follow_up_due";
  days: PutOffDays;
  /** The item's one action is to say that it is done. */
  lead?: boolean;
};

const loadPutOff = async () => {
  const { PutOff } = await import("./put-off.tsx");
  return (props: PutOffProps) => <PutOff {...props} />;
};

/** Done, later or not needed: each at once, each with a way back. */
export function DutyActs({ dutyId, kind, days, lead = false }: DutyActsProps) {
  const { markDone, waive } = useClosing(dutyId, kind);
  const putOff = useLater(loadPutOff);
  const [asks, setAsks] = useState(false);
  return (
    <div className="relative z-10 mt-2 flex flex-wrap gap-2">
      {kind === "follow_up_due" ? null : (
        <Button
          size={lead ? "md" : "sm"}
          variant={lead ? "primary" : "secondary"}
          className={lead ? "w-full sm:w-auto" : ""}
          busy={markDone.isPending}
          onClick={() => markDone.mutate({ dutyId })}
        >
          {words.done[kind]}
        </Button>
      )}
      <Button size={lead ? "md" : "sm"} variant="quiet" onClick={() => setAsks(true)}>
        {words.later}
      </Button>
      <Button
        size={lead ? "md" : "sm"}
        variant="quiet"
        busy={waive.isPending}
        onClick={() => waive.mutate({ dutyId, reason: null })}
      >
        {words.notNeeded}
      </Button>
      {asks ? putOff?.({ dutyId, days, onClose: () => setAsks(false) }) : null}
    </div>
  );
}

function useClosing(dutyId: string, kind: DutyActsProps["kind"]) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const back = { onSuccess: refresh, onError: sayWhy };
  const undo = useMutation(trpc.duties.undo.mutationOptions(back));
  const unwaive = useMutation(trpc.duties.unwaive.mutationOptions(back));
  const markDone = useMutation(
    trpc.duties.done.mutationOptions({
      onSuccess: () => {
        const action = { label: words.undo, onAct: () => undo.mutate({ dutyId }) };
        const title = kind === "follow_up_due" ? words.saidDone.keep_in_touch : words.saidDone[kind];
        showToast({ title, action });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const waive = useMutation(
    trpc.duties.waive.mutationOptions({
      onSuccess: () => {
        const action = { label: words.undo, onAct: () => unwaive.mutate({ dutyId }) };
        const detail = kind === "keep_in_touch" ? { detail: words.waivedForGood } : {};
        showToast({ title: words.waived, ...detail, action });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return { markDone, waive };
}
