"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { deskWords } from "@/words/prep-desk.ts";

const words = deskWords.assign;
type WithdrawProps = { assignmentId: string; name: string; withdrawn: boolean };

export function Withdraw({ assignmentId, name, withdrawn }: WithdrawProps) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const change = useMutation(trpc.assignments.withdraw.mutationOptions({ onError: sayWhy }));
  const set = (to: boolean) =>
    change.mutate(
      { assignmentId, withdrawn: to },
      {
        onSuccess: () => {
          const undo = { label: words.undo, onAct: () => set(!to) };
          showToast({ title: to ? words.saidWithdrawn : words.saidGiven, action: undo });
          refresh();
        },
      },
    );
  const label = withdrawn ? words.giveAgain : words.withdraw;
  return (
    <Button
      size="sm"
      variant="quiet"
      busy={change.isPending}
      aria-label={`${label}: ${name}`}
      onClick={() => set(!withdrawn)}
    >
      {label}
    </Button>
  );
}
