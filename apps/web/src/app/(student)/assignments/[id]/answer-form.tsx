"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@askaround/ui/button";
import { TextArea } from "@askaround/ui/text-area";
import { showToast } from "@askaround/ui/toast";
import { newRequestId } from "@/forms/request-id.ts";
import { useAct } from "@/forms/use-act.ts";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import { ownPrepWords as words } from "@/words/own-prep.ts";

/** A word back to whoever commented. */
export function AnswerForm({ taskId, part, name }: { taskId: string; part: string; name: string }) {
  const trpc = useTRPC();
  const { refresh } = useAct();
  const [open, setOpen] = useState(false);
  const [requestId, setRequestId] = useState(newRequestId);
  const [text, setText] = useState("");
  const answer = useMutation(
    trpc.assignments.answer.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.answered });
        setOpen(false);
        setText("");
        setRequestId(newRequestId());
        refresh();
      },
    }),
  );
  if (!open) {
    return (
      <Button size="sm" variant="quiet" aria-label={words.answerTo(name)} onClick={() => setOpen(true)}>
        {words.answer}
      </Button>
    );
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "" && !answer.isPending) answer.mutate({ requestId, taskId, part, text });
  };
  return (
    <form noValidate onSubmit={send} className="mt-2 flex flex-col gap-2">
      <TextArea
        id={`answer-${part}`}
        label={words.answerTo(name)}
        rows={2}
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={answer.isError ? messageOf(answer.error) : undefined}
      />
      <Button type="submit" size="sm" className="self-start" busy={answer.isPending}>
        {words.send}
      </Button>
    </form>
  );
}
