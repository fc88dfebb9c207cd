"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { showToast } from "@askaround/ui/toast";
import { useWatch } from "react-hook-form";
import { routes } from "@/routes.ts";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { formWords } from "@/words/forms.ts";
import { meetingWords } from "@/words/meetings.ts";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { newRequestId } from "@/forms/request-id.ts";
import { SaveBar } from "@/forms/save-bar.tsx";
import { useAct } from "@/forms/use-act.ts";
import { instantOf } from "@/forms/wall-time.ts";
import { MeetingFields } from "../meeting-fields.tsx";
import { type Day, meetingField, type MeetingValues } from "../meeting-values.ts";
import { type Person, WhoField } from "./who-field.tsx";

const words = meetingWords.new;

type Props = {
  people: readonly Person[];
  chosen: string | null;
  /** Who else was to be there, when a meeting is planned anew. */
  also: readonly string[];
  zone: string;
  openedAt: string;
  days: readonly Day[];
  lengths: { usual: number; least: number; most: number };
};

export function ScheduleForm({ people, chosen, also, zone, openedAt, days, lengths }: Props) {
  const router = useRouter();
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const [requestId] = useState(newRequestId);
  const host = people.find((person) => person.contactId === chosen);
  const initial: MeetingValues = {
    contactIds: chosen === null ? [] : [chosen, ...also],
    startsOn: "",
    startsTime: "",
    agreedMinutes: String(lengths.usual),
    format: "in_person",
    place: "",
    professionalZone: host?.zone ?? "",
  };
  const command = useCommandForm<MeetingValues, RouterInputs["meetings"]["schedule"]>(initial, {
    load: async () => ({
      read: (await import("../meeting-commands.ts")).readScheduleMeeting(requestId, zone),
    }),
    fieldOf: meetingField,
  });
  const { form, refuse } = command;
  const undo = useMutation(
    trpc.meetings.undoSchedule.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.undone });
        router.push(chosen === null ? routes.meetings() : routes.person(chosen));
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const save = useMutation(
    trpc.meetings.schedule.mutationOptions({
      onSuccess: ({ meetingId, opensDebrief }) => {
        const action = { label: formWords.undo, onAct: () => undo.mutate({ meetingId }) };
        showToast(opensDebrief ? { title: words.saved, seconds: 5 } : { title: words.saved, action });
        router.push(opensDebrief ? routes.meetingLog(meetingId) : routes.meeting(meetingId));
        router.refresh();
      },
      onError: refuse,
    }),
  );
  const [startsOn, startsTime] = useWatch({ control: form.control, name: ["startsOn", "startsTime"] });
  const startsAt = instantOf(startsOn, startsTime, zone);
  const past = startsAt !== "" && startsAt < openedAt;
  return (
    <CommandForm command={command} onCommand={(input) => save.mutate(input)} sending={save}>
      <WhoField form={form} people={people} fixed={chosen} />
      <MeetingFields {...{ form, zone, openedAt, days, lengths }} pastNote={words.past} />
      <SaveBar>
        <Button type="submit" variant="primary" busy={save.isPending}>
          {past ? words.savePast : words.save}
        </Button>
        <Link
          href={chosen === null ? routes.meetings() : routes.person(chosen)}
          className={buttonClass({ variant: "quiet" })}
        >
          {formWords.cancel}
        </Link>
      </SaveBar>
    </CommandForm>
  );
}
