"use client";

import type { EligibilityRule } from "@askaround/core/cohorts";
import { Checkbox } from "@askaround/ui/checkbox";
import { TextInput } from "@askaround/ui/text-input";
import type { FieldErrors, UseFormRegister } from "react-hook-form";
import { adminWords } from "@/words/admin.ts";
import { eligibilityWords, ruleWords } from "@/words/eligibility.ts";

export type CohortValues = {
  name: string;
  startsOn: string;
  endsOn: string;
  goalMeetings: string;
  goalOn: string;
  leastMinutes: string;
  rules: EligibilityRule[];
};

export type CohortFieldsProps = {
  register: UseFormRegister<CohortValues>;
  errors: FieldErrors<CohortValues>;
};

const words = adminWords.cohort;
const rules = eligibilityWords.form;

/** Name, term, goal, and what counts toward it. The same fields add and change a cohort. */
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
      <fieldset>
        <legend className="font-semibold">{rules.rules}</legend>
        <p className="text-sm text-ink-2">{rules.rulesHint}</p>
        {Object.entries(ruleWords).map(([value, label]) => (
          <Checkbox key={value} id={`rule-${value}`} value={value} label={label} {...register("rules")} />
        ))}
        <TextInput
          inputMode="numeric"
          autoComplete="off"
          width="short"
          optional
          label={rules.leastMinutes}
          hint={rules.leastMinutesHint}
          error={errors.leastMinutes?.message}
          {...register("leastMinutes")}
        />
      </fieldset>
    </>
  );
}
