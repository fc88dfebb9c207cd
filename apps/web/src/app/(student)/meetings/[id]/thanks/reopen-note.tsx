"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useTRPC } from "@/trpc/client.tsx";
import { formWords } from "@/words/forms.ts";
import { thanksWords as words } from "@/words/thanks.ts";
import { useAct } from "@/forms/use-act.ts";

/** Takes "I sent it" or "Not needed" back, also long after the toast has gone. */
export function ReopenNote({ thankYouId, sent }: { thankYouId: string; sent: boolean }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const options = {
    onSuccess: () => {
      showToast({ title: words.unmarked, seconds: 5 });
      refresh();
    },
    onError: sayWhy,
  };
  const unmark = useMutation(trpc.thanks.unmarkSent.mutationOptions(options));
  const unwaive = useMutation(trpc.thanks.unwaive.mutationOptions(options));
  const undo = sent ? unmark : unwaive;
  return (
    <Button
      size="sm"
      className="self-start"
      busy={undo.isPending}
      onClick={() => undo.mutate({ thankYouId })}
    >
      {sent ? formWords.undo : words.reopen}
    </Button>
  );
}
