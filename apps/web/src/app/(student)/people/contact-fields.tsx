"use client";

import { Select } from "@askaround/ui/select";
import { TextArea } from "@askaround/ui/text-area";
import { TextInput } from "@askaround/ui/text-input";
import { type Control, type UseFormRegister, useFormState, useWatch } from "react-hook-form";
import { contactWords } from "@/words/contacts.ts";
import { formWords } from "@/words/forms.ts";
import { useZoneOptions } from "@/forms/zones.ts";
import type { ContactValues } from "./contact-values.ts";

const words = contactWords.fields;
const LEVELS = Object.entries(formWords.noteLevels).map(([value, label]) => ({ value, label }));

type Part<Command> = {
  control: Control<ContactValues, unknown, Command>;
  register: UseFormRegister<ContactValues>;
};

/** Where and what: the fields that a pasted signature fills. */
export function ContactBasics<Command>({ control, register }: Part<Command>) {
  const { errors } = useFormState({ control });
  return (
    <>
      <TextInput
        label={words.name}
        error={errors.name?.message}
        autoComplete="off"
        autoCapitalize="words"
        {...register("name")}
      />
      <TextInput
        label={words.organisation}
        optional
        error={errors.organisation?.message}
        autoComplete="off"
        {...register("organisation")}
      />
      <TextInput
        label={words.title}
        optional
        error={errors.title?.message}
        autoComplete="off"
        {...register("title")}
      />
      <TextInput
        label={words.email}
        optional
        type="email"
        inputMode="email"
        error={errors.email?.message}
        autoComplete="off"
        {...register("email")}
      />
    </>
  );
}

/** What can wait. */
export function ContactDetails<Command>({ control, register }: Part<Command>) {
  const { errors } = useFormState({ control });
  const [zone, level] = useWatch({ control, name: ["zone", "noteLevel"] });
  const zones = useZoneOptions(zone);
  return (
    <>
      <TextInput
        label={words.phone}
        optional
        type="tel"
        error={errors.phone?.message}
        autoComplete="off"
        {...register("phone")}
      />
      <TextInput
        label={words.link}
        hint={words.linkHint}
        optional
        type="url"
        inputMode="url"
        error={errors.link?.message}
        autoComplete="off"
        {...register("link")}
      />
      <Select
        label={words.zone}
        optional
        placeholder={words.zoneNone}
        options={zones}
        error={errors.zone?.message}
        {...register("zone")}
        value={zone}
      />
      <TextInput
        label={words.howMet}
        hint={words.howMetHint}
        optional
        error={errors.howMet?.message}
        autoComplete="off"
        {...register("howMet")}
      />
      <TextArea
        label={words.notes}
        hint={formWords.noteLevelHint[level]}
        optional
        rows={4}
        error={errors.notes?.message}
        {...register("notes")}
      />
      <Select
        label={formWords.noteLevel}
        options={LEVELS}
        error={errors.noteLevel?.message}
        {...register("noteLevel")}
      />
    </>
  );
}
