"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { RadioCards } from "@askaround/ui/radio-cards";
import { RadioGroup } from "@askaround/ui/radio-group";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useWatch } from "react-hook-form";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { formWords } from "@/words/forms.ts";
import { thanksWords as words } from "@/words/thanks.ts";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { useAct } from "@/forms/use-act.ts";

type Sent = RouterInputs["thanks"]["markSent"];
export interface SentValues {
  sentBy: Sent["sentBy"];
  when: "now" | "earlier";
  sentOn: string;
  sentTime: string;
}

const WAYS = Object.entries(words.ways).map(([value, label]) => ({ value, label }));
const WHEN = [
  { value: "now", label: words.justNow },
  { value: "earlier", label: words.earlier },
];
const EMPTY: SentValues = { sentBy: "email", when: "now", sentOn: "", sentTime: "" };

type Props = { thankYouId: string; name: string; zone: string };

/** "I sent it", and the two other honest answers: not needed, and not today. */
export function SentForm({ thankYouId, name, zone }: Props) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const undone = { onSuccess: refresh, onError: sayWhy };
  const unmark = useMutation(trpc.thanks.unmarkSent.mutationOptions(undone));
  const unwaive = useMutation(trpc.thanks.unwaive.mutationOptions(undone));
  const command = useCommandForm<SentValues, Sent>(EMPTY, {
    load: async () => ({ read: (await import("./sent-command.ts")).readSent(thankYouId, zone) }),
    fieldOf: (path) => (path === "sentAt" ? "sentOn" : path),
  });
  const { form, refuse } = command;
  const mark = useMutation(
    trpc.thanks.markSent.mutationOptions({
      onSuccess: () => {
        showToast({
          title: words.marked(name),
          detail: words.stopped,
          action: { label: formWords.undo, onAct: () => unmark.mutate({ thankYouId }) },
        });
        refresh();
      },
      onError: refuse,
    }),
  );
  const waive = useMutation(
    trpc.thanks.waive.mutationOptions({
      onSuccess: () => {
        const onAct = () => unwaive.mutate({ thankYouId });
        showToast({ title: words.waived, action: { label: formWords.undo, onAct } });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const snooze = useMutation(
    trpc.thanks.snooze.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.snoozed, seconds: 5 });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <CommandForm
      command={command}
      onCommand={(input) => mark.mutate(input)}
      sending={mark}
      className="border-t pt-5"
    >
      <SentFields form={form} id={thankYouId} />
      <div className="flex flex-wrap gap-2 max-sm:justify-center">
        <Button type="submit" variant="primary" busy={mark.isPending} className="max-sm:w-full">
          {words.sentIt}
        </Button>
        <Button variant="quiet" busy={snooze.isPending} onClick={() => snooze.mutate({ thankYouId })}>
          {words.tomorrow}
        </Button>
        <Button variant="quiet" busy={waive.isPending} onClick={() => waive.mutate({ thankYouId })}>
          {words.notNeeded}
        </Button>
      </div>
    </CommandForm>
  );
}

type Form = ReturnType<typeof useCommandForm<SentValues, Sent>>["form"];

function SentFields({ form, id }: { form: Form; id: string }) {
  const { errors } = form.formState;
  const when = useWatch({ control: form.control, name: "when" });
  return (
    <>
      <RadioCards
        id={`sent-by-${id}`}
        legend={words.how}
        columns={4}
        options={WAYS}
        error={errors.sentBy?.message}
        {...form.register("sentBy")}
      />
      <RadioGroup id={`when-${id}`} legend={words.when} inline options={WHEN} {...form.register("when")} />
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
    </>
  );
}
