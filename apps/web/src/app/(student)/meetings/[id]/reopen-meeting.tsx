"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useTRPC } from "@/trpc/client.tsx";
import { meetingWords } from "@/words/meetings.ts";
import { useAct } from "@/forms/use-act.ts";

export function ReopenMeeting({ meetingId, revision }: { meetingId: string; revision: number }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const reopen = useMutation(
    trpc.meetings.reopen.mutationOptions({
      onSuccess: () => {
        showToast({ title: meetingWords.page.reopened, seconds: 5 });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <Button busy={reopen.isPending} onClick={() => reopen.mutate({ meetingId, revision })}>
      {meetingWords.page.reopen}
    </Button>
  );
}
