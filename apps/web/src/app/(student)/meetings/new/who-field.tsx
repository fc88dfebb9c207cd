"use client";

import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { Checkbox } from "@askaround/ui/checkbox";
import { TextInput } from "@askaround/ui/text-input";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { meetingWords } from "@/words/meetings.ts";
import type { MeetingValues } from "../meeting-values.ts";

const words = meetingWords.new;
const SHOWN = 8;

export type Person = { contactId: string; name: string; organisation: string | null; zone: string | null };

type WhoProps<Command> = {
  form: UseFormReturn<MeetingValues, unknown, Command>;
  people: readonly Person[];
  /** Chosen on the page one came from: shown first, and the list waits behind a button. */
  fixed: string | null;
};

/** One or more of the student's own people; the first chosen is the host. */
export function WhoField<Command>({ form, people, fixed }: WhoProps<Command>) {
  const [open, setOpen] = useState(fixed === null);
  const [typed, setTyped] = useState("");
  const chosen = useWatch({ control: form.control, name: "contactIds" });
  const error = form.formState.errors.contactIds?.message;
  const wanted = typed.trim().toLowerCase();
  const isChosen = (person: Person) => chosen.includes(person.contactId);
  const matching = people.filter((person) => !isChosen(person) && textOf(person).includes(wanted));
  const shown = [...people.filter(isChosen), ...(open ? matching.slice(0, SHOWN) : [])];

  function toggle(person: Person) {
    const next = isChosen(person)
      ? chosen.filter((id) => id !== person.contactId)
      : [...chosen, person.contactId];
    form.setValue("contactIds", next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
    if (next.length === 1 && person.zone !== null && !isChosen(person)) {
      form.setValue("professionalZone", person.zone);
    }
  }
  return (
    <fieldset id="contactIds" tabIndex={-1} className="flex flex-col gap-1" aria-describedby="who-hint">
      <legend className="mb-1 font-semibold">{words.who}</legend>
      <p id="who-hint" className="text-sm text-ink-2">
        {words.whoHint}
      </p>
      {error ? <p className="font-semibold text-danger">{error}</p> : null}
      {open && people.length > SHOWN ? (
        <TextInput
          id="who-search"
          label={words.whoSearch}
          hideLabel
          type="search"
          placeholder={words.whoSearch}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
        />
      ) : null}
      <ul className="grid gap-x-4 sm:grid-cols-2">
        {shown.map((person) => (
          <li key={person.contactId}>
            <Checkbox
              id={`who-${person.contactId}`}
              label={person.name}
              hint={person.organisation}
              checked={isChosen(person)}
              onChange={() => toggle(person)}
            />
          </li>
        ))}
      </ul>
      {open ? null : (
        <Button variant="quiet" size="sm" className="-ml-3 self-start" onClick={() => setOpen(true)}>
          {words.whoMore}
        </Button>
      )}
    </fieldset>
  );
}

function textOf(person: Person): string {
  return `${person.name} ${person.organisation ?? ""}`.toLowerCase();
}
