"use client";

import { Button } from "@askaround/ui/button";
import { RadioCards } from "@askaround/ui/radio-cards";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { routes } from "@/routes.ts";
import { debriefMoreWords } from "@/words/debrief-more.ts";
import { useCloseMeeting } from "../close-meeting.tsx";
import type { DebriefFormProps } from "./debrief-form.tsx";
import { Moved } from "./moved.tsx";
import type { DebriefFormApi } from "./use-debrief.ts";

const words = debriefMoreWords.closed;

export type NotHeldProps = Pick<DebriefFormProps, "meeting" | "zone"> & {
  form: DebriefFormApi;
  onDone: () => void;
};

/** Moved, cancelled, not come: nothing to write up and no thank-you owed. Each has its own short way. */
export function NotHeld(props: NotHeldProps) {
  const outcome = useWatch({ control: props.form.control, name: "outcome" });
  if (outcome === "moved") return <Moved {...props} />;
  return <Closed key={outcome} {...props} outcome={outcome === "no_show" ? "no_show" : "cancelled"} />;
}

function Closed({ form, meeting, onDone, outcome }: NotHeldProps & { outcome: "cancelled" | "no_show" }) {
  const { meetingId, revision } = meeting;
  const router = useRouter();
  const [fault, setFault] = useState<string>();
  const by = useWatch({ control: form.control, name: "closedBy" });
  const { close, busy } = useCloseMeeting(() => {
    onDone();
    router.push(routes.meeting(meetingId));
  });
  function save() {
    if (by === "") setFault(words.choose[outcome]);
    else close({ meetingId, revision, outcome, by });
  }
  return (
    <>
      <RadioCards
        legend={words.who[outcome]}
        hint={by === "" ? words.hint : words.next[by]}
        columns={2}
        options={Object.entries(words.sides[outcome]).map(([value, label]) => ({ value, label }))}
        error={by === "" ? fault : undefined}
        {...form.register("closedBy")}
      />
      <div>
        <Button variant="primary" busy={busy} onClick={save} className="max-sm:w-full">
          {words.save[outcome]}
        </Button>
      </div>
    </>
  );
}
