import type { ThankYouScope } from "@askaround/core/policy";
import type { Instant, MeetingId } from "@askaround/core/shared";
import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts, debriefs, meetings, meetingContacts, thankYous } from "../schema/index.ts";

export type ThankYouRow = NonNullable<Awaited<ReturnType<typeof getThanksOfMeeting>>>["notes"][number];

/** The notes owed after one of the student's own meetings, with what to start writing from. Null when it is not theirs. */
export async function getThanksOfMeeting(tx: Tx, scope: ThankYouScope, meetingId: MeetingId, now: Instant) {
  const [meeting] = await tx
    .select({
      meetingId: meetings.id,
      status: meetings.status,
      actualEndAt: meetings.actualEndAt,
      learned: debriefs.learned,
      takeaways: debriefs.takeaways,
    })
    .from(meetings)
    .leftJoin(debriefs, and(eq(debriefs.officeId, meetings.officeId), eq(debriefs.meetingId, meetings.id)))
    .where(
      and(
        eq(meetings.officeId, scope.officeId),
        eq(meetings.studentId, scope.studentId),
        eq(meetings.id, meetingId),
      ),
    );
  if (!meeting) return null;
  const notes = await selectNotes(tx, scope, meetingId);
  return {
    ...meeting,
    notes: notes.map((note) => ({ ...note, late: note.dueAt <= now, closed: note.openUntil <= now })),
  };
}

function selectNotes(tx: Tx, scope: ThankYouScope, meetingId: MeetingId) {
  return tx
    .select({
      thankYouId: thankYous.id,
      contactId: thankYous.contactId,
      name: contacts.name,
      organisation: contacts.organisation,
      email: contacts.email,
      dueAt: thankYous.dueAt,
      openUntil: thankYous.openUntil,
      sentAt: thankYous.sentAt,
      sentBy: thankYous.sentBy,
      waivedAt: thankYous.waivedAt,
      snoozedUntil: thankYous.snoozedUntil,
    })
    .from(thankYous)
    .innerJoin(contacts, and(eq(contacts.officeId, thankYous.officeId), eq(contacts.id, thankYous.contactId)))
    .innerJoin(
      meetingContacts,
      and(
        eq(meetingContacts.officeId, thankYous.officeId),
        eq(meetingContacts.meetingId, thankYous.meetingId),
        eq(meetingContacts.contactId, thankYous.contactId),
      ),
    )
    .where(
      and(
        eq(thankYous.officeId, scope.officeId),
        eq(thankYous.studentId, scope.studentId),
        eq(thankYous.meetingId, meetingId),
      ),
    )
    .orderBy(asc(meetingContacts.position));
}
