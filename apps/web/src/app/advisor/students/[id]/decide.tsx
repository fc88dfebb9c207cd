"use client";

import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useAct } from "@/forms/use-act.ts";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import { eligibilityWords } from "@/words/eligibility.ts";
import type { EligibilityRow } from "./eligibility.tsx";

const words = eligibilityWords.staff;

/** Decides against the rules with a reason that the student reads, or goes by them again. */
export function Decide({ row, counts }: { row: EligibilityRow; counts: boolean }) {
  const { cohortId, meetingId, decision } = row;
  const [open, setOpen] = useState(false);
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const settle = (title: string) => {
    setOpen(false);
    showToast({ title, seconds: 5 });
    refresh();
  };
  const override = useMutation(
    trpc.eligibility.override.mutationOptions({ onSuccess: () => settle(words.decided) }),
  );
  const follow = useMutation(
    trpc.eligibility.followRules.mutationOptions({
      onSuccess: () => settle(words.followed),
      onError: sayWhy,
    }),
  );
  if (decision)
    return (
      <Button
        size="sm"
        className="mt-2"
        busy={follow.isPending}
        onClick={() => follow.mutate({ cohortId, meetingId })}
      >
        {words.follow}
      </Button>
    );
  if (!open)
    return (
      <Button size="sm" variant="quiet" className="mt-1 -ml-3" onClick={() => setOpen(true)}>
        {counts ? words.letNotCount : words.letCount}
      </Button>
    );
  const { error } = override;
  const problem = error ? (fieldErrorsOf(error)["reason"] ?? messageOf(error)) : undefined;
  return (
    <form
      noValidate
      className="mt-2 flex flex-col gap-3 rounded-control bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = new FormData(event.currentTarget).get("reason");
        override.mutate({
          cohortId,
          meetingId,
          counts: !counts,
          reason: typeof reason === "string" ? reason : "",
        });
      }}
    >
      <TextInput
        id={`why-${cohortId}-${meetingId}`}
        name="reason"
        label={words.why}
        hint={words.whyHint}
        maxLength={300}
        autoComplete="off"
        {...(problem ? { error: problem } : {})}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={override.isPending}>
          {words.save}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
