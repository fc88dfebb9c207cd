"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { routes } from "@/routes.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { formWords } from "@/words/forms.ts";
import { mergeWords as words } from "@/words/merge.ts";

/** Joins the two and opens the one that is left, with the way back at hand. */
export function JoinButton({
  contactId,
  otherId,
  keptName,
}: {
  contactId: string;
  otherId: string;
  keptName: string;
}) {
  const trpc = useTRPC();
  const router = useRouter();
  const { refresh, sayWhy } = useAct();
  const [requestId] = useState(() => crypto.randomUUID());
  const undo = useMutation(
    trpc.contacts.undoMerge.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.parted });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const join = useMutation(
    trpc.contacts.merge.mutationOptions({
      onSuccess: ({ keptId, mergeId }) => {
        const action = { label: formWords.undo, onAct: () => undo.mutate({ mergeId }) };
        showToast({ title: words.joined(keptName), action });
        router.replace(routes.person(keptId));
      },
      onError: sayWhy,
    }),
  );
  return (
    <Button
      variant="primary"
      busy={join.isPending || join.isSuccess}
      onClick={() => join.mutate({ requestId, contactId, otherId })}
    >
      {words.join}
    </Button>
  );
}
