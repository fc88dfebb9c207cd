"use client";

import { RadioCards } from "@askaround/ui/radio-cards";
import { Rating } from "@askaround/ui/rating";
import { TextInput } from "@askaround/ui/text-input";
import { debriefMoreWords as words } from "@/words/debrief-more.ts";
import { useWatch } from "react-hook-form";
import { NoteLevel } from "./note-level.tsx";
import { PromiseFields } from "./promise-fields.tsx";
import type { DebriefFormApi } from "./use-debrief.ts";

const DIRECTIONS = Object.entries(words.directions).map(([value, label]) => ({
  value,
  label,
  ...(value === "ruled_out" ? { hint: words.directionHint.ruled_out } : {}),
}));

export function DebriefMore({ form }: { form: DebriefFormApi }) {
  const { errors } = form.formState;
  return (
    <>
      <RealTimes form={form} />
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-1 font-semibold">{words.takeaways}</legend>
        {([0, 1, 2] as const).map((index) => (
          <Takeaway key={index} form={form} index={index} />
        ))}
      </fieldset>
      <PromiseFields form={form} />
      <BeforeAfter form={form} legend={words.interest} before="interestBefore" after="interestAfter" />
      <BeforeAfter form={form} legend={words.confidence} before="confidenceBefore" after="confidenceAfter" />
      <RadioCards
        legend={words.direction}
        optional
        columns={3}
        options={DIRECTIONS}
        error={errors.direction?.message}
        {...form.register("direction")}
      />
    </>
  );
}

function Takeaway({ form, index }: { form: DebriefFormApi; index: 0 | 1 | 2 }) {
  const text = useWatch({ control: form.control, name: `takeaways.${index}` });
  return (
    <div className="flex flex-col">
      <TextInput
        label={words.takeaway(index + 1)}
        hideLabel
        placeholder={words.takeaway(index + 1)}
        autoComplete="off"
        error={form.formState.errors.takeaways?.[index]?.message}
        {...form.register(`takeaways.${index}`)}
      />
      {text.trim() === "" ? null : <NoteLevel form={form} takeaway={index} />}
    </div>
  );
}

function RealTimes({ form }: { form: DebriefFormApi }) {
  const { errors } = form.formState;
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-semibold">{words.times}</legend>
      <div className="grid grid-cols-2 gap-3">
        <TextInput
          label={words.startOn}
          type="date"
          error={errors.actualStartOn?.message}
          {...form.register("actualStartOn", {
            // Almost every talk ends on the day it began.
            onChange: (event: { target: { value: string } }) =>
              form.setValue("actualEndOn", event.target.value),
          })}
        />
        <TextInput
          label={words.from}
          type="time"
          error={errors.actualStart?.message}
          {...form.register("actualStart")}
        />
        <TextInput
          label={words.endOn}
          type="date"
          error={errors.actualEndOn?.message}
          {...form.register("actualEndOn")}
        />
        <TextInput
          label={words.to}
          type="time"
          error={errors.actualEnd?.message}
          {...form.register("actualEnd")}
        />
      </div>
    </fieldset>
  );
}

type Rated = "interestBefore" | "interestAfter" | "confidenceBefore" | "confidenceAfter";
type BeforeAfterProps = { form: DebriefFormApi; legend: string; before: Rated; after: Rated };

function BeforeAfter({ form, legend, before, after }: BeforeAfterProps) {
  const { errors } = form.formState;
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <Rating
          legend={words.before}
          lowLabel={words.low}
          highLabel={words.high}
          error={errors[before]?.message}
          {...form.register(before)}
        />
        <Rating
          legend={words.after}
          lowLabel={words.low}
          highLabel={words.high}
          error={errors[after]?.message}
          {...form.register(after)}
        />
      </div>
    </fieldset>
  );
}
