"use client";

import { COMMON_SOURCES, type PrepPoint } from "@askaround/core/prep";
import { keyOf, partsOf } from "@askaround/core/prep/sync";
import { Button } from "@askaround/ui/button";
import { Select } from "@askaround/ui/select";
import { Plus, Trash2 } from "lucide-react";
import { newRequestId } from "@/forms/request-id.ts";
import { prepWords } from "@/words/prep.ts";
import { focusSoon } from "./focus-soon.ts";
import { type PartOf, useField, usePrep, usePrepState } from "./prep-context.tsx";
import { Clashed, TypedLine } from "./typed.tsx";
import { useRemove } from "./use-remove.ts";

const words = prepWords.common;
const SOURCES = COMMON_SOURCES.map((value) => ({ value, label: words.sources[value] }));

/** What the student shares with the people, each with where it came from. */
export function Common() {
  const { store } = usePrep();
  const points = partsOf(usePrepState().box, "point");
  const remove = useRemove();
  const add = () => {
    const id = newRequestId() as PrepPoint["id"];
    store.add({ kind: "point", id, contactId: null, text: "", source: null, removed: false });
    focusSoon(`point:${id}-text`);
  };
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-2">{words.lede}</p>
      {points.map((point, at) => (
        <Point key={point.id} point={point} at={at + 1} onRemove={() => remove(point)} />
      ))}
      <Button size="sm" className="self-start" icon={<Plus aria-hidden className="size-4" />} onClick={add}>
        {points.length === 0 ? words.first : words.add}
      </Button>
    </div>
  );
}

type PointProps = { point: PartOf<"point">; at: number; onRemove: () => void };

function Point({ point, at, onRemove }: PointProps) {
  const { prep } = usePrep();
  const key = keyOf(point);
  const name = `${words.text} ${at}`;
  const people = prep.people.map(({ contactId, name: label }) => ({ value: contactId, label }));
  return (
    <div role="group" aria-label={name} className="flex flex-col gap-3 border-l-2 border-line pl-3">
      <TypedLine of={key} field="text" label={name} placeholder={words.placeholder} maxLength={160} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-40 flex-1">
          <Choice of={key} field="source" label={words.source} options={SOURCES} none={words.noSource} />
        </div>
        {people.length > 1 ? (
          <div className="min-w-40 flex-1">
            <Choice of={key} field="contactId" label={words.whom} options={people} none={words.everyone} />
          </div>
        ) : null}
        <Button
          variant="quiet"
          icon={<Trash2 aria-hidden className="size-4" />}
          aria-label={`${prepWords.remove}: ${name}`}
          onClick={onRemove}
        >
          {prepWords.remove}
        </Button>
      </div>
    </div>
  );
}

type ChoiceProps = {
  of: string;
  field: string;
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  none: string;
};

/** One of several, or none of them. */
export function Choice({ of, field, label, hint, options, none }: ChoiceProps) {
  const { value, set, leave, clash } = useField(of, field);
  const show = (one: unknown) => options.find((option) => option.value === one)?.label ?? none;
  return (
    <>
      <Select
        id={`${of}-${field}`}
        label={label}
        hint={hint}
        options={options}
        placeholder={none}
        value={value}
        onChange={(event) => set(event.currentTarget.value === "" ? null : event.currentTarget.value)}
        onBlur={leave}
      />
      {clash ? <Clashed {...clash} joinable={false} show={show} /> : null}
    </>
  );
}
