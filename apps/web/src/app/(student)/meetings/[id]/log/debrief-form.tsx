"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { RadioCards } from "@askaround/ui/radio-cards";
import { TextArea } from "@askaround/ui/text-area";
import { showToast } from "@askaround/ui/toast";
import { useLater } from "@askaround/ui/use-later";
import { useWatch } from "react-hook-form";
import { routes } from "@/routes.ts";
import { codeOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { debriefWords as words } from "@/words/debrief.ts";
import { formWords } from "@/words/forms.ts";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { dropDraft, keepDraft, useDraft } from "@/forms/draft.ts";
import { SaveBar } from "@/forms/save-bar.tsx";
import { debriefField, type DebriefValues, isDebriefValues, MORE_FIELDS } from "./debrief-values.ts";
import { SuggestedPeople } from "./suggested-people.tsx";

const loadMore = async () => (await import("./debrief-more.tsx")).DebriefMore;
const loadNotHeld = async () => (await import("./not-held.tsx")).NotHeld;

type Props = {
  meetingId: string;
  revision: number;
  zone: string;
  people: readonly { contactId: string; name: string }[];
  initial: DebriefValues;
};

/** "We met" is set and the times are the agreed ones: one line and one press write a meeting up. */
export function DebriefForm({ meetingId, revision, zone, people, initial }: Props) {
  const router = useRouter();
  const trpc = useTRPC();
  const draft = `debrief:${meetingId}`;
  const command = useCommandForm<DebriefValues, RouterInputs["meetings"]["recordDebrief"]>(initial, {
    load: async () => ({
      read: (await import("./debrief-command.ts")).readDebrief(meetingId, revision, zone),
    }),
    fieldOf: debriefField,
  });
  const { form, refuse } = command;
  const { restored, startOver } = useDebriefDraft(draft, command, initial);
  const DebriefMore = useLater(loadMore);
  const NotHeld = useLater(loadNotHeld);
  const save = useMutation(
    trpc.meetings.recordDebrief.mutationOptions({
      onSuccess: () => {
        dropDraft(draft);
        showToast({ title: words.saved, detail: words.savedDetail, seconds: 5 });
        router.push(routes.meeting(meetingId));
        router.refresh();
      },
      onError: refuse,
    }),
  );
  const [outcome, level] = useWatch({ control: form.control, name: ["outcome", "noteLevel"] });
  return (
    <>
      {restored ? <Restored onStartOver={startOver} /> : null}
      <CommandForm command={command} onCommand={(input) => save.mutate(input)} sending={save}>
        <RadioCards
          legend={words.outcome}
          columns={2}
          options={Object.entries(words.outcomes).map(([value, label]) => ({ value, label }))}
          {...form.register("outcome")}
        />
        {outcome === "held" ? (
          <>
            <TextArea
              label={words.learned}
              hint={`${words.learnedHint} ${formWords.noteLevelHint[level]}`}
              rows={2}
              className="min-h-16"
              autoFocus
              error={form.formState.errors.learned?.message}
              {...form.register("learned")}
            />
            <SuggestedPeople form={form} people={people} />
            <More form={form} part={DebriefMore} />
            <SaveBar>
              <Button type="submit" variant="primary" busy={save.isPending} className="max-sm:w-full">
                {words.save}
              </Button>
              {codeOf(save.error) === "CONFLICT" ? (
                <Button onClick={() => window.location.reload()}>{words.reload}</Button>
              ) : null}
            </SaveBar>
          </>
        ) : (
          <Later part={NotHeld}>
            {(Part) => (
              <Part form={form} meetingId={meetingId} revision={revision} onClosed={() => dropDraft(draft)} />
            )}
          </Later>
        )}
      </CommandForm>
    </>
  );
}

type Command = ReturnType<typeof useCommandForm<DebriefValues, RouterInputs["meetings"]["recordDebrief"]>>;
export type DebriefFormApi = Command["form"];

/** Everything typed is kept on this device until it is saved. */
function useDebriefDraft(key: string, { form }: Command, initial: DebriefValues) {
  const restore = useCallback(
    (kept: unknown) => {
      if (!isDebriefValues(kept)) return false;
      form.reset(kept, { keepDefaultValues: true });
      return true;
    },
    [form],
  );
  const { restored, forget } = useDraft(key, restore);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name !== undefined) keepDraft(key, values);
        },
      }),
    [form, key],
  );
  function startOver() {
    dropDraft(key);
    form.reset(initial);
    forget();
  }
  return { restored, startOver };
}

function Restored({ onStartOver }: { onStartOver: () => void }) {
  return (
    <div className="mb-5">
      <Banner
        tone="info"
        live
        actions={
          <Button size="sm" onClick={onStartOver}>
            {words.startOver}
          </Button>
        }
      >
        {words.restored}
      </Banner>
    </div>
  );
}

/** The rest, for whoever has a minute; opened by itself when something in it needs another look. */
function More({ form, part }: { form: DebriefFormApi; part: Awaited<ReturnType<typeof loadMore>> | null }) {
  const [open, setOpen] = useState(false);
  const fault = MORE_FIELDS.some((field) => field in form.formState.errors);
  if (open || fault) return <Later part={part}>{(Part) => <Part form={form} />}</Later>;
  return (
    <div>
      <Button variant="secondary" onClick={() => setOpen(true)} aria-describedby="more-hint">
        {words.more}
      </Button>
      <p id="more-hint" className="mt-1.5 text-sm text-ink-2">
        {words.moreHint}
      </p>
    </div>
  );
}

/** A part that is fetched after the page; until then it says what it waits for. */
function Later<Part>({ part, children }: { part: Part | null; children: (part: Part) => ReactNode }) {
  return part === null ? <Banner tone="info">{formWords.waiting}</Banner> : children(part);
}
