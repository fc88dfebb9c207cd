"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ClipboardEvent, useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { TextArea } from "@askaround/ui/text-area";
import { showToast } from "@askaround/ui/toast";
import { useWatch } from "react-hook-form";
import { routes } from "@/routes.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { contactWords } from "@/words/contacts.ts";
import { formWords } from "@/words/forms.ts";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { newRequestId } from "@/forms/request-id.ts";
import { SaveBar } from "@/forms/save-bar.tsx";
import { useAct } from "@/forms/use-act.ts";
import { ContactBasics, ContactDetails } from "../contact-fields.tsx";
import { type ContactValues, EMPTY_CONTACT } from "../contact-values.ts";

const words = contactWords.new;

type Known = { contactId: string; name: string; email: string | null };

/** Quick add: a name is enough; a pasted signature fills what it can. */
export function AddContactForm({ known }: { known: readonly Known[] }) {
  const router = useRouter();
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const [requestId] = useState(newRequestId);
  const [more, setMore] = useState(false);
  const command = useCommandForm<ContactValues, AddInput>(EMPTY_CONTACT, {
    load: async () => ({ read: (await import("./add-command.ts")).readAddContact(requestId) }),
  });
  const { form, refuse } = command;
  const undo = useMutation(
    trpc.contacts.remove.mutationOptions({
      onSuccess: ({ removed }) => {
        showToast({ title: removed ? words.undone : words.stays });
        if (removed) router.push(routes.people());
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const save = useMutation(
    trpc.contacts.add.mutationOptions({
      onSuccess: ({ contactId }, { name }) => {
        const onAct = () => undo.mutate({ contactId });
        showToast({ title: words.saved(name.trim()), action: { label: formWords.undo, onAct } });
        router.push(routes.person(contactId));
        router.refresh();
      },
      onError: refuse,
    }),
  );
  const hiddenFault = ["phone", "link", "zone", "howMet", "notes"].some(
    (name) => name in form.formState.errors,
  );
  return (
    <CommandForm command={command} onCommand={(input) => save.mutate(input)} sending={save}>
      <PasteBox form={form} />
      <ContactBasics control={form.control} register={form.register} />
      <Similar control={form.control} known={known} />
      {more || hiddenFault ? (
        <ContactDetails control={form.control} register={form.register} />
      ) : (
        <Button variant="quiet" className="-ml-4 self-start" onClick={() => setMore(true)}>
          {words.more}
        </Button>
      )}
      <SaveBar>
        <Button type="submit" variant="primary" busy={save.isPending}>
          {words.save}
        </Button>
        <Link href={routes.people()} className={buttonClass({ variant: "quiet" })}>
          {formWords.cancel}
        </Link>
      </SaveBar>
    </CommandForm>
  );
}

type AddInput = import("@/trpc/types.ts").RouterInputs["contacts"]["add"];
type Form = ReturnType<typeof useCommandForm<ContactValues, AddInput>>["form"];

function PasteBox({ form }: { form: Form }) {
  const [filled, setFilled] = useState(false);
  async function fill(text: string) {
    const { parsePasted } = await import("./add-command.ts");
    const found = Object.entries(parsePasted(text)).filter(
      (pair): pair is [string, string] => pair[1] !== null,
    );
    for (const [field, value] of found) {
      form.setValue(field as keyof ContactValues, value, {
        shouldDirty: true,
        shouldValidate: form.formState.isSubmitted,
      });
    }
    setFilled(found.length > 0);
  }
  function pasted(event: ClipboardEvent<HTMLTextAreaElement>) {
    // Without a network what was pasted stays in its box.
    void fill(event.clipboardData.getData("text")).catch(() => setFilled(false));
  }
  return (
    <div className="flex flex-col gap-2 rounded-card border border-dashed border-line-strong p-4">
      <TextArea
        id="pasted"
        label={words.paste}
        hint={words.pasteHint}
        optional
        rows={2}
        className="min-h-16"
        onPaste={pasted}
        onBlur={(event) =>
          event.currentTarget.value.trim() === "" || filled ? undefined : void fill(event.currentTarget.value)
        }
      />
      <p role="status" className="text-sm text-primary">
        {filled ? words.filled : ""}
      </p>
    </div>
  );
}

/** Only one's own people are looked at: nobody learns whom others know. */
function Similar({ control, known }: { control: Form["control"]; known: readonly Known[] }) {
  const [name, email] = useWatch({ control, name: ["name", "email"] });
  const typed = fold(name);
  const address = email.trim().toLowerCase();
  const similar = known.filter(
    (other) => (typed !== "" && fold(other.name) === typed) || (address !== "" && other.email === address),
  );
  return (
    <div role="status">
      {similar.length > 0 ? (
        <Banner
          tone="warn"
          title={words.similar}
          actions={similar.slice(0, 3).map((other) => (
            <Link
              key={other.contactId}
              href={routes.person(other.contactId)}
              className={buttonClass({ size: "sm" })}
            >
              {words.open(other.name)}
            </Link>
          ))}
        >
          {words.similarBody}
        </Banner>
      ) : null}
    </div>
  );
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
