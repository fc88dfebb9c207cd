import { addHours } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";

/** A message to a professional, as far as others who would write are kept back by it. */
export interface Writing {
  readonly startedAt: Instant;
  readonly touchedAt: Instant;
  readonly sentAt: Instant | null;
}

export const HOLD_STATES = ["held", "sent", "lapsed"] as const;
export type HoldState = (typeof HOLD_STATES)[number];

export interface Hold {
  readonly from: Instant;
  /** When it ends, or ended: with the message, or the office’s hours after it was last touched. */
  readonly until: Instant;
  readonly state: HoldState;
}

/** While somebody writes, the next one is told to wait; a draft that nobody touches gives the place up by itself. */
export function holdOf({ startedAt, touchedAt, sentAt }: Writing, holdHours: number, now: Instant): Hold {
  const lapses = addHours(touchedAt, holdHours);
  if (sentAt !== null) return { from: startedAt, until: sentAt, state: "sent" };
  return { from: startedAt, until: lapses, state: lapses > now ? "held" : "lapsed" };
}
