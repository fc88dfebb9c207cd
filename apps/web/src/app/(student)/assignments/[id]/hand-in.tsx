"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { TextArea } from "@askaround/ui/text-area";
import { showToast } from "@askaround/ui/toast";
import { newRequestId } from "@/forms/request-id.ts";
import { useAct } from "@/forms/use-act.ts";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { ownPrepWords as words } from "@/words/own-prep.ts";

type HandInProps = {
  taskId: string;
  again: boolean;
  asks: RouterOutputs["assignments"]["ownTask"]["template"]["sections"]["reflection"];
  reflection: string;
  /** What to say when their own thoughts are asked for and not there. */
  lacks: string;
};

/** A snapshot goes to the advisor; the preparation itself stays the student's to change. */
export function HandIn({ taskId, again, asks, reflection, lacks }: HandInProps) {
  const trpc = useTRPC();
  const { refresh } = useAct();
  const [requestId] = useState(newRequestId);
  const [text, setText] = useState(reflection);
  const [lacking, setLacking] = useState(false);
  const submit = useMutation(
    trpc.assignments.submit.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.submitted });
        refresh();
      },
    }),
  );
  function send(event: FormEvent) {
    event.preventDefault();
    const empty = asks.need === "required" && text.trim() === "";
    setLacking(empty);
    if (!empty && !submit.isPending) submit.mutate({ requestId, taskId, reflection: text });
  }
  return (
    <form noValidate onSubmit={send} className="mt-5 flex flex-col gap-4">
      {asks.need === "no" ? null : (
        <TextArea
          name="reflection"
          label={words.reflection}
          hint={asks.guidance}
          optional={asks.need === "welcome"}
          rows={4}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={lacking ? lacks : undefined}
        />
      )}
      {submit.isError ? (
        <Banner tone="danger" live>
          {messageOf(submit.error)}
        </Banner>
      ) : null}
      <p className="text-sm text-ink-2">{words.readers}</p>
      <Button
        type="submit"
        variant="primary"
        className="w-full sm:w-auto sm:self-start"
        busy={submit.isPending}
      >
        {again ? words.again : words.submit}
      </Button>
    </form>
  );
}
