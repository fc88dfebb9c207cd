import type { ContactId, DebriefEditId, MeetingId, PersonId, PromiseId } from "../shared/ids.ts";
import type { DraftContent } from "./draft-content.ts";
import type { NoteLevel } from "../contacts/contact.ts";
import type { CalendarDate, Instant, Zone } from "../shared/time.ts";

export const MEETING_STATUSES = ["scheduled", "held", "cancelled", "no_show"] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const MEETING_FORMATS = ["in_person", "video", "phone"] as const;
export type MeetingFormat = (typeof MEETING_FORMATS)[number];

/** Who cancelled, or who did not come. */
export const SIDES = ["student", "professional"] as const;
export type Side = (typeof SIDES)[number];

/**
 * What a student answers in a word when asked whether a meeting took place; writing it up or moving it comes after.
 * "later" answers nothing yet, and the question still is asked no more.
 */
export const MEETING_SAYINGS = ["met", "moved", "later"] as const;
export type MeetingSaying = (typeof MEETING_SAYINGS)[number];

/** One informational interview: one student, one or more professionals. */
export interface Meeting {
  readonly id: MeetingId;
  readonly studentId: PersonId;
  /** At least one; the first is the host. */
  readonly contactIds: readonly ContactId[];
  readonly status: MeetingStatus;
  /** Whose doing a cancellation or a no-show was; null otherwise. */
  readonly closedBy: Side | null;
  /** Set while scheduled, by an answer to "did it happen?": the question is not asked again. */
  readonly studentSays: MeetingSaying | null;
  readonly startsAt: Instant;
  /** Length agreed with the host, in minutes. */
  readonly agreedMinutes: number;
  /** The student's zone when booked, and the professional's. */
  readonly studentZone: Zone;
  readonly professionalZone: Zone;
  readonly format: MeetingFormat;
  /** An address, a room or a call link. */
  readonly place: string | null;
  /** Set when held. The real length may exceed an hour. */
  readonly actualStartAt: Instant | null;
  readonly actualEndAt: Instant | null;
  readonly bookedAt: Instant;
  /** Rises when the meeting is moved; old mail and old links are for an old version. */
  readonly scheduleVersion: number;
  readonly revision: number;
}

export const DIRECTIONS = ["still_pursuing", "changed", "ruled_out"] as const;
/** Where the student's career idea stands after the talk. Ruling it out is a success. */
export type Direction = (typeof DIRECTIONS)[number];

/** The short write-up of a meeting that was held. */
export interface Debrief {
  readonly meetingId: MeetingId;
  readonly takeaways: readonly string[];
  /** Who else may read each takeaway: as many as there are. */
  readonly takeawayLevels: readonly NoteLevel[];
  /** Something helpful learned; the thank-you note starts from it. */
  readonly learned: string | null;
  /** 1 to 5, null when not said. */
  readonly interestBefore: number | null;
  readonly interestAfter: number | null;
  readonly confidenceBefore: number | null;
  readonly confidenceAfter: number | null;
  readonly direction: Direction | null;
  /** Of everything else that was noted. */
  readonly noteLevel: NoteLevel;
  /** "No one this time" was answered: zero suggestions is an answer too. */
  readonly noOneSuggested: boolean;
  readonly recordedAt: Instant;
  readonly revision: number;
}

/** Something either side said they would do. */
export interface MeetingPromise {
  readonly id: PromiseId;
  readonly meetingId: MeetingId;
  readonly studentId: PersonId;
  readonly by: Side;
  readonly what: string;
  readonly dueOn: CalendarDate | null;
  readonly doneAt: Instant | null;
}

/** One thing that a later edit made different; values as they were and as they became. */
export interface DebriefChange {
  readonly what: DebriefChangeName;
  readonly from: DebriefValue;
  readonly to: DebriefValue;
}

export const DEBRIEF_CHANGES = [
  "actualStartAt",
  "actualEndAt",
  "learned",
  "takeaways",
  "takeawayLevels",
  "interestBefore",
  "interestAfter",
  "confidenceBefore",
  "confidenceAfter",
  "direction",
  "noteLevel",
  "noOneSuggested",
  /** A person named later: from nothing to a name. */
  "suggested",
  /** A promise added, changed or removed. */
  "promise",
] as const;
export type DebriefChangeName = (typeof DEBRIEF_CHANGES)[number];

/** What can stand in a write-up, as it is kept in its history. */
export type DebriefValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | Pick<MeetingPromise, "by" | "what" | "dueOn">;

/** One edit of a write-up: who changed what, when. Rows are added, never changed. */
export interface DebriefEdit {
  readonly id: DebriefEditId;
  readonly meetingId: MeetingId;
  readonly editedBy: PersonId;
  readonly editedAt: Instant;
  readonly changes: readonly DebriefChange[];
}

/** A write-up that was put off: what the form held, for the student alone, on whatever device they go on. */
export interface DebriefDraft {
  readonly meetingId: MeetingId;
  readonly studentId: PersonId;
  readonly content: DraftContent;
  readonly savedAt: Instant;
  readonly revision: number;
}
