import { addMinutes } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";

/** The button shows for ten seconds; a slow network, and a phone that fell asleep, get a little more. */
const UNDO_MINUTES = 2;

export const UNDO_REFUSALS = [
  "not_written",
  "too_late",
  "edited",
  "thanked",
  "suggestion_used",
  "promise_kept",
  "mail_sent",
] as const;
export type UndoRefusal = (typeof UNDO_REFUSALS)[number];

/** What hangs on a write-up, counted. */
export interface UndoFacts {
  readonly recordedAt: Instant | null;
  /** 1 while nobody edited it. */
  readonly revision: number;
  /** Notes that were sent, dropped or put off. */
  readonly notesTouched: number;
  /** Suggestions that became a contact, were let go, or whose permission changed. */
  readonly suggestionsUsed: number;
  readonly promisesKept: number;
  readonly mailsBegun: number;
}

export type UndoDecision = { readonly ok: true } | { readonly ok: false; readonly reason: UndoRefusal };

/** A write-up goes back as a whole, soon after it was saved and only while nothing that hangs on it was used. */
export function decideUndoDebrief(facts: UndoFacts, now: Instant): UndoDecision {
  const reason = reasonAgainst(facts, now);
  return reason === null ? { ok: true } : { ok: false, reason };
}

function reasonAgainst(facts: UndoFacts, now: Instant): UndoRefusal | null {
  if (facts.recordedAt === null) return "not_written";
  if (facts.notesTouched > 0) return "thanked";
  if (facts.suggestionsUsed > 0) return "suggestion_used";
  if (facts.promisesKept > 0) return "promise_kept";
  if (facts.mailsBegun > 0) return "mail_sent";
  if (facts.revision > 1) return "edited";
  return now > addMinutes(facts.recordedAt, UNDO_MINUTES) ? "too_late" : null;
}
