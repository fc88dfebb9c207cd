"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { todayWords } from "@/words/today.ts";

const words = todayWords.leave;

/** The question was asked; from here on the page of meetings has it, and nobody asks again. */
export function LeaveForLater({ meetingIds }: { meetingIds: readonly string[] }) {
  const { mutateAsync } = useMutation(useTRPC().writeUps.answer.mutationOptions());
  const { refresh, sayWhy } = useAct();
  const say = (answer: "later" | "undo", title: string, onAct?: () => void) => {
    const all = meetingIds.map((meetingId) => mutateAsync({ meetingId, answer }));
    Promise.all(all).then(() => {
      showToast(onAct ? { title, action: { label: words.undo, onAct } } : { title, seconds: 5 });
      refresh();
    }, sayWhy);
  };
  return (
    <Button
      size="sm"
      variant="quiet"
      onClick={() => say("later", words.left, () => say("undo", words.back))}
      className="relative z-10"
    >
      {meetingIds.length === 1 ? words.one : words.all}
    </Button>
  );
}
