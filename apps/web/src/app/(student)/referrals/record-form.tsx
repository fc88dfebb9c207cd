"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { RadioCards } from "@askaround/ui/radio-cards";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useWatch } from "react-hook-form";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { closingQuestions } from "@askaround/core/prep";
import { permissionWords } from "@/words/permissions.ts";
import { referralWords as words } from "@/words/referrals.ts";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { useAct } from "@/forms/use-act.ts";

type Command = RouterInputs["referrals"]["recordPermission"];
type Answer = Command["permission"];
export interface RecordValues {
  answer: Answer["answer"] | "";
  scope: NonNullable<Answer["scope"]> | "";
  purpose: string;
  words: string;
}

const ANSWERS = Object.entries(permissionWords.answers).map(([value, label]) => ({ value, label }));
const SCOPES = Object.entries(permissionWords.scope).map(([value, label]) => ({ value, label }));
const EMPTY: RecordValues = { answer: "", scope: "", purpose: "", words: "" };

/** What they said to "May I mention your name?". It is added to the record; earlier answers stay in it. */
export function RecordForm({ referralId, onClose }: { referralId: string; onClose: () => void }) {
  const trpc = useTRPC();
  const { refresh } = useAct();
  const command = useCommandForm<RecordValues, Command>(EMPTY, {
    load: async () => ({ read: (await import("./permission-commands.ts")).readRecord(referralId) }),
    fieldOf: (path) => path.replace(/^permission\./, ""),
  });
  const { form, refuse } = command;
  const { errors } = form.formState;
  const save = useMutation(
    trpc.referrals.recordPermission.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.recorded, seconds: 5 });
        onClose();
        refresh();
      },
      onError: refuse,
    }),
  );
  const [answer, scope] = useWatch({ control: form.control, name: ["answer", "scope"] });
  return (
    <CommandForm command={command} onCommand={(input) => save.mutate(input)} sending={save}>
      <RadioCards
        legend={closingQuestions[1]}
        columns={2}
        options={ANSWERS}
        error={errors.answer?.message}
        {...form.register("answer")}
      />
      {answer === "granted" ? (
        <Select
          label={permissionWords.scopeLegend}
          optional
          placeholder={permissionWords.scopeUnsaid}
          options={SCOPES}
          error={errors.scope?.message}
          {...form.register("scope")}
        />
      ) : null}
      {answer === "granted" && scope === "one_purpose" ? (
        <TextInput
          label={permissionWords.purpose}
          error={errors.purpose?.message}
          {...form.register("purpose")}
        />
      ) : null}
      <TextInput
        label={permissionWords.words}
        optional
        error={errors.words?.message}
        autoComplete="off"
        {...form.register("words")}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {words.recordSave}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </CommandForm>
  );
}
