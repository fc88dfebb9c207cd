"use client";

import { useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { RadioCards } from "@askaround/ui/radio-cards";
import { TextArea } from "@askaround/ui/text-area";
import { useLater } from "@askaround/ui/use-later";
import { useWatch } from "react-hook-form";
import { codeOf } from "@/trpc/client.tsx";
import { debriefWords as words } from "@/words/debrief.ts";
import { CommandForm } from "@/forms/command-form.tsx";
import { type DebriefValues, MORE_FIELDS } from "./debrief-values.ts";
import { Later } from "@/forms/later.tsx";
import { NoteLevel } from "./note-level.tsx";
import { RemindMe, type RemindMeProps } from "./remind-me.tsx";
import { SuggestedPeople } from "./suggested-people.tsx";
import { type DebriefFormApi, useDebrief } from "./use-debrief.ts";
import type { OnServer } from "./use-kept-form.ts";

const loadMore = async () => (await import("./debrief-more.tsx")).DebriefMore;
const loadNotHeld = async () => (await import("./not-held.tsx")).NotHeld;
const loadJots = async () => (await import("./jots.tsx")).Jots;
const loadOthers = async () => (await import("./draft-conflict.tsx")).DraftConflict;

const OUTCOMES = Object.entries(words.outcomes).map(([value, label]) => ({ value, label }));

export type DebriefFormProps = {
  meeting: {
    readonly meetingId: string;
    readonly revision: number;
    readonly startsAt: string;
    readonly agreedMinutes: number;
    readonly professionalZone: string;
    readonly format: "in_person" | "video" | "phone";
    readonly place: string | null;
  };
  zone: string;
  people: readonly { contactId: string; name: string }[];
  /** Asked at the end of the talk, word for word. */
  closing: readonly [string, string];
  /** Named before, when an earlier write-up is edited. */
  known: readonly string[];
  blank: DebriefValues;
  noted: { readonly startAt: string | null; readonly endAt: string | null };
  onServer: OnServer;
  /** What was noted while they talked, to be taken over with one press. */
  jots: readonly string[];
  /** When the first reminder can come; null where there is nothing to choose. */
  nudges: Omit<RemindMeProps, "form"> | null;
  edit: boolean;
};

/** "We met" is set and the times are the agreed ones: one line and one press write a meeting up. */
export function DebriefForm(props: DebriefFormProps) {
  const { edit } = props;
  const debrief = useDebrief(props);
  const { command, save, kept } = debrief;
  const { form } = command;
  const DraftConflict = useLater(loadOthers);
  const NotHeld = useLater(loadNotHeld);
  const outcome = useWatch({ control: form.control, name: "outcome" });
  return (
    <>
      {kept.others ? (
        <Later part={DraftConflict}>
          {(Part) => <Part others={kept.others} mine={form.getValues()} zone={props.zone} />}
        </Later>
      ) : null}
      {kept.restored && !kept.others ? <Restored onStartOver={debrief.startOver} /> : null}
      <CommandForm command={command} onCommand={(input) => save.mutate(input)} sending={save}>
        {edit ? null : (
          <RadioCards legend={words.outcome} columns={4} options={OUTCOMES} {...form.register("outcome")} />
        )}
        {outcome === "held" ? (
          <Held {...props} debrief={debrief} />
        ) : (
          <Later part={NotHeld}>
            {(Part) => (
              <Part form={form} meeting={props.meeting} zone={props.zone} onDone={() => void kept.drop()} />
            )}
          </Later>
        )}
      </CommandForm>
    </>
  );
}

type HeldProps = DebriefFormProps & { debrief: ReturnType<typeof useDebrief> };

function Held({ edit, people, closing, known, jots, nudges, debrief }: HeldProps) {
  const { command, save, later } = debrief;
  const { form } = command;
  const DebriefMore = useLater(loadMore);
  const Jots = useLater(loadJots);
  return (
    <>
      <div className="flex flex-col gap-1">
        <TextArea
          label={words.learned}
          rows={2}
          className="min-h-16"
          autoFocus={!edit}
          error={form.formState.errors.learned?.message}
          {...form.register("learned")}
        />
        <NoteLevel form={form} />
        {jots.length > 0 ? <Later part={Jots}>{(Part) => <Part form={form} jots={jots} />}</Later> : null}
      </div>
      <SuggestedPeople form={form} people={people} closing={closing} known={known} />
      <More form={form} part={DebriefMore} edit={edit} />
      {nudges ? <RemindMe form={form} {...nudges} /> : null}
      <div className="sticky bottom-0 z-20 -mx-4 mt-2 flex flex-wrap gap-2 border-t bg-paper px-4 py-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] md:static md:mx-0 md:border-0 md:bg-transparent md:px-0">
        <Button type="submit" variant="primary" busy={save.isPending} className="max-sm:flex-1">
          {edit ? words.saveEdit : words.save}
        </Button>
        {edit ? null : (
          <Button variant="quiet" busy={later.isPending} onClick={debrief.finishLater}>
            {words.finishLater}
          </Button>
        )}
        {codeOf(save.error) === "CONFLICT" ? (
          <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        ) : null}
      </div>
    </>
  );
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

type MoreProps = { form: DebriefFormApi; part: Awaited<ReturnType<typeof loadMore>> | null; edit: boolean };

/** The rest, for whoever has a minute; opened by itself when something in it needs another look. */
function More({ form, part, edit }: MoreProps) {
  const [open, setOpen] = useState(edit);
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
