"use client";

import { useMutation } from "@tanstack/react-query";
import { useAct } from "@/forms/use-act.ts";
import { UndoableSwitch } from "@/staff/undoable-switch.tsx";
import { useTRPC } from "@/trpc/client.tsx";
import { deskWords } from "@/words/prep-desk.ts";

const said = deskWords.assign;
const words = {
  turnOn: said.withdraw,
  turnOff: said.giveAgain,
  saidOn: said.saidWithdrawn,
  saidOff: said.saidGiven,
  undo: said.undo,
};
type WithdrawProps = { assignmentId: string; name: string; withdrawn: boolean };

export function Withdraw({ assignmentId, name, withdrawn }: WithdrawProps) {
  const { sayWhy } = useAct();
  const change = useMutation(useTRPC().assignments.withdraw.mutationOptions({ onError: sayWhy }));
  return (
    <UndoableSwitch
      name={name}
      on={withdrawn}
      busy={change.isPending}
      words={words}
      onSet={(to, done) => change.mutate({ assignmentId, withdrawn: to }, done)}
    />
  );
}
