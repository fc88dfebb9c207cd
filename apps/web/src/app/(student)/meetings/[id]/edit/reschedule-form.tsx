"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { formatTime } from "@askaround/ui/format-time";
import { showToast } from "@askaround/ui/toast";
import { routes } from "@/routes.ts";
import { codeOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs, RouterOutputs } from "@/trpc/types.ts";
import { formWords } from "@/words/forms.ts";
import { meetingWords } from "@/words/meetings.ts";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { Conflict, type Difference } from "@/forms/conflict.tsx";
import { SaveBar } from "@/forms/save-bar.tsx";
import { instantOf, wallTimeOf } from "@/forms/wall-time.ts";
import { MeetingFields } from "../../meeting-fields.tsx";
import { type Day, meetingField, type MeetingValues } from "../../meeting-values.ts";

type Meeting = RouterOutputs["meetings"]["get"];
type Props = {
  meeting: Meeting;
  zone: string;
  openedAt: string;
  days: readonly Day[];
  lengths: { usual: number; least: number; most: number };
};

export function RescheduleForm({ meeting, zone, openedAt, days, lengths }: Props) {
  const { meetingId } = meeting;
  const router = useRouter();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [base, setBase] = useState(meeting.revision);
  const [theirs, setTheirs] = useState<Meeting | null>(null);
  const load = async () => import("../../meeting-commands.ts");
  const command = useCommandForm<MeetingValues, RouterInputs["meetings"]["reschedule"]>(
    valuesOf(meeting, zone),
    {
      load: async () => ({ read: (await load()).readRescheduleMeeting(meetingId, base, zone) }),
      fieldOf: meetingField,
    },
  );
  const { form, refuse } = command;
  const save = useMutation(
    trpc.meetings.reschedule.mutationOptions({
      onSuccess: (_, { startsAt }) => {
        showToast({ title: meetingWords.edit.saved, seconds: 5 });
        router.push(startsAt < openedAt ? routes.meetingLog(meetingId) : routes.meeting(meetingId));
        router.refresh();
      },
      onError: async (error) => {
        refuse(error);
        if (codeOf(error) !== "CONFLICT") return;
        setTheirs(
          await queries.fetchQuery({ ...trpc.meetings.get.queryOptions({ meetingId }), staleTime: 0 }),
        );
      },
    }),
  );
  async function keepMine() {
    if (theirs === null) return;
    const { readRescheduleMeeting } = await load();
    const reading = readRescheduleMeeting(meetingId, theirs.revision, zone)(form.getValues());
    setBase(theirs.revision);
    setTheirs(null);
    if (reading.ok) save.mutate(reading.command);
  }
  function takeTheirs() {
    if (theirs === null) return;
    form.reset(valuesOf(theirs, zone));
    setBase(theirs.revision);
    setTheirs(null);
    save.reset();
  }
  return (
    <>
      {theirs ? (
        <Conflict
          differences={differencesOf(form.getValues(), valuesOf(theirs, zone), zone)}
          onKeepMine={() => void keepMine()}
          onTakeTheirs={takeTheirs}
          busy={save.isPending}
        />
      ) : null}
      <CommandForm
        command={command}
        onCommand={(input) => save.mutate(input)}
        sending={theirs === null ? save : { ...save, error: null }}
      >
        <MeetingFields {...{ form, zone, openedAt, days, lengths }} pastNote={meetingWords.edit.past} />
        <SaveBar>
          <Button type="submit" variant="primary" busy={save.isPending}>
            {meetingWords.edit.save}
          </Button>
          <Link href={routes.meeting(meetingId)} className={buttonClass({ variant: "quiet" })}>
            {formWords.cancel}
          </Link>
        </SaveBar>
      </CommandForm>
    </>
  );
}

function valuesOf(meeting: Meeting, zone: string): MeetingValues {
  const { date, time } = wallTimeOf(meeting.startsAt, zone);
  return {
    contactIds: meeting.people.map((person) => person.contactId),
    startsOn: date,
    startsTime: time,
    agreedMinutes: String(meeting.agreedMinutes),
    format: meeting.format,
    place: meeting.place ?? "",
    professionalZone: meeting.professionalZone,
  };
}

function differencesOf(mine: MeetingValues, theirs: MeetingValues, zone: string): Difference[] {
  const shown = (values: MeetingValues): Record<string, string> => {
    const at = instantOf(values.startsOn, values.startsTime, zone);
    return {
      [meetingWords.page.when]: at === "" ? "" : formatTime(at, zone),
      [meetingWords.page.length]: meetingWords.minutes(Number(values.agreedMinutes)),
      [meetingWords.page.how]: meetingWords.formats[values.format],
      [meetingWords.page.place]: values.place,
      [meetingWords.new.zone]: values.professionalZone,
    };
  };
  const [yours, saved] = [shown(mine), shown(theirs)];
  return Object.keys(yours)
    .map((label) => ({ label, mine: yours[label] ?? "", theirs: saved[label] ?? "" }))
    .filter((difference) => difference.mine !== difference.theirs);
}
