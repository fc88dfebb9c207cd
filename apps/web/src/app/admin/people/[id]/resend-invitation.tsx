"use client";

import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import { adminWords } from "@/words/admin.ts";

/** Asks once more by mail. Two clicks within a minute send one mail. */
export function ResendInvitation({ personId }: { personId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const resend = useMutation(
    trpc.people.resendInvitation.mutationOptions({
      onSuccess: () => {
        showToast({ title: adminWords.person.resent });
        router.refresh();
      },
      onError: (error) => showToast({ title: messageOf(error), tone: "danger" }),
    }),
  );
  return (
    <Button size="sm" busy={resend.isPending} onClick={() => resend.mutate({ personId })}>
      {adminWords.person.resend}
    </Button>
  );
}
