"use client";

import type { ChangeSettings, OfficeSettings } from "@askaround/core/office";
import { Button } from "@askaround/ui/button";
import { Checkbox } from "@askaround/ui/checkbox";
import { showToast } from "@askaround/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { Conflict } from "@/forms/conflict.tsx";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { policyWords } from "@/words/policies.ts";
import { useEdit } from "../use-edit.ts";
import { PolicyNumberField } from "./policy-number-field.tsx";
import { commandOf, fieldOf, type PolicyValues, SENTENCES, valuesOf } from "./policy-values.ts";
import { QuietHours } from "./quiet-hours.tsx";

const words = policyWords.numbers;
const { switches } = policyWords;
const SWITCHES_OF = {
  prep: ["prepMayAskTypicalPay", "sheetOnA4"],
  outreach: ["followUpCountsEveryDay", "followUpOffered"],
} as const;
const SWITCHES = Object.values(SWITCHES_OF).flat();
const LABELS = {
  ...Object.fromEntries(SENTENCES.map(({ name, before, after }) => [name, `${before} … ${after}`])),
  ...Object.fromEntries(SWITCHES.map((name) => [name, switches[name].label])),
  quietOn: policyWords.quiet.on,
  quietFrom: `${policyWords.quiet.on}: ${policyWords.quiet.from}`,
  quietTo: `${policyWords.quiet.on}: ${policyWords.quiet.to}`,
};

const load = async () => {
  const { readSettings } = await import("./office-rules.ts");
  return { read: (values: PolicyValues) => readSettings(commandOf(values)) };
};

export type PolicyFormProps = { office: RouterOutputs["office"]["get"]; defaults: OfficeSettings };

/** Every number of the office as a sentence. Saving says what the change does to what is already under way. */
export function PolicyForm({ office, defaults }: PolicyFormProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const open = useRef(0);
  const command = useCommandForm<PolicyValues, ChangeSettings>(
    valuesOf(office.settings, defaults, office.revision),
    { load, fieldOf },
  );
  const change = useMutation(trpc.office.changeSettings.mutationOptions());
  const edit = useEdit({
    form: command.form,
    labels: LABELS,
    latest: valuesOf(office.settings, defaults, office.revision),
    save: async (input: ChangeSettings) => {
      open.current = (await change.mutateAsync(input)).openThankYous;
    },
    refuse: command.refuse,
    read: command.read,
    fetchNow: async () => {
      const now = await queries.fetchQuery({ ...trpc.office.get.queryOptions(), staleTime: 0 });
      return valuesOf(now.settings, defaults, now.revision);
    },
    onSaved: (undo) => {
      const detail = open.current === 0 ? words.nothingOpen : words.open(open.current);
      showToast({ title: words.saved, detail, action: undo });
      router.refresh();
    },
  });
  const { form } = command;
  return (
    <CommandForm command={command} labels={LABELS} sending={edit.sending} onCommand={edit.submit}>
      {edit.conflict ? <Conflict {...edit.conflict} /> : null}
      {(["meetings", "prep", "outreach", "thanks", "after", "attention"] as const).map((group) => (
        <fieldset key={group} className="min-w-0">
          <legend className="mb-2 font-serif text-lg font-semibold">{words.groups[group]}</legend>
          <div className="flex flex-col">
            {policyWords.sentences[group].map((sentence) => (
              <PolicyNumberField
                key={sentence.name}
                sentence={sentence}
                standard={defaults[sentence.name]}
                error={form.formState.errors[sentence.name]?.message}
                input={form.register(sentence.name)}
              />
            ))}
            {(group === "prep" || group === "outreach" ? SWITCHES_OF[group] : []).map((name) => (
              <div key={name} className="border-t py-3">
                <Checkbox
                  label={switches[name].label}
                  hint={`${switches[name].about} ${switches[name].standard(defaults[name])}.`}
                  {...form.register(name)}
                />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
      <QuietHours form={form} standard={defaults.quietHours} />
      <div>
        <Button type="submit" variant="primary" busy={edit.sending.isPending}>
          {words.save}
        </Button>
      </div>
    </CommandForm>
  );
}
