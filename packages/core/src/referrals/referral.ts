import type { ContactId, MeetingId, NamePermissionId, PersonId, ReferralId } from "../shared/ids.ts";
import type { CalendarDate, Instant } from "../shared/time.ts";

/** The answers to "May I mention your name?". */
export const PERMISSION_ANSWERS = ["not_asked", "granted", "declined", "will_introduce"] as const;
export type PermissionAnswer = (typeof PERMISSION_ANSWERS)[number];

export const PERMISSION_SCOPES = ["this_person", "anyone", "one_purpose"] as const;
export type PermissionScope = (typeof PERMISSION_SCOPES)[number];

/** How the answer was given: in the meeting itself, or afterwards. */
export const PERMISSION_WAYS = ["in_meeting", "email", "message", "phone"] as const;
export type PermissionWay = (typeof PERMISSION_WAYS)[number];

/** "You could speak to …": from a meeting, to a person who may not be a contact yet. */
export interface Referral {
  readonly id: ReferralId;
  readonly studentId: PersonId;
  readonly meetingId: MeetingId;
  /** Who suggested them. */
  readonly referrerContactId: ContactId;
  readonly name: string;
  readonly organisation: string | null;
  readonly title: string | null;
  /** The contact this person became, once the student added them. */
  readonly contactId: ContactId | null;
  /** When the student decided not to follow this one, and why in their words. */
  readonly letGoAt: Instant | null;
  readonly letGoReason: string | null;
  readonly createdAt: Instant;
}

/**
 * One entry of the ledger: what was answered, or that it was taken back. Entries are only ever added; the
 * latest of a referral counts.
 */
export interface NamePermission {
  readonly id: NamePermissionId;
  readonly referralId: ReferralId;
  readonly answer: PermissionAnswer;
  /** Only for a grant. */
  readonly scope: PermissionScope | null;
  /** For scope "one_purpose". */
  readonly purpose: string | null;
  /** The words used, as far as remembered. */
  readonly words: string | null;
  /** How it was given, and on which day; null when nobody noted it. */
  readonly how: PermissionWay | null;
  readonly givenOn: CalendarDate | null;
  /** Only for "will_introduce": the introduction has happened. */
  readonly introducedAt: Instant | null;
  /** Set when a permission is taken back, with why. */
  readonly revokedReason: string | null;
  readonly recordedBy: PersonId;
  readonly recordedAt: Instant;
}
