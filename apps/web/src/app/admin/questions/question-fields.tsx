"use client";

import type { QuestionField, QuestionPhase } from "@askaround/core/prep";
import { Checkbox } from "@askaround/ui/checkbox";
import { Select } from "@askaround/ui/select";
import { TextArea } from "@askaround/ui/text-area";
import { useLater } from "@askaround/ui/use-later";
import { type FieldErrors, type UseFormRegister, useWatch, type Control } from "react-hook-form";
import { useDeferredValue } from "react";
import type { RouterOutputs } from "@/trpc/types.ts";
import { prepWords } from "@/words/prep.ts";
import { questionBankWords as words } from "@/words/question-bank.ts";
import { AdviceLines } from "./advice-lines.tsx";

export type QuestionValues = { text: string; phase: QuestionPhase | ""; fields: QuestionField[] };
export type BankOfOffice = RouterOutputs["questions"]["list"];

const { closing: _last, ...PHASE_WORDS } = prepWords.questions.phases;
const PHASES = Object.entries(PHASE_WORDS).map(([value, label]) => ({ value, label }));
const FIELDS = Object.entries(prepWords.fields);

type QuestionFieldsProps = {
  register: UseFormRegister<QuestionValues>;
  errors: FieldErrors<QuestionValues>;
};

/** Its words, its part of the talk and its fields. The same fields add and change a question. */
export function QuestionFields({ register, errors }: QuestionFieldsProps) {
  return (
    <>
      <TextArea
        label={words.text}
        hint={words.textHint}
        rows={2}
        error={errors.text?.message}
        {...register("text")}
      />
      <Select
        label={words.phase}
        options={PHASES}
        placeholder={words.choosePhase}
        error={errors.phase?.message}
        {...register("phase")}
      />
      <fieldset>
        <legend className="font-semibold">{words.fields}</legend>
        <p className="text-sm text-ink-2">{words.fieldsHint}</p>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
          {FIELDS.map(([value, label]) => (
            <Checkbox key={value} id={`field-${value}`} value={value} label={label} {...register("fields")} />
          ))}
        </div>
      </fieldset>
    </>
  );
}

const loadRules = () => import("./question-rules.ts");

type LiveAdviceProps = { control: Control<QuestionValues, unknown, never>; bank: BankOfOffice; id: string };

/** What students would be told about the wording, while it is typed. */
export function LiveAdvice({ control, bank, id }: LiveAdviceProps) {
  const rules = useLater(loadRules);
  const typed = useDeferredValue(useWatch({ control, name: "text" }).trim());
  const advice =
    rules && typed !== ""
      ? rules.adviceFor({ id, phase: "work", text: typed }, [...bank.own, ...rules.questionBank], bank.check)
      : null;
  return (
    <div role="status" className="rounded-control border border-line bg-sunken p-3 text-sm">
      <p className="font-semibold">{words.advice}</p>
      <p className="text-ink-2">{words.adviceHint}</p>
      {advice === null ? null : advice.length === 0 ? (
        <p className="mt-2">{words.noAdvice}</p>
      ) : (
        <AdviceLines advice={advice} />
      )}
    </div>
  );
}
