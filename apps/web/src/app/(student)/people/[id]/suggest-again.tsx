"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { contactWords } from "@/words/contacts.ts";

/** Keeping in touch was stopped for good; only the student takes that back. */
export function SuggestAgain({ dutyId }: { dutyId: string }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const unwaive = useMutation(trpc.duties.unwaive.mutationOptions({ onSuccess: refresh, onError: sayWhy }));
  return (
    <Button size="sm" className="mt-2" busy={unwaive.isPending} onClick={() => unwaive.mutate({ dutyId })}>
      {contactWords.between.again}
    </Button>
  );
}
