"use client";

import type { OfficeSettings } from "@askaround/core/office";
import { Checkbox } from "@askaround/ui/checkbox";
import { TextInput } from "@askaround/ui/text-input";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { policyWords } from "@/words/policies.ts";
import type { PolicyValues } from "./policy-values.ts";

const words = policyWords.quiet;

export type QuietHoursProps<Command> = {
  form: UseFormReturn<PolicyValues, unknown, Command>;
  standard: OfficeSettings["quietHours"];
};

/** When no mail goes out, if ever. The times are kept while it is off, in case it is switched on again. */
export function QuietHours<Command>({ form, standard }: QuietHoursProps<Command>) {
  const { register, control, formState } = form;
  const on = useWatch({ control, name: "quietOn" });
  const { quietFrom, quietTo } = formState.errors;
  const hint = standard ? `${words.about} ${words.standard(standard.from, standard.to)}.` : words.about;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-serif text-lg font-semibold">{policyWords.numbers.groups.quiet}</legend>
      <Checkbox label={words.on} hint={hint} {...register("quietOn")} />
      {on ? (
        <div className="mt-2 flex flex-wrap gap-4 pl-8">
          <div className="w-40">
            <TextInput type="time" label={words.from} error={quietFrom?.message} {...register("quietFrom")} />
          </div>
          <div className="w-40">
            <TextInput type="time" label={words.to} error={quietTo?.message} {...register("quietTo")} />
          </div>
        </div>
      ) : null}
    </fieldset>
  );
}
