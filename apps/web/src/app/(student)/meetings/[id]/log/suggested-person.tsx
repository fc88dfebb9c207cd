"use client";

import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { RadioCards } from "@askaround/ui/radio-cards";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { X } from "lucide-react";
import { useWatch } from "react-hook-form";
import { debriefMoreWords as words } from "@/words/debrief-more.ts";
import { permissionWords } from "@/words/permissions.ts";
import type { DebriefFormApi } from "./use-debrief.ts";

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const ANSWERS = optionsOf(permissionWords.answers);
const SCOPES = optionsOf(permissionWords.scope);
const WAYS = optionsOf(permissionWords.ways);

type PersonProps = {
  form: DebriefFormApi;
  index: number;
  people: readonly { contactId: string; name: string }[];
  question: string;
  /** Added just now: its name comes next. */
  isNew: boolean;
  onRemove: () => void;
};

/** Someone they suggested: a name and one press are enough. */
export function SuggestedPerson({ form, index, people, question, isNew, onRemove }: PersonProps) {
  const at = `suggested.${index}` as const;
  const errors = form.formState.errors.suggested?.[index];
  const name = useWatch({ control: form.control, name: `${at}.name` });
  return (
    <div className="flex flex-col gap-4 rounded-card border bg-surface p-4">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <TextInput
            label={words.personName}
            autoFocus={isNew}
            error={errors?.name?.message}
            autoComplete="off"
            {...form.register(`${at}.name`)}
          />
        </div>
        <Button variant="quiet" size="sm" aria-label={words.removePerson(name)} onClick={onRemove}>
          <X aria-hidden className="size-5" />
        </Button>
      </div>
      <RadioCards
        legend={question}
        columns={4}
        options={ANSWERS}
        error={errors?.permission?.answer?.message}
        {...form.register(`${at}.permission.answer`)}
      />
      <Scope form={form} index={index} />
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
      <Particulars form={form} index={index} />
    </div>
  );
}

type PartProps = Pick<PersonProps, "form" | "index">;

/** How far a yes goes, and for what. */
function Scope({ form, index }: PartProps) {
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

/** What else is known of them, and how the answer was given. */
function Particulars({ form, index }: PartProps) {
  const at = `suggested.${index}` as const;
  const errors = form.formState.errors.suggested?.[index];
  const [person, answer, how] = useWatch({
    control: form.control,
    name: [at, `${at}.permission.answer`, `${at}.permission.how`],
  });
  const [open, setOpen] = useState(
    () => [person.organisation, person.title, person.permission.words, person.permission.how].join("") !== "",
  );
  const fault = errors?.organisation ?? errors?.title ?? errors?.permission?.words;
  if (!open && !fault) {
    return (
      <Button variant="quiet" size="sm" className="-ml-3 self-start" onClick={() => setOpen(true)}>
        {words.personMore}
      </Button>
    );
  }
  const asked = answer !== "" && answer !== "not_asked";
  return (
    <>
      <TextInput
        label={words.personPlace}
        optional
        error={errors?.organisation?.message}
        autoComplete="off"
        {...form.register(`${at}.organisation`)}
      />
      <TextInput
        label={words.personTitle}
        optional
        error={errors?.title?.message}
        autoComplete="off"
        {...form.register(`${at}.title`)}
      />
      {asked ? (
        <>
          <TextInput
            label={permissionWords.words}
            optional
            error={errors?.permission?.words?.message}
            autoComplete="off"
            {...form.register(`${at}.permission.words`)}
          />
          <Select
            label={permissionWords.how}
            placeholder={permissionWords.howUnsaid}
            options={WAYS}
            {...form.register(`${at}.permission.how`)}
          />
          {how !== "" && how !== "in_meeting" ? (
            <TextInput
              label={permissionWords.givenOn}
              optional
              type="date"
              width="short"
              error={errors?.permission?.givenOn?.message}
              {...form.register(`${at}.permission.givenOn`)}
            />
          ) : null}
        </>
      ) : null}
    </>
  );
}
