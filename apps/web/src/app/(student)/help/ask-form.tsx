"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { newRequestId } from "@/forms/request-id.ts";
import { useAct } from "@/forms/use-act.ts";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import { helpWords } from "@/words/help.ts";

const words = helpWords.student;

export function AskForm({ replaces }: { replaces: boolean }) {
  const trpc = useTRPC();
  const { refresh } = useAct();
  const [text, setText] = useState("");
  const [requestId, setRequestId] = useState("");
  const ask = useMutation(
    trpc.help.ask.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.asked });
        setText("");
        setRequestId("");
        refresh();
      },
    }),
  );
  const error = ask.error ? (fieldErrorsOf(ask.error)["text"] ?? messageOf(ask.error)) : undefined;
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        // Sent again after a fault, it is still one request.
        const id = requestId || newRequestId();
        setRequestId(id);
        ask.mutate({ requestId: id, text });
      }}
    >
      <TextInput
        id="text"
        name="text"
        label={words.field}
        hint={words.hint}
        value={text}
        maxLength={280}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        {...(error ? { error } : {})}
      />
      <Button
        type="submit"
        variant={replaces ? "secondary" : "primary"}
        className="self-start"
        busy={ask.isPending}
      >
        {replaces ? words.askInstead : words.ask}
      </Button>
    </form>
  );
}
