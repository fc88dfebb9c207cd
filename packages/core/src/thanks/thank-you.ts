import type { ContactId, MeetingId, PersonId, ThankYouId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

export const THANK_YOU_WAYS = ["email", "handwritten", "message", "in_person"] as const;
/** How the student sent the note. The office never sends it for them. */
export type ThankYouWay = (typeof THANK_YOU_WAYS)[number];

/** The note owed to one professional after a meeting that was held. */
export interface ThankYou {
  readonly id: ThankYouId;
  readonly meetingId: MeetingId;
  readonly studentId: PersonId;
  readonly contactId: ContactId;
  readonly dueAt: Instant;
  /** After this a note is no longer asked for. */
  readonly openUntil: Instant;
  readonly sentAt: Instant | null;
  readonly sentBy: ThankYouWay | null;
  /** Dropped by the student: not needed after all. */
  readonly waivedAt: Instant | null;
  /** Rises only when the person snoozes or moves the duty. */
  readonly version: number;
  /** Chosen in the write-up: the soft reminder comes then. Null as the office plans it. */
  readonly firstNudgeAt: Instant | null;
  /** Set by a snooze: the steps still ahead start from here instead. */
  readonly snoozedUntil: Instant | null;
}
