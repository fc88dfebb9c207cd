import type { ContactId, OutreachId, PersonId } from "../shared/ids.ts";
import type { CalendarDate, Instant } from "../shared/time.ts";

/** One first message and one follow-up to a person, then stop. */
export const OUTREACH_STEPS = ["first", "follow_up"] as const;
export type OutreachStep = (typeof OUTREACH_STEPS)[number];

/** How a student knows the person; it decides how the message begins. */
export const HOW_KNOWN = [
  "suggested",
  "introduced",
  "alumni",
  "event",
  "shared_place",
  "their_work",
] as const;
export type HowKnown = (typeof HOW_KNOWN)[number];

export const OUTREACH_WAYS = ["email", "message", "handwritten", "in_person"] as const;
export type OutreachWay = (typeof OUTREACH_WAYS)[number];

export const OUTREACH_ANSWERS = ["replied", "declined", "bounced", "no_answer"] as const;
export type OutreachAnswer = (typeof OUTREACH_ANSWERS)[number];

/** An attempt to ask for a meeting. The student sends it from their own mailbox; the app keeps it and says when. */
export interface Outreach {
  readonly id: OutreachId;
  readonly studentId: PersonId;
  readonly contactId: ContactId;
  readonly step: OutreachStep;
  readonly howKnown: HowKnown;
  readonly subject: string | null;
  readonly text: string;
  readonly revision: number;
  readonly startedAt: Instant;
  readonly touchedAt: Instant;
  readonly sentAt: Instant | null;
  readonly sentBy: OutreachWay | null;
  /** Of a first message that was sent: the day from which a follow-up is right, if nobody answers. */
  readonly followUpOn: CalendarDate | null;
  readonly answer: OutreachAnswer | null;
  readonly answeredAt: Instant | null;
}

export const OUTREACH_LIMITS = { subject: 120, text: 4000 } as const;
