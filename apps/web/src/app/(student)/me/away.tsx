"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { Time } from "@askaround/ui/time";
import { showToast } from "@askaround/ui/toast";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { meWords } from "@/words/me.ts";
import { useAct } from "@/forms/use-act.ts";

const words = meWords.away;

type Wishes = RouterOutputs["me"]["mailWishes"];

/** Reminders rest while someone is away. Saved as it is asked for. */
export function Away({ awayUntil, lede }: Pick<Wishes, "awayUntil"> & { lede: string }) {
  const trpc = useTRPC();
  const { refresh } = useAct();
  const [day, setDay] = useState("");
  const change = useMutation(
    trpc.me.changeAway.mutationOptions({
      onSuccess: (_, { awayUntil: until }) => {
        showToast({ title: until === null ? words.ended : words.saved, seconds: 5 });
        refresh();
      },
    }),
  );
  if (awayUntil !== null) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>
          {words.until} <Time on={awayUntil} format="day" />.
        </p>
        <Button busy={change.isPending} onClick={() => change.mutate({ awayUntil: null })}>
          {words.end}
        </Button>
      </div>
    );
  }
  const error = change.error
    ? (fieldErrorsOf(change.error)["awayUntil"] ?? messageOf(change.error))
    : undefined;
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ awayUntil: day });
      }}
    >
      <p className="text-ink-2">{lede}</p>
      <TextInput
        id="awayUntil"
        name="awayUntil"
        label={words.field}
        type="date"
        width="short"
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        {...(error ? { error } : {})}
      />
      <Button type="submit" className="self-start" busy={change.isPending}>
        {words.save}
      </Button>
    </form>
  );
}
