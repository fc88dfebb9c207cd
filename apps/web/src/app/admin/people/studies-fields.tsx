"use client";

import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import type { FieldErrors, UseFormRegister } from "react-hook-form";
import { choicesOf } from "@/staff/choices.ts";
import { studiesWords as words } from "@/words/studies.ts";

/** As a form holds them: text, and nothing for what was not said. */
export type StudiesValues = { program: string; graduationYear: string; firstGeneration: string };

/** What a student studies, as far as anybody said. */
export function StudiesFields({
  register,
  errors,
}: {
  register: UseFormRegister<StudiesValues>;
  errors: FieldErrors<StudiesValues>;
}) {
  return (
    <>
      <TextInput
        label={words.program}
        hint={words.programHint}
        optional
        autoComplete="off"
        maxLength={120}
        error={errors.program?.message}
        {...register("program")}
      />
      <TextInput
        label={words.year}
        hint={words.yearHint}
        optional
        width="short"
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        error={errors.graduationYear?.message}
        {...register("graduationYear")}
      />
      <Select
        label={words.first}
        hint={words.firstHint}
        optional
        placeholder={words.notSaid}
        options={choicesOf(words.firstSaid)}
        error={errors.firstGeneration?.message}
        {...register("firstGeneration")}
      />
    </>
  );
}
