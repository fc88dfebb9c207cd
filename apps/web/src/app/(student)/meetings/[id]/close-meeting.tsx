"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { RadioCards } from "@askaround/ui/radio-cards";
import { showToast } from "@askaround/ui/toast";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { debriefMoreWords } from "@/words/debrief-more.ts";
import { formWords } from "@/words/forms.ts";
import { meetingWords } from "@/words/meetings.ts";
import { useAct } from "@/forms/use-act.ts";

const words = meetingWords.page;
const closed = debriefMoreWords.closed;

type Props = { meetingId: string; revision: number; hasStarted: boolean };
type Close = RouterInputs["meetings"]["close"];

/** Before it starts a meeting can be cancelled; afterwards someone may also not have come. */
export function CloseMeeting({ meetingId, revision, hasStarted }: Props) {
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = useState("");
  const [fault, setFault] = useState<string>();
  const { close, busy } = useCloseMeeting(() => setOpen(false));
  const options = Object.entries(closed.options)
    .filter(([value]) => hasStarted || value.startsWith("cancelled"))
    .map(([value, label]) => ({ value, label }));

  if (!open) {
    return (
      <Button variant="quiet" className="-ml-4 self-start" onClick={() => setOpen(true)}>
        {hasStarted ? words.didNotHappen : words.cancel}
      </Button>
    );
  }
  function save() {
    if (choice === "") setFault(closed.chooseWhat);
    else close({ meetingId, revision, ...readChoice(choice) });
  }
  return (
    <Card tone="sunken">
      <RadioCards
        legend={hasStarted ? words.whatHappened : words.whoCancelled}
        hint={closed.hint}
        name="what-happened"
        columns={2}
        options={options}
        value={choice}
        error={fault}
        onChange={(event) => setChoice(event.currentTarget.value)}
      />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button variant="primary" busy={busy} onClick={save}>
          {hasStarted ? closed.saveWhat : words.cancelSave}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          {words.keep}
        </Button>
      </div>
    </Card>
  );
}

function readChoice(choice: string): Pick<Close, "outcome" | "by"> {
  const [outcome, by] = choice.split(":") as [Close["outcome"], Close["by"]];
  return { outcome, by };
}

/** Closes a meeting, and offers to take it back. */
export function useCloseMeeting(onDone: () => void) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const reopen = useMutation(
    trpc.meetings.reopen.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.reopened, seconds: 5 });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const close = useMutation(
    trpc.meetings.close.mutationOptions({
      onSuccess: (_, { meetingId, revision, outcome }) => {
        const onAct = () => reopen.mutate({ meetingId, revision: revision + 1 });
        showToast({
          title: outcome === "cancelled" ? words.cancelled : words.noShow,
          action: { label: formWords.undo, onAct },
        });
        onDone();
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return { close: close.mutate, busy: close.isPending };
}
