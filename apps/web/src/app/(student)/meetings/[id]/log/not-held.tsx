"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { RadioCards } from "@askaround/ui/radio-cards";
import { useWatch } from "react-hook-form";
import { routes } from "@/routes.ts";
import { debriefWords } from "@/words/debrief.ts";
import { SaveBar } from "@/forms/save-bar.tsx";
import { readChoice, useCloseMeeting } from "../close-meeting.tsx";
import type { DebriefFormApi } from "./debrief-form.tsx";

const words = debriefWords.closed;
const OPTIONS = Object.entries(words.options).map(([value, label]) => ({ value, label }));

type Props = { form: DebriefFormApi; meetingId: string; revision: number; onClosed: () => void };

/** Cancelled, not come, or moved: nothing to write up, and no thank-you owed. */
export function NotHeld({ form, meetingId, revision, onClosed }: Props) {
  const router = useRouter();
  const [fault, setFault] = useState<string>();
  const choice = useWatch({ control: form.control, name: "closedAs" });
  const { close, busy } = useCloseMeeting(() => {
    onClosed();
    router.push(routes.meeting(meetingId));
  });
  function save() {
    if (choice === "") setFault(words.choose);
    else close({ meetingId, revision, ...readChoice(choice) });
  }
  return (
    <>
      <RadioCards
        legend={words.legend}
        hint={words.hint}
        columns={2}
        options={OPTIONS}
        error={choice === "" ? fault : undefined}
        {...form.register("closedAs")}
      />
      <p>
        <Link href={routes.meetingEdit(meetingId)} className="link">
          {debriefWords.moved}
        </Link>
      </p>
      <SaveBar>
        <Button variant="primary" busy={busy} onClick={save} className="max-sm:w-full">
          {words.save}
        </Button>
      </SaveBar>
    </>
  );
}
