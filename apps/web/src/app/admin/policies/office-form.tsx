"use client";

import type { ChangeOffice } from "@askaround/core/office";
import { Button } from "@askaround/ui/button";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { Conflict } from "@/forms/conflict.tsx";
import { useZoneOptions } from "@/forms/zones.ts";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { policyWords } from "@/words/policies.ts";
import { useEdit } from "../use-edit.ts";

type Office = RouterOutputs["office"]["get"];
type Values = { name: string; zone: string; senderName: string; replyTo: string; revision: number };

const words = policyWords.office;
const LABELS = { name: words.name, zone: words.zone, senderName: words.senderName, replyTo: words.replyTo };

const valuesOf = ({ name, zone, senderName, replyTo, revision }: Office): Values => ({
  name,
  zone,
  senderName,
  replyTo: replyTo ?? "",
  revision,
});

const load = async () => {
  const { readOffice } = await import("./office-rules.ts");
  return { read: (values: Values) => readOffice(values) };
};

/** Who the office is, and how its mail is signed. */
export function OfficeForm({ office }: { office: Office }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const command = useCommandForm<Values, ChangeOffice>(valuesOf(office), { load });
  const change = useMutation(trpc.office.change.mutationOptions());
  const edit = useEdit({
    form: command.form,
    labels: LABELS,
    latest: valuesOf(office),
    save: (input: ChangeOffice) => change.mutateAsync(input),
    refuse: command.refuse,
    read: command.read,
    fetchNow: async () =>
      valuesOf(await queries.fetchQuery({ ...trpc.office.get.queryOptions(), staleTime: 0 })),
    onSaved: (undo) => {
      showToast({ title: words.saved, detail: words.savedDetail, action: undo });
      router.refresh();
    },
  });
  const {
    register,
    formState: { errors },
  } = command.form;
  return (
    <CommandForm command={command} sending={edit.sending} onCommand={edit.submit}>
      {edit.conflict ? <Conflict {...edit.conflict} /> : null}
      <TextInput
        label={words.name}
        autoComplete="organization"
        error={errors.name?.message}
        {...register("name")}
      />
      <Select
        label={words.zone}
        hint={words.zoneHint}
        options={useZoneOptions(office.zone)}
        error={errors.zone?.message}
        {...register("zone")}
      />
      <TextInput
        label={words.senderName}
        hint={words.senderHint}
        autoComplete="off"
        error={errors.senderName?.message}
        {...register("senderName")}
      />
      <TextInput
        label={words.replyTo}
        hint={words.replyHint}
        optional
        type="email"
        autoComplete="off"
        spellCheck={false}
        error={errors.replyTo?.message}
        {...register("replyTo")}
      />
      <div>
        <Button type="submit" variant="primary" busy={edit.sending.isPending}>
          {words.save}
        </Button>
      </div>
    </CommandForm>
  );
}
