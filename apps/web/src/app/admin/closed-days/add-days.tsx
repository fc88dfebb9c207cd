"use client";

import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { FormErrorSummary } from "@askaround/ui/form-error-summary";
import { TextInput } from "@askaround/ui/text-input";
import { type FormEvent, useState } from "react";
import { fieldErrorsOf, messageOf } from "@/trpc/client.tsx";
import { closedDaysWords as words } from "@/words/closed-days.ts";
import { type Days, type DaysProps, useDays } from "./use-days.ts";

const FIELDS = ["name", "from", "to"] as const;

/** One holiday, or one stretch of days. */
export function AddDays(list: DaysProps) {
  const { set, change } = useDays(list);
  const [attempt, setAttempt] = useState(0);
  const at = list.all.length;
  const [typedErrors, setTypedErrors] = useState<Readonly<Record<string, string>>>({});
  const errors = { ...(change.isError ? fieldErrorsOf(change.error) : {}), ...typedErrors };
  const errorOf = (field: (typeof FIELDS)[number]) => errors[`closedDays.${at}.${field}`];
  const known = FIELDS.flatMap((field) => {
    const message = errorOf(field);
    return message === undefined ? [] : [{ field, message }];
  });

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const read = (field: string) => String(typed.get(field) ?? "").trim();
    const from = read("from");
    const days = { name: read("name"), from, to: read("to") || from } as Days[number];
    setAttempt((count) => count + 1);
    const { readDays } = await import("./days-rules.ts");
    const reading = readDays({ closedDays: [...list.all, days], revision: list.revision });
    setTypedErrors(reading.ok ? {} : reading.fields);
    if (!reading.ok) return;
    set([...list.all, days], words.added(days.name), () => form.reset());
  }
  return (
    <form noValidate onSubmit={(event) => void add(event)} className="flex flex-col gap-4">
      <FormErrorSummary errors={known} attempt={attempt} />
      {change.isError && known.length === 0 ? (
        <Banner tone="danger" live>
          {messageOf(change.error)}
        </Banner>
      ) : null}
      <TextInput
        name="name"
        label={words.name}
        hint={words.nameHint}
        maxLength={80}
        autoComplete="off"
        error={errorOf("name")}
      />
      <div className="flex flex-wrap gap-4">
        <div className="w-full sm:w-52">
          <TextInput type="date" name="from" label={words.from} error={errorOf("from")} />
        </div>
        <div className="w-full sm:w-52">
          <TextInput
            type="date"
            name="to"
            label={words.to}
            hint={words.toHint}
            optional
            error={errorOf("to")}
          />
        </div>
      </div>
      <Button type="submit" variant="primary" className="self-start" busy={change.isPending}>
        {words.save}
      </Button>
    </form>
  );
}
