"use client";

import type { SetLimits } from "@askaround/core/professionals";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Button } from "@askaround/ui/button";
import { Checkbox } from "@askaround/ui/checkbox";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { professionalWords as words } from "@/words/professionals.ts";

type Professional = RouterOutputs["professionals"]["get"];

const LABELS = {
  mostAsks: words.mostAsks,
  coolDownDays: words.coolDown,
  reason: words.reason,
};

const valuesOf = (professional: Professional) => ({
  professionalId: professional.id,
  doNotContact: professional.doNotContact,
  askFirst: professional.askFirst,
  mostAsks: String(professional.mostAsks ?? ""),
  coolDownDays: String(professional.coolDownDays ?? ""),
  reason: "",
  revision: professional.revision,
});

/** Do not contact, ask first, a cap and a cool-down of their own: set with a reason, and taken back from the toast. */
export function LimitsForm({ professional }: { professional: Professional }) {
  const trpc = useTRPC();
  const router = useRouter();
  const command = useCommandForm<ReturnType<typeof valuesOf>, SetLimits>(valuesOf(professional), {
    load: async () => ({ read: (await import("./limit-rules.ts")).readLimits }),
  });
  const takeBack = useMutation(
    trpc.professionals.setLimits.mutationOptions({
      onSuccess: () => showToast({ title: words.undone }),
      onError: (error) => showToast({ title: messageOf(error), tone: "danger" }),
      onSettled: () => router.refresh(),
    }),
  );
  const set = useMutation(
    trpc.professionals.setLimits.mutationOptions({
      onError: command.refuse,
      onSuccess: ({ before, revision }) => {
        const { id: professionalId } = professional;
        const undo = { professionalId, ...before, reason: words.undoReason, revision };
        showToast({
          title: words.saved,
          action: { label: words.undo, onAct: () => takeBack.mutate(undo) },
        });
        router.refresh();
      },
    }),
  );
  const { register, formState } = command.form;
  const { errors } = formState;
  return (
    <CommandForm
      command={command}
      sending={{ isPending: set.isPending, isSuccess: false, error: set.error }}
      labels={LABELS}
      onCommand={(input) => set.mutate(input)}
    >
      <div className="flex flex-col gap-1">
        <Checkbox label={words.doNotContact} hint={words.doNotContactHint} {...register("doNotContact")} />
        <Checkbox label={words.askFirst} {...register("askFirst")} />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput
          label={words.mostAsks}
          hint={words.mostAsksHint(professional.office.mostAsks, professional.windowDays)}
          inputMode="numeric"
          width="short"
          autoComplete="off"
          optional
          {...errorOf(errors.mostAsks)}
          {...register("mostAsks")}
        />
        <TextInput
          label={words.coolDown}
          hint={words.coolDownHint(professional.office.coolDownDays)}
          inputMode="numeric"
          width="short"
          autoComplete="off"
          optional
          {...errorOf(errors.coolDownDays)}
          {...register("coolDownDays")}
        />
      </div>
      <TextInput
        label={words.reason}
        hint={words.reasonHint}
        maxLength={300}
        autoComplete="off"
        {...errorOf(errors.reason)}
        {...register("reason")}
      />
      <div>
        <Button type="submit" variant="primary" busy={set.isPending}>
          {words.save}
        </Button>
      </div>
    </CommandForm>
  );
}

const errorOf = (error: { message?: string } | undefined) => (error?.message ? { error: error.message } : {});
