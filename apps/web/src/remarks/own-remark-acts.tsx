"use client";

import type { RemarkKind } from "@askaround/core/remarks";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useAct } from "@/forms/use-act.ts";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import { remarkWords } from "@/words/remarks.ts";
import { RemarkField } from "./remark-field.tsx";
import { useTakingBack } from "./use-taking-back.ts";

const words = remarkWords.staff;

interface OwnRemarkActsProps {
  remark: { id: string; kind: RemarkKind; text: string };
  /** Within the hour. */
  editable: boolean;
}

/** Puts one’s own words right while that is still allowed, or takes them back. */
export function OwnRemarkActs({
  remark: { id: remarkId, kind, text: before },
  editable,
}: OwnRemarkActsProps) {
  const [text, setText] = useState<string | null>(null);
  const { refresh } = useAct();
  const { takeBack } = useTakingBack();
  const change = useMutation(
    useTRPC().remarks.change.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.saidEdited, seconds: 5 });
        setText(null);
        refresh();
      },
    }),
  );
  if (text === null) {
    return (
      <div className="-ml-3 flex flex-wrap gap-2">
        {editable ? (
          <Button size="sm" variant="quiet" onClick={() => setText(before)}>
            {words.edit}
          </Button>
        ) : null}
        <Button
          size="sm"
          variant="quiet"
          busy={takeBack.isPending}
          onClick={() => takeBack.mutate({ remarkId })}
        >
          {words.takeBack}
        </Button>
      </div>
    );
  }
  const error = change.error ? (fieldErrorsOf(change.error)["text"] ?? messageOf(change.error)) : undefined;
  return (
    <form
      noValidate
      className="mt-1 flex w-full flex-col gap-3 rounded-control bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.isPending) change.mutate({ remarkId, kind, text });
      }}
    >
      <RemarkField id={`edit-${remarkId}`} kind={kind} text={text} error={error} onText={setText} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={change.isPending}>
          {words.saveEdit}
        </Button>
        <Button variant="quiet" onClick={() => setText(null)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
