"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import { formWords } from "@/words/forms.ts";
import { helpWords } from "@/words/help.ts";

const words = helpWords.staff;

/** Answers a request for help in a line, or settles it without one; both can be taken back. */
export function AnswerHelp({ requestId, name }: { requestId: string; name: string }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const { answer, close } = useAnswers(requestId, name);
  if (!open) {
    return (
      <div className="flex flex-wrap gap-2">
        <Button size="sm" aria-label={`${words.answer}: ${name}`} onClick={() => setOpen(true)}>
          {words.answer}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          aria-label={`${words.close}: ${name}`}
          busy={close.isPending}
          onClick={() => close.mutate({ requestId })}
        >
          {words.close}
        </Button>
      </div>
    );
  }
  const error = answer.error ? (fieldErrorsOf(answer.error)["answer"] ?? messageOf(answer.error)) : undefined;
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        answer.mutate({ requestId, answer: text });
      }}
    >
      <TextInput
        id={`answer-${requestId}`}
        name="answer"
        label={words.field(name)}
        hint={words.hint}
        value={text}
        maxLength={500}
        autoFocus
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        {...(error ? { error } : {})}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={answer.isPending}>
          {words.send}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

function useAnswers(requestId: string, name: string) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const reopen = useMutation(
    trpc.help.reopen.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.reopened, seconds: 5 });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const settled = (title: string) => {
    const onAct = () => reopen.mutate({ requestId });
    showToast({ title, action: { label: formWords.undo, onAct } });
    refresh();
  };
  const answer = useMutation(
    trpc.help.answer.mutationOptions({ onSuccess: () => settled(words.sent(name)), onError: refresh }),
  );
  const close = useMutation(
    trpc.help.close.mutationOptions({ onSuccess: () => settled(words.closed(name)), onError: sayWhy }),
  );
  return { answer, close };
}
