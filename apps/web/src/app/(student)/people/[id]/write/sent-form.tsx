"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { RadioCards } from "@askaround/ui/radio-cards";
import { RadioGroup } from "@askaround/ui/radio-group";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useWatch } from "react-hook-form";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { formWords } from "@/words/forms.ts";
import { outreachWords as words } from "@/words/outreach.ts";

type Sent = RouterInputs["outreach"]["markSent"];
export interface SentValues {
  sentBy: Sent["sentBy"];
  when: "now" | "earlier";
  sentOn: string;
  sentTime: string;
}

const WAYS = Object.entries(words.sentWays).map(([value, label]) => ({ value, label }));
const WHEN = [
  { value: "now", label: words.justNow },
  { value: "earlier", label: words.earlier },
];
const EMPTY: SentValues = { sentBy: "email", when: "now", sentOn: "", sentTime: "" };

export type SentFormProps = {
  contactId: string;
  step: Sent["step"];
  zone: string;
  /** Brings what is typed to the server before it is called sent. */
  flush: () => Promise<unknown>;
};

/** "I sent it", with how and when: the follow-up is counted from then. */
export function SentForm({ contactId, step, zone, flush }: SentFormProps) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const of = { contactId, step };
  const unmark = useMutation(
    trpc.outreach.unmarkSent.mutationOptions({ onSuccess: refresh, onError: sayWhy }),
  );
  const command = useCommandForm<SentValues, Sent>(EMPTY, {
    load: async () => ({ read: (await import("./sent-command.ts")).readSent(of, zone) }),
    fieldOf: (path) => (path === "sentAt" ? "sentOn" : path),
  });
  const { form, refuse } = command;
  const mark = useMutation(
    trpc.outreach.markSent.mutationOptions({
      onSuccess: () => {
        const action = { label: formWords.undo, onAct: () => unmark.mutate(of) };
        showToast({ title: words.marked, action });
        refresh();
      },
      onError: refuse,
    }),
  );
  const { errors } = form.formState;
  const when = useWatch({ control: form.control, name: "when" });
  return (
    <CommandForm
      command={command}
      onCommand={(input) => void flush().then(() => mark.mutate(input))}
      sending={mark}
      className="border-t pt-5"
    >
      <RadioCards
        id="sent-by"
        legend={words.howSent}
        columns={4}
        options={WAYS}
        error={errors.sentBy?.message}
        {...form.register("sentBy")}
      />
      <RadioGroup id="when-sent" legend={words.when} inline options={WHEN} {...form.register("when")} />
      {when === "earlier" ? (
        <div className="grid grid-cols-2 gap-3">
          <TextInput
            id="sentOn"
            label={words.day}
            type="date"
            error={errors.sentOn?.message}
            {...form.register("sentOn")}
          />
          <TextInput label={words.time} type="time" {...form.register("sentTime")} />
        </div>
      ) : null}
      <Button type="submit" variant="primary" busy={mark.isPending} className="self-start max-sm:w-full">
        {words.sentIt}
      </Button>
    </CommandForm>
  );
}
