"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { Dialog } from "@askaround/ui/dialog";
import { formatDay } from "@askaround/ui/format-time";
import { RadioGroup } from "@askaround/ui/radio-group";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useState } from "react";
import { useAct } from "@/forms/use-act.ts";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import { dutyWords } from "@/words/duties.ts";

const words = dutyWords.putOff;

/** Days to choose from, by the student's own calendar. */
export type PutOffDays = Readonly<Record<"tomorrow" | "week" | "month", string>>;
export type PutOffProps = { dutyId: string; days: PutOffDays; onClose: () => void };

/** Until when, and why if the student likes to say. */
export function PutOff({ dutyId, days, onClose }: PutOffProps) {
  const trpc = useTRPC();
  const { refresh } = useAct();
  const [until, setUntil] = useState(days.tomorrow);
  const [reason, setReason] = useState("");
  const snooze = useMutation(
    trpc.duties.snooze.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.saved(formatDay(until)), seconds: 5 });
        onClose();
        refresh();
      },
    }),
  );
  const { error } = snooze;
  const problem = error ? (fieldErrorsOf(error)["until"] ?? messageOf(error)) : undefined;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={words.title}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            busy={snooze.isPending}
            onClick={() => snooze.mutate({ dutyId, until, reason })}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioGroup
          legend={words.legend}
          name="until"
          value={until}
          options={(["tomorrow", "week", "month"] as const).map((choice) => ({
            value: days[choice],
            label: words[choice],
            hint: formatDay(days[choice]),
          }))}
          onChange={(event) => setUntil(event.currentTarget.value)}
          {...(problem ? { error: problem } : {})}
        />
        <TextInput
          id="put-off-reason"
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          optional
          maxLength={200}
          autoComplete="off"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  );
}
