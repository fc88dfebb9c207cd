"use client";

import { Check, CloudOff, LoaderCircle, TriangleAlert } from "lucide-react";
import { lettersWords as words } from "@/words/letters.ts";
import type { Saving } from "./use-typed-text.ts";

type Props = { saving: Saving; refusal: string | null; clash: boolean };

/** Whether what is typed is kept. Only what needs the student is spoken. */
export function SavingLine({ saving, refusal, clash }: Props) {
  const trouble = clash
    ? words.save.clash
    : saving === "refused"
      ? refusal
      : saving === "waiting"
        ? words.save.waiting
        : null;
  const Shape = saving === "waiting" ? CloudOff : TriangleAlert;
  return (
    <p className="flex min-h-6 items-center gap-2 text-sm text-ink-2">
      <span role="status" className={trouble ? "flex items-center gap-2 text-warn" : "sr-only"}>
        {trouble ? <Shape aria-hidden className="size-4 shrink-0" /> : null}
        {trouble}
      </span>
      {trouble ? null : saving === "saving" ? (
        <>
          <LoaderCircle aria-hidden className="size-4 animate-spin" />
          {words.save.saving}
        </>
      ) : saving === "saved" ? (
        <>
          <Check aria-hidden className="size-4 text-primary" strokeWidth={3} />
          {words.save.saved}
        </>
      ) : (
        words.save[saving === "typing" ? "typing" : "idle"]
      )}
    </p>
  );
}
