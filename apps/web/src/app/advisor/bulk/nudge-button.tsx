"use client";

import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { bulkWords as words } from "@/words/bulk.ts";
import { useSend } from "./use-send.ts";

/** Nudges one student at once, with a way back; says why when they cannot be nudged. */
export function NudgeButton({ studentId, name }: { studentId: string; name: string }) {
  const { sendAll, done } = useSend();
  async function nudge() {
    const skipped = await sendAll({ kind: "nudge", text: null, studentIds: [studentId] });
    const [first] = skipped ?? [];
    if (first) showToast({ title: words.notNudged(name, words.whyNot[first.why]) });
  }
  return (
    <Button
      size="sm"
      data-nudge
      className="relative z-10"
      aria-label={words.nudgeOne(name)}
      busy={done !== null}
      onClick={() => void nudge()}
    >
      {words.kinds.nudge}
    </Button>
  );
}
