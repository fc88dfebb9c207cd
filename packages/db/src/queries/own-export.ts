import type { ReferralScope } from "@askaround/core/policy";
import { addHours, type Instant } from "@askaround/core/shared";
import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { auditEvents, contacts, debriefs, meetings, promises, referrals } from "../schema/index.ts";
import { peopleOfMeetings } from "./meeting-people.ts";
import { selectSuggestions } from "./suggestions.ts";

/** How often the student took something along within the last hour. */
export async function countExports(tx: Tx, { officeId, studentId }: ReferralScope, now: Instant) {
  const [row] = await tx
    .select({ taken: sql<number>`count(*)::int` })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.officeId, officeId),
        eq(auditEvents.studentId, studentId),
        gt(auditEvents.at, addHours(now, -1)),
        eq(auditEvents.kind, "export.taken"),
      ),
    );
  return row?.taken ?? 0;
}

/** The student’s people as they keep them, without those joined with another. */
export function listOwnPeople(tx: Tx, { officeId, studentId }: ReferralScope) {
  return tx
    .select({
      id: contacts.id,
      name: contacts.name,
      organisation: contacts.organisation,
      title: contacts.title,
      link: contacts.link,
      email: contacts.email,
      phone: contacts.phone,
      zone: contacts.zone,
      howMet: contacts.howMet,
      notes: contacts.notes,
      noteLevel: contacts.noteLevel,
    })
    .from(contacts)
    .where(
      and(eq(contacts.officeId, officeId), eq(contacts.studentId, studentId), isNull(contacts.mergedInto)),
    )
    .orderBy(asc(contacts.name), asc(contacts.id));
}

/** Meetings that were held, first to last, with whom and what was written up of them. */
export async function listOwnHeld(tx: Tx, { officeId, studentId }: ReferralScope) {
  const rows = await tx
    .select({
      meetingId: meetings.id,
      startsAt: meetings.startsAt,
      actualStartAt: meetings.actualStartAt,
      actualEndAt: meetings.actualEndAt,
      format: meetings.format,
      takeaways: debriefs.takeaways,
      learned: debriefs.learned,
      interestBefore: debriefs.interestBefore,
      interestAfter: debriefs.interestAfter,
      confidenceBefore: debriefs.confidenceBefore,
      confidenceAfter: debriefs.confidenceAfter,
      direction: debriefs.direction,
    })
    .from(meetings)
    .leftJoin(debriefs, and(eq(debriefs.officeId, meetings.officeId), eq(debriefs.meetingId, meetings.id)))
    .where(
      and(eq(meetings.officeId, officeId), eq(meetings.studentId, studentId), eq(meetings.status, "held")),
    )
    .orderBy(asc(meetings.startsAt), asc(meetings.id));
  const people = await peopleOfMeetings(
    tx,
    officeId,
    rows.map(({ meetingId }) => meetingId),
  );
  return rows.map((row) => ({ ...row, people: people.get(row.meetingId) ?? [] }));
}

/** Everybody who was suggested to the student, first to last, with the permission that counts. */
export function listOwnSuggested(tx: Tx, { officeId, studentId }: ReferralScope) {
  return selectSuggestions(tx, officeId, eq(referrals.studentId, studentId));
}

/** What either side said they would do, with whom they met. */
export async function listOwnPromises(tx: Tx, { officeId, studentId }: ReferralScope) {
  const rows = await tx
    .select({
      meetingId: promises.meetingId,
      metAt: sql<Instant>`coalesce(${meetings.actualStartAt}, ${meetings.startsAt})`.mapWith(
        meetings.startsAt,
      ),
      by: promises.by,
      what: promises.what,
      dueOn: promises.dueOn,
      doneAt: promises.doneAt,
    })
    .from(promises)
    .innerJoin(meetings, and(eq(meetings.officeId, promises.officeId), eq(meetings.id, promises.meetingId)))
    .where(and(eq(promises.officeId, officeId), eq(promises.studentId, studentId)))
    .orderBy(asc(meetings.startsAt), asc(promises.id));
  const people = await peopleOfMeetings(
    tx,
    officeId,
    rows.map(({ meetingId }) => meetingId),
  );
  return rows.map((row) => ({ ...row, people: people.get(row.meetingId) ?? [] }));
}
