"use client";

import { TextInput } from "@askaround/ui/text-input";
import type { FieldErrors, UseFormRegister } from "react-hook-form";
import { adminWords } from "@/words/admin.ts";

export type CohortValues = {
  name: string;
  startsOn: string;
  endsOn: string;
  goalMeetings: string;
  goalOn: string;
};

export type CohortFieldsProps = {
  register: UseFormRegister<CohortValues>;
  errors: FieldErrors<CohortValues>;
};

const words = adminWords.cohort;

/** Name, term and goal. The same fields add and change a cohort. */
export function CohortFields({ register, errors }: CohortFieldsProps) {
  return (
    <>
      <TextInput
        label={words.name}
        hint={words.nameHint}
        autoComplete="off"
        error={errors.name?.message}
        {...register("name")}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput
          type="date"
          label={words.startsOn}
          hint={words.datesHint}
          error={errors.startsOn?.message}
          {...register("startsOn")}
        />
        <TextInput
          type="date"
          label={words.endsOn}
          hint={words.datesHint}
          error={errors.endsOn?.message}
          {...register("endsOn")}
        />
        <TextInput
          inputMode="numeric"
          autoComplete="off"
          label={words.goalMeetings}
          error={errors.goalMeetings?.message}
          {...register("goalMeetings")}
        />
        <TextInput type="date" label={words.goalOn} error={errors.goalOn?.message} {...register("goalOn")} />
      </div>
    </>
  );
}
