"use client";

import { Check, Lightbulb, TriangleAlert } from "lucide-react";
import { lettersWords as words } from "@/words/letters.ts";

export interface ShownFinding {
  readonly key: string;
  readonly reason: string;
  readonly better: string | null;
  /** A name without leave stops the buttons below; everything else advises. */
  readonly stops?: boolean;
}

/** What could be better in a letter, each with its reason. Nothing here is held back but a name without leave. */
export function Findings({ findings, fine }: { findings: readonly ShownFinding[] | null; fine: string }) {
  if (findings === null) return null;
  if (findings.length === 0)
    return (
      <p className="flex items-center gap-2 text-sm text-ink-2">
        <Check aria-hidden className="size-4 shrink-0 text-primary" strokeWidth={3} />
        {fine}
      </p>
    );
  return (
    <ul className="flex flex-col gap-2" aria-label={words.findings}>
      {findings.map(({ key, reason, better, stops }) => {
        const Shape = stops ? TriangleAlert : Lightbulb;
        return (
          <li
            key={key}
            className={`flex gap-2 rounded-control border p-3 text-sm ${stops ? "border-danger bg-danger-soft" : "border-warn bg-warn-soft"}`}
          >
            <Shape aria-hidden className={`mt-0.5 size-4 shrink-0 ${stops ? "text-danger" : "text-warn"}`} />
            <div className="min-w-0">
              <p>{reason}</p>
              {better === null ? null : (
                <p className="mt-1">
                  {words.better}: <span className="font-semibold">“{better}”</span>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
