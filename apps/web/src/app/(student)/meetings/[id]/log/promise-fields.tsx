"use client";

import { Button } from "@askaround/ui/button";
import { RadioGroup } from "@askaround/ui/radio-group";
import { TextInput } from "@askaround/ui/text-input";
import { Plus, X } from "lucide-react";
import { useFieldArray, useWatch } from "react-hook-form";
import { debriefMoreWords as words } from "@/words/debrief-more.ts";
import { newRequestId } from "@/forms/request-id.ts";
import { newPromise } from "./debrief-values.ts";
import type { DebriefFormApi } from "./use-debrief.ts";

const SIDES = Object.entries(words.promiseSides).map(([value, label]) => ({ value, label }));

/** What either side said they would do, with a day. */
export function PromiseFields({ form }: { form: DebriefFormApi }) {
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: "promises",
    keyName: "key",
  });
  const add = () => append(newPromise(newRequestId()), { focusName: `promises.${fields.length}.what` });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-semibold">{words.promises}</legend>
      <p className="text-sm text-ink-2">{words.promisesHint}</p>
      {fields.map((field, index) => (
        <PromiseField key={field.key} form={form} index={index} onRemove={() => remove(index)} />
      ))}
      <Button className="self-start" icon={<Plus aria-hidden className="size-5" />} onClick={add}>
        {words.addPromise}
      </Button>
    </fieldset>
  );
}

type FieldProps = { form: DebriefFormApi; index: number; onRemove: () => void };

function PromiseField({ form, index, onRemove }: FieldProps) {
  const at = `promises.${index}` as const;
  const errors = form.formState.errors.promises?.[index];
  const what = useWatch({ control: form.control, name: `${at}.what` });
  return (
    <div className="flex flex-col gap-3 rounded-card border bg-surface p-4">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <TextInput
            label={words.promiseWhat}
            error={errors?.what?.message}
            autoComplete="off"
            {...form.register(`${at}.what`)}
          />
        </div>
        <Button variant="quiet" size="sm" aria-label={words.removePromise(what)} onClick={onRemove}>
          <X aria-hidden className="size-5" />
        </Button>
      </div>
      <RadioGroup
        legend={words.promiseBy}
        inline
        options={SIDES}
        error={errors?.by?.message}
        {...form.register(`${at}.by`)}
      />
      <TextInput
        label={words.promiseDue}
        optional
        type="date"
        width="short"
        error={errors?.dueOn?.message}
        {...form.register(`${at}.dueOn`)}
      />
    </div>
  );
}
