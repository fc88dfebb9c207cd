import { FieldError } from "@askaround/ui/field-error";
import type { UseFormRegisterReturn } from "react-hook-form";
import { type PolicySentence, policyWords } from "@/words/policies.ts";

export type PolicyNumberFieldProps = {
  sentence: PolicySentence;
  standard: number;
  error: string | undefined;
  input: UseFormRegisterReturn;
};

/** A policy as a sentence with a box in it; the sentence is the box's label. */
export function PolicyNumberField({ sentence, standard, error, input }: PolicyNumberFieldProps) {
  const { name, before, after, about } = sentence;
  const described = [`${name}-about`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <div className="border-t py-3 first:border-t-0 first:pt-0">
      {error ? <FieldError id={`${name}-error`}>{error}</FieldError> : null}
      <label htmlFor={name} className="block leading-8 md:leading-10">
        {before}{" "}
        <input
          {...input}
          id={name}
          inputMode="numeric"
          autoComplete="off"
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          className="mx-1 inline-block min-h-11 w-18 rounded-control border border-line-strong bg-surface px-2 text-center text-base font-semibold tabular-nums aria-invalid:border-2 aria-invalid:border-danger md:min-h-9"
        />{" "}
        {after}
      </label>
      <p id={`${name}-about`} className="mt-0.5 text-sm text-ink-2">
        {about} {policyWords.numbers.standard(standard)}.
      </p>
    </div>
  );
}
