"use client";

import { formatTime } from "@askaround/ui/format-time";
import { isAllKept } from "@askaround/core/prep/sync";
import { Check, CloudOff, LoaderCircle, TriangleAlert } from "lucide-react";
import { prepWords } from "@/words/prep.ts";
import { usePrep, usePrepState } from "./prep-context.tsx";

const words = prepWords.save;

/** Whether what is on the screen is kept, always in sight. Only what needs the student is spoken. */
export function SaveState() {
  const { zone } = usePrep();
  const { box, sending, waiting, savedAt } = usePrepState();
  const entries = Object.values(box.entries);
  const trouble = entries.some(({ clashes }) => clashes.length > 0)
    ? words.clash
    : entries.some(({ refusal }) => refusal !== null)
      ? words.refused
      : waiting
        ? words.waiting
        : null;
  return (
    <p className="flex min-h-11 items-center gap-2 text-sm text-ink-2 tabular-nums">
      <span role="status" className={trouble ? "flex items-center gap-2 text-warn" : "sr-only"}>
        {trouble ? <Icon waiting={trouble === words.waiting} /> : null}
        {trouble}
      </span>
      {trouble ? null : sending ? (
        <>
          <LoaderCircle aria-hidden className="size-4 animate-spin" />
          {words.saving}
        </>
      ) : !isAllKept(box) ? (
        words.typing
      ) : savedAt === null ? (
        words.idle
      ) : (
        <>
          <Check aria-hidden className="size-4 text-primary" strokeWidth={3} />
          {words.at(formatTime(new Date(savedAt).toISOString(), zone, "time"))}
        </>
      )}
    </p>
  );
}

function Icon({ waiting }: { waiting: boolean }) {
  const Shape = waiting ? CloudOff : TriangleAlert;
  return <Shape aria-hidden className="size-4 shrink-0" />;
}
