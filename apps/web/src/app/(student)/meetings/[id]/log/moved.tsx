"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAct } from "@/forms/use-act.ts";
import { instantOf, wallTimeOf } from "@/forms/wall-time.ts";
import { routes } from "@/routes.ts";
import { fieldErrorsOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { debriefMoreWords } from "@/words/debrief-more.ts";
import { formWords } from "@/words/forms.ts";
import { meetingWords } from "@/words/meetings.ts";
import type { NotHeldProps } from "./not-held.tsx";

const words = debriefMoreWords.movedTo;

/** A new time for the same meeting: who, how and where stay as they were. */
export function Moved({ meeting, zone, onDone }: NotHeldProps) {
  const before = wallTimeOf(meeting.startsAt, zone);
  const [on, setOn] = useState("");
  const [time, setTime] = useState(before.time);
  const [fault, setFault] = useState<string>();
  const { move, busy } = useMove(onDone);
  function save() {
    const startsAt = instantOf(on, time, zone);
    if (startsAt === "") setFault(words.choose);
    else move({ ...plan(meeting, zone), startsAt }, meeting.startsAt, setFault);
  }
  return (
    <>
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-1 font-semibold">{words.when}</legend>
        <p className="text-sm text-ink-2">{words.hint}</p>
        <div className="grid grid-cols-2 gap-3">
          <TextInput
            id="moved-on"
            label={meetingWords.new.day}
            type="date"
            value={on}
            error={fault}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
          <TextInput
            id="moved-at"
            label={meetingWords.new.time}
            type="time"
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="primary" busy={busy} onClick={save} className="max-sm:w-full">
          {words.save}
        </Button>
        <Link href={routes.meetingEdit(meeting.meetingId)} className="link py-2">
          {words.else}
        </Link>
      </div>
    </>
  );
}

type Move = RouterInputs["meetings"]["reschedule"];

function plan({ startsAt, ...meeting }: NotHeldProps["meeting"], zone: string): Move {
  const { meetingId, agreedMinutes, professionalZone, format, place, revision } = meeting;
  return { meetingId, startsAt, agreedMinutes, professionalZone, format, place, revision, studentZone: zone };
}

/** Moves the meeting, and offers to move it back. */
function useMove(onDone: () => void) {
  const router = useRouter();
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const back = useMutation(trpc.meetings.reschedule.mutationOptions({ onSuccess: refresh, onError: sayWhy }));
  const move = useMutation(trpc.meetings.reschedule.mutationOptions());
  return {
    busy: move.isPending,
    move: (to: Move, before: Move["startsAt"], refuse: (why: string) => void) =>
      move.mutate(to, {
        onSuccess: () => {
          onDone();
          const onAct = () => back.mutate({ ...to, startsAt: before, revision: to.revision + 1 });
          showToast({ title: meetingWords.edit.saved, action: { label: formWords.undo, onAct } });
          router.push(routes.meeting(to.meetingId));
          router.refresh();
        },
        onError: (error) => {
          const [why] = Object.values(fieldErrorsOf(error));
          if (why === undefined) sayWhy(error);
          else refuse(why);
        },
      }),
  };
}
