"use client";

import { useMutation } from "@tanstack/react-query";
import { useAct } from "@/forms/use-act.ts";
import { UndoableSwitch } from "@/staff/undoable-switch.tsx";
import { useTRPC } from "@/trpc/client.tsx";
import { formWords } from "@/words/forms.ts";
import { remarkWords } from "@/words/remarks.ts";

const { reopen, close, saidOpen, saidClosed } = remarkWords.staff;
const words = { turnOn: reopen, turnOff: close, saidOn: saidOpen, saidOff: saidClosed, undo: formWords.undo };

/** Closes a flag or opens it again; either is undone from the message. */
export function FlagSwitch({ remarkId, name, open }: { remarkId: string; name: string; open: boolean }) {
  const trpc = useTRPC();
  const { sayWhy } = useAct();
  const closing = useMutation(trpc.remarks.closeFlag.mutationOptions({ onError: sayWhy }));
  const opening = useMutation(trpc.remarks.reopenFlag.mutationOptions({ onError: sayWhy }));
  return (
    <div className="-ml-3">
      <UndoableSwitch
        name={name}
        on={open}
        busy={closing.isPending || opening.isPending}
        words={words}
        onSet={(on, done) => (on ? opening : closing).mutate({ remarkId }, done)}
      />
    </div>
  );
}
