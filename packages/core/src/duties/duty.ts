import type { ContactId, DutyId, PersonId, PromiseId, ReferralId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/**
 * What a student owes by a date, beside thank-you notes: a promise to keep, a suggestion to follow, a word to whoever made
 * the suggestion, news to those they met, and a second word to somebody who has not answered.
 */
export const DUTY_KINDS = [
  "promise_due",
  "referral_waiting",
  "tell_referrer",
  "keep_in_touch",
  "follow_up_due",
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

export interface Duty {
  readonly id: DutyId;
  readonly studentId: PersonId;
  readonly kind: DutyKind;
  /** Of a promise. */
  readonly promiseId: PromiseId | null;
  /** Of a suggestion that waits, or that was followed and whose giver is to be told. */
  readonly referralId: ReferralId | null;
  /** Whom to tell, to keep in touch with, or to write to once more. */
  readonly contactId: ContactId | null;
  /** Counts the updates owed to one contact; 1 for every other kind. */
  readonly round: number;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
  /** Not needed after all. Of keep in touch: no further update is asked for either. */
  readonly waivedAt: Instant | null;
  readonly snoozedUntil: Instant | null;
  /** Why it was put off or dropped, in the student's words. */
  readonly reason: string | null;
  /** Rises when a person moves or snoozes it. */
  readonly version: number;
  readonly createdAt: Instant;
}

/** What a duty hangs on. */
export type DutyAbout =
  | { readonly kind: "promise_due"; readonly promiseId: PromiseId }
  | { readonly kind: "referral_waiting" | "tell_referrer"; readonly referralId: ReferralId }
  | { readonly kind: "keep_in_touch"; readonly contactId: ContactId }
  | { readonly kind: "follow_up_due"; readonly contactId: ContactId };

export function isOpen(duty: Pick<Duty, "doneAt" | "waivedAt">): boolean {
  return duty.doneAt === null && duty.waivedAt === null;
}
