import { addHours } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";

/** For so long an act can be taken back as a whole. The same for every office: what stands for a day has been relied on. */
export const UNDO_HOURS = 24;

export const WHY_NOT_UNDONE = ["undone", "too_late", "archived"] as const;
export type WhyNotUndone = (typeof WHY_NOT_UNDONE)[number];

export interface ActToUndo {
  /** When its last part was done. */
  readonly doneAt: Instant;
  /** Whether anything of it still stands as the act left it, as far as nobody took it back. */
  readonly open: boolean;
  /** Cohorts that somebody would be moved back between, and that were archived since. */
  readonly archived: readonly string[];
}

/** Why an act cannot be taken back now; null when it can. */
export function whyNotUndone({ doneAt, open, archived }: ActToUndo, now: Instant): WhyNotUndone | null {
  if (!open) return "undone";
  if (now >= undoUntil(doneAt)) return "too_late";
  return archived.length > 0 ? "archived" : null;
}

/** The first instant at which it is too late. */
export function undoUntil(doneAt: Instant): Instant {
  return addHours(doneAt, UNDO_HOURS);
}
