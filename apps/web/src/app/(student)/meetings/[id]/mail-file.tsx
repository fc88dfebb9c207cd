"use client";

import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { calendarWords as words } from "@/words/calendar.ts";

/** The calendar file by mail, to the student’s own mailbox. */
export function MailFile({ meetingId }: { meetingId: string }) {
  const trpc = useTRPC();
  const { sayWhy } = useAct();
  const mail = useMutation(
    trpc.meetings.mailFile.mutationOptions({
      onSuccess: ({ to, again }) => showToast({ title: again ? words.mailedBefore(to) : words.mailed(to) }),
      onError: sayWhy,
    }),
  );
  return (
    <Button size="sm" busy={mail.isPending} onClick={() => mail.mutate({ meetingId })}>
      {words.mail}
    </Button>
  );
}
