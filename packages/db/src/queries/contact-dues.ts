import type { ContactScope } from "@askaround/core/policy";
import type { ContactId } from "@askaround/core/shared";
import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { duties, meetingContacts, meetings, outreach, promises, referrals } from "../schema/index.ts";

/** What is open between a student and one of their people: promises of both sides, and what the student owes them by a date. */
export async function contactDues(tx: Tx, scope: ContactScope, contactId: ContactId) {
  return {
    promises: await selectPromises(tx, scope, contactId),
    duties: await selectDuties(tx, scope, contactId),
    messages: await selectMessages(tx, scope, contactId),
  };
}

/** Open ones first, by their day; then what was kept. */
function selectPromises(tx: Tx, { officeId, studentId }: ContactScope, contactId: ContactId) {
  return tx
    .select({
      promiseId: promises.id,
      by: promises.by,
      what: promises.what,
      dueOn: promises.dueOn,
      doneAt: promises.doneAt,
    })
    .from(meetingContacts)
    .innerJoin(
      promises,
      and(eq(promises.officeId, meetingContacts.officeId), eq(promises.meetingId, meetingContacts.meetingId)),
    )
    .innerJoin(meetings, and(eq(meetings.officeId, promises.officeId), eq(meetings.id, promises.meetingId)))
    .where(
      and(
        eq(meetingContacts.officeId, officeId),
        eq(meetingContacts.studentId, studentId),
        eq(meetingContacts.contactId, contactId),
      ),
    )
    .orderBy(sql`${promises.doneAt} is not null`, asc(promises.dueOn), asc(promises.id))
    .limit(50);
}

/** Open ones, and keeping in touch that the student or the other side stopped. */
function selectDuties(tx: Tx, { officeId, studentId }: ContactScope, contactId: ContactId) {
  return tx
    .select({
      dutyId: duties.id,
      kind: duties.kind,
      dueAt: duties.dueAt,
      snoozedUntil: duties.snoozedUntil,
      waivedAt: duties.waivedAt,
      reason: duties.reason,
      /** Whom they suggested, of a duty to tell them. */
      other: referrals.name,
    })
    .from(duties)
    .leftJoin(referrals, and(eq(referrals.officeId, duties.officeId), eq(referrals.id, duties.referralId)))
    .where(
      and(
        eq(duties.officeId, officeId),
        eq(duties.studentId, studentId),
        eq(duties.contactId, contactId),
        isNull(duties.doneAt),
        or(isNull(duties.waivedAt), eq(duties.kind, "keep_in_touch")),
      ),
    )
    .orderBy(asc(duties.dueAt))
    .limit(50);
}

function selectMessages(tx: Tx, { officeId, studentId }: ContactScope, contactId: ContactId) {
  return tx
    .select({
      step: outreach.step,
      sentAt: outreach.sentAt,
      sentBy: outreach.sentBy,
      answer: outreach.answer,
      followUpOn: outreach.followUpOn,
    })
    .from(outreach)
    .where(
      and(
        eq(outreach.officeId, officeId),
        eq(outreach.studentId, studentId),
        eq(outreach.contactId, contactId),
      ),
    )
    .orderBy(outreach.step);
}
