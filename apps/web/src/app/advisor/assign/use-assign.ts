import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { showToast } from "@askaround/ui/toast";
import { newRequestId } from "@/forms/request-id.ts";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { deskWords } from "@/words/prep-desk.ts";

const words = deskWords.assign;

/** Gives out, says to how many, and offers to take it back. */
export function useAssign() {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const [requestId, setRequestId] = useState(newRequestId);
  const withdraw = useMutation(
    trpc.assignments.withdraw.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.undone });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const assign = useMutation(trpc.assignments.assign.mutationOptions());
  function send(input: Omit<RouterInputs["assignments"]["assign"], "requestId">, students: number) {
    assign.mutate(
      { ...input, requestId },
      {
        onSuccess: () => {
          const undo = () => withdraw.mutate({ assignmentId: requestId, withdrawn: true });
          showToast({ title: words.done(students), action: { label: words.undo, onAct: undo } });
          setRequestId(newRequestId());
          refresh();
        },
      },
    );
  }
  return { assign, send };
}
