"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useState } from "react";
import { TextInput } from "@askaround/ui/text-input";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs, RouterOutputs } from "@/trpc/types.ts";
import { referralWords as words } from "@/words/referrals.ts";

type Referral = Pick<
  RouterOutputs["referrals"]["list"]["rows"][number],
  "referralId" | "name" | "state" | "letGoAt"
>;

/** Not every suggestion has to be followed: it is put aside with a word why, and can be taken up again. */
export function LetGo({ referral }: { referral: Referral }) {
  const [asking, setAsking] = useState(false);
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const takeUp = useMutation(trpc.referrals.takeUp.mutationOptions({ onSuccess: refresh, onError: sayWhy }));
  if (referral.state === "met" || referral.state === "meeting_set") return null;
  const { referralId } = referral;
  if (referral.letGoAt !== null) {
    return (
      <Button className="self-start" busy={takeUp.isPending} onClick={() => takeUp.mutate({ referralId })}>
        {words.takeUp}
      </Button>
    );
  }
  if (asking) {
    return (
      <LetGoForm
        referralId={referralId}
        onClose={() => setAsking(false)}
        onUndo={() => takeUp.mutate({ referralId })}
      />
    );
  }
  return (
    <Button variant="quiet" size="sm" className="-ml-3 self-start" onClick={() => setAsking(true)}>
      {words.letGo}
      <span className="sr-only">{words.of(referral.name)}</span>
    </Button>
  );
}

type FormProps = { referralId: string; onClose: () => void; onUndo: () => void };

function LetGoForm({ referralId, onClose, onUndo }: FormProps) {
  const trpc = useTRPC();
  const { refresh } = useAct();
  const command = useCommandForm<{ reason: string }, RouterInputs["referrals"]["letGo"]>(
    { reason: "" },
    { load: async () => ({ read: (await import("./permission-commands.ts")).readLetGo(referralId) }) },
  );
  const save = useMutation(
    trpc.referrals.letGo.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.letGoDone, action: { label: words.undo, onAct: onUndo } });
        onClose();
        refresh();
      },
      onError: command.refuse,
    }),
  );
  return (
    <CommandForm command={command} onCommand={(input) => save.mutate(input)} sending={save}>
      <TextInput
        label={words.letGoReason}
        optional
        error={command.form.formState.errors.reason?.message}
        autoComplete="off"
        {...command.form.register("reason")}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {words.letGoSave}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </CommandForm>
  );
}
