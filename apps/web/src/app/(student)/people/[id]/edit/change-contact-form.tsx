"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { showToast } from "@askaround/ui/toast";
import { routes } from "@/routes.ts";
import { codeOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { contactWords } from "@/words/contacts.ts";
import { formWords } from "@/words/forms.ts";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { Conflict, type Difference } from "@/forms/conflict.tsx";
import { SaveBar } from "@/forms/save-bar.tsx";
import { ContactBasics, ContactDetails } from "../../contact-fields.tsx";
import { type ContactValues, contactValues } from "../../contact-values.ts";

type Props = { contactId: string; revision: number; values: ContactValues };
type Saved = { revision: number; values: ContactValues };

export function ChangeContactForm({ contactId, revision, values }: Props) {
  const router = useRouter();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [base, setBase] = useState(revision);
  const [theirs, setTheirs] = useState<Saved | null>(null);
  const command = useCommandForm<ContactValues, RouterInputs["contacts"]["change"]>(values, {
    load: async () => ({
      read: (await import("./change-command.ts")).readChangeContact(contactId, base),
    }),
  });
  const { form, refuse } = command;
  const save = useMutation(
    trpc.contacts.change.mutationOptions({
      onSuccess: () => {
        showToast({ title: contactWords.edit.saved, seconds: 5 });
        router.push(routes.person(contactId));
        router.refresh();
      },
      onError: async (error) => {
        refuse(error);
        if (codeOf(error) !== "CONFLICT") return;
        const now = await queries.fetchQuery({
          ...trpc.contacts.get.queryOptions({ contactId }),
          staleTime: 0,
        });
        setTheirs({ revision: now.revision, values: contactValues(now) });
      },
    }),
  );
  function keepMine() {
    if (theirs === null) return;
    const mine = form.getValues();
    setBase(theirs.revision);
    setTheirs(null);
    save.mutate({ ...mine, contactId, revision: theirs.revision });
  }
  function takeTheirs() {
    if (theirs === null) return;
    form.reset(theirs.values);
    setBase(theirs.revision);
    setTheirs(null);
    save.reset();
  }
  return (
    <>
      {theirs ? (
        <Conflict
          differences={differencesOf(form.getValues(), theirs.values)}
          onKeepMine={keepMine}
          onTakeTheirs={takeTheirs}
          busy={save.isPending}
        />
      ) : null}
      <CommandForm
        command={command}
        onCommand={(input) => save.mutate(input)}
        sending={theirs === null ? save : { ...save, error: null }}
      >
        <ContactBasics control={form.control} register={form.register} />
        <ContactDetails control={form.control} register={form.register} />
        <SaveBar>
          <Button type="submit" variant="primary" busy={save.isPending}>
            {contactWords.edit.save}
          </Button>
          <Link href={routes.person(contactId)} className={buttonClass({ variant: "quiet" })}>
            {formWords.cancel}
          </Link>
        </SaveBar>
      </CommandForm>
    </>
  );
}

function differencesOf(mine: ContactValues, theirs: ContactValues): Difference[] {
  const labels: Record<keyof ContactValues, string> = {
    ...contactWords.fields,
    noteLevel: formWords.noteLevel,
  };
  return (Object.keys(theirs) as (keyof ContactValues)[])
    .filter((field) => mine[field] !== theirs[field])
    .map((field) => ({
      label: labels[field],
      mine: field === "noteLevel" ? formWords.noteLevels[mine.noteLevel] : mine[field],
      theirs: field === "noteLevel" ? formWords.noteLevels[theirs.noteLevel] : theirs[field],
    }));
}
