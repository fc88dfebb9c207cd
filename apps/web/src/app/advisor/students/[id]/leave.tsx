"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { Time } from "@askaround/ui/time";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import { formWords } from "@/words/forms.ts";
import { helpWords } from "@/words/help.ts";

const words = helpWords.leave;

type LeaveProps = {
  studentId: string;
  cohortId: string;
  leave: { from: string; until: string | null } | null;
  zone: string;
};

/** Takes a student out of what needs attention for a while, and back. */
export function Leave({ studentId, cohortId, leave, zone }: LeaveProps) {
  const [open, setOpen] = useState(false);
  const { give, end } = useLeave(() => setOpen(false));
  if (leave) {
    return (
      <div className="mt-4 rounded-control bg-sunken p-3 text-sm">
        <p className="mb-2">
          {words.title},{" "}
          {leave.until ? (
            <>
              {words.back} <Time at={leave.until} zone={zone} format="date" />
            </>
          ) : (
            words.restOfTerm
          )}
          .
        </p>
        <Button size="sm" busy={end.isPending} onClick={() => end.mutate({ studentId, cohortId })}>
          {words.end}
        </Button>
      </div>
    );
  }
  if (!open) {
    return (
      <Button size="sm" variant="quiet" className="mt-4 -ml-3" onClick={() => setOpen(true)}>
        {words.give}
      </Button>
    );
  }
  const errorOf = (field: string) => (give.error ? fieldErrorsOf(give.error)[field] : undefined);
  const backOnError = errorOf("backOn") ?? (give.error ? messageOf(give.error) : undefined);
  return (
    <form
      noValidate
      className="mt-4 flex flex-col gap-3 rounded-control bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const said = new FormData(event.currentTarget);
        const backOn = said.get("backOn");
        const reason = said.get("reason");
        give.mutate({
          studentId,
          cohortId,
          backOn: typeof backOn === "string" && backOn !== "" ? backOn : null,
          reason: typeof reason === "string" ? reason : null,
        });
      }}
    >
      <p className="text-sm text-ink-2">{words.lede}</p>
      <TextInput
        id={`backOn-${cohortId}`}
        name="backOn"
        type="date"
        width="short"
        label={words.until}
        hint={words.untilHint}
        {...(backOnError ? { error: backOnError } : {})}
      />
      <TextInput
        id={`reason-${cohortId}`}
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        optional
        maxLength={200}
        autoComplete="off"
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={give.isPending}>
          {words.save}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

function useLeave(onGiven: () => void) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const end = useMutation(
    trpc.students.endLeave.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.ended, seconds: 5 });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const give = useMutation(
    trpc.students.giveLeave.mutationOptions({
      onSuccess: (_, { studentId, cohortId }) => {
        const onAct = () => end.mutate({ studentId, cohortId });
        showToast({ title: words.saved, action: { label: formWords.undo, onAct } });
        onGiven();
        refresh();
      },
    }),
  );
  return { give, end };
}
