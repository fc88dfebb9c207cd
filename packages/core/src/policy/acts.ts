import type { Contact } from "../contacts/contact.ts";
import type { Duty } from "../duties/duty.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Referral } from "../referrals/referral.ts";
import type { Actor, Role } from "../shared/actor.ts";
import type { PersonId } from "../shared/ids.ts";
import type { ThankYou } from "../thanks/thank-you.ts";

// An emailed link proves one mailbox at one moment, so it opens nothing but the duty it was sent for.
const inApp = (actor: Actor, role: Role) => actor.role === role && actor.via === "app";
const owns = (actor: Actor, row: { readonly studentId: PersonId }) => row.studentId === actor.personId;

export function canAddContact(actor: Actor): boolean {
  return inApp(actor, "student");
}

/** Whom the office took out at their own request stays as they are. */
export function canChangeContact(actor: Actor, contact: Pick<Contact, "studentId" | "forgottenAt">): boolean {
  return inApp(actor, "student") && owns(actor, contact) && contact.forgottenAt === null;
}

export function canScheduleMeeting(actor: Actor): boolean {
  return inApp(actor, "student");
}

/** Move, close, reopen, write up, tick a promise: the student's own meetings only. */
export function canChangeMeeting(actor: Actor, meeting: Pick<Meeting, "studentId">): boolean {
  return inApp(actor, "student") && owns(actor, meeting);
}

/** Say whether it happened, which the link of the mail that asks may do too. */
export function canAnswerMeeting(actor: Actor, meeting: Pick<Meeting, "studentId">): boolean {
  return actor.role === "student" && owns(actor, meeting);
}

export function canChangeReferral(actor: Actor, referral: Pick<Referral, "studentId">): boolean {
  return inApp(actor, "student") && owns(actor, referral);
}

/** An emailed link may do this too. */
export function canChangeThankYou(actor: Actor, thankYou: Pick<ThankYou, "studentId">): boolean {
  return actor.role === "student" && owns(actor, thankYou);
}

/** Done, not needed, put off, and each taken back. */
export function canChangeDuty(actor: Actor, duty: Pick<Duty, "studentId">): boolean {
  return inApp(actor, "student") && owns(actor, duty);
}

/** Mail about one's own duties: called off while it waits, and wanted back. */
export function canCancelMail(actor: Actor, mail: { readonly studentId: PersonId }): boolean {
  return inApp(actor, "student") && owns(actor, mail);
}

/** Give preparation out and answer what comes back; of which students is asked of the store. */
export function canKeepPrepDesk(actor: Actor): boolean {
  return inApp(actor, "advisor");
}

export function canManageCohorts(actor: Actor): boolean {
  return inApp(actor, "admin");
}

export function canManagePeople(actor: Actor): boolean {
  return inApp(actor, "admin");
}

export function canManageOffice(actor: Actor): boolean {
  return inApp(actor, "admin");
}

/**
 * What advisors and admins both do: the professionals, who are the whole office's, and leave, moves, messages and remarks;
 * of which students is asked of the store.
 */
export function canDoStaffWork(actor: Actor): boolean {
  return inApp(actor, "advisor") || inApp(actor, "admin");
}

/** Name and zone of oneself, in every role. */
export function canChangeProfile(actor: Actor): boolean {
  return actor.via === "app";
}
