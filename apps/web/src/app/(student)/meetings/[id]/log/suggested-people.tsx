"use client";

import { Button } from "@askaround/ui/button";
import { Checkbox } from "@askaround/ui/checkbox";
import { RadioCards } from "@askaround/ui/radio-cards";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { UserRoundPlus, X } from "lucide-react";
import { useFieldArray, useWatch } from "react-hook-form";
import { closingQuestions } from "@askaround/core/prep";
import { debriefWords as words } from "@/words/debrief.ts";
import { permissionWords } from "@/words/permissions.ts";
import { newRequestId } from "@/forms/request-id.ts";
import type { DebriefFormApi } from "./debrief-form.tsx";
import { newSuggested } from "./debrief-values.ts";

const ANSWERS = Object.entries(permissionWords.answers).map(([value, label]) => ({ value, label }));
const SCOPES = Object.entries(permissionWords.scope).map(([value, label]) => ({ value, label }));

type Props = { form: DebriefFormApi; people: readonly { contactId: string; name: string }[] };

/** The first closing question, and for each person named the second. */
export function SuggestedPeople({ form, people }: Props) {
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: "suggested",
    keyName: "key",
  });
  const { errors } = form.formState;
  const add = () => {
    form.setValue("noOneSuggested", false);
    append(newSuggested(newRequestId()), { focusName: `suggested.${fields.length}.name` });
  };
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-semibold">{closingQuestions[0]}</legend>
      {fields.map((field, index) => (
        <SuggestedPerson
          key={field.key}
          form={form}
          index={index}
          people={people}
          onRemove={() => remove(index)}
        />
      ))}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Button icon={<UserRoundPlus aria-hidden className="size-5" />} onClick={add}>
          {fields.length === 0 ? words.suggested : words.anotherOne}
        </Button>
        {fields.length === 0 || errors.noOneSuggested ? (
          <Checkbox
            label={words.noOne}
            error={errors.noOneSuggested?.message}
            {...form.register("noOneSuggested")}
          />
        ) : null}
      </div>
    </fieldset>
  );
}

type PersonProps = Props & { index: number; onRemove: () => void };

function SuggestedPerson({ form, index, people, onRemove }: PersonProps) {
  const at = `suggested.${index}` as const;
  const errors = form.formState.errors.suggested?.[index];
  const name = useWatch({ control: form.control, name: `${at}.name` });
  return (
    <div className="flex flex-col gap-4 rounded-card border bg-surface p-4">
      <div className="flex items-start justify-between gap-2">
        <p className="font-serif text-h3">{words.personNumber(index + 1)}</p>
        <Button variant="quiet" size="sm" aria-label={words.removePerson(name)} onClick={onRemove}>
          <X aria-hidden className="size-5" />
        </Button>
      </div>
      <TextInput
        label={words.personName}
        error={errors?.name?.message}
        autoComplete="off"
        {...form.register(`${at}.name`)}
      />
      <RadioCards
        legend={closingQuestions[1]}
        columns={2}
        options={ANSWERS}
        error={errors?.permission?.answer?.message}
        {...form.register(`${at}.permission.answer`)}
      />
      <Scope form={form} index={index} />
      <TextInput
        label={words.personPlace}
        optional
        error={errors?.organisation?.message}
        autoComplete="off"
        {...form.register(`${at}.organisation`)}
      />
      {people.length > 1 ? (
        <Select
          label={words.personBy}
          options={people.map(({ contactId, name: label }, place) => ({
            value: place === 0 ? "" : contactId,
            label,
          }))}
          error={errors?.referrerContactId?.message}
          {...form.register(`${at}.referrerContactId`)}
        />
      ) : null}
    </div>
  );
}

/** How far a yes goes, and for what. */
function Scope({ form, index }: { form: DebriefFormApi; index: number }) {
  const at = `suggested.${index}.permission` as const;
  const errors = form.formState.errors.suggested?.[index]?.permission;
  const [answer, scope] = useWatch({ control: form.control, name: [`${at}.answer`, `${at}.scope`] });
  if (answer !== "granted") return null;
  return (
    <>
      <Select
        label={permissionWords.scopeLegend}
        optional
        placeholder={permissionWords.scopeUnsaid}
        options={SCOPES}
        error={errors?.scope?.message}
        {...form.register(`${at}.scope`)}
      />
      {scope === "one_purpose" ? (
        <TextInput
          label={permissionWords.purpose}
          error={errors?.purpose?.message}
          autoComplete="off"
          {...form.register(`${at}.purpose`)}
        />
      ) : null}
    </>
  );
}
