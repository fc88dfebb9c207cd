import type { ThankYouScope } from "@askaround/core/policy";
import { leavesToName } from "@askaround/core/referrals";
import type { Instant, MeetingId } from "@askaround/core/shared";
import { offerOpening } from "@askaround/core/thanks";
import { and, asc, desc, eq, isNotNull, ne } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { listNamedReferrals } from "./named-referrals.ts";
import { contacts, debriefs, meetings, meetingContacts, noteDrafts, thankYous } from "../schema/index.ts";

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
  const named = await listNamedReferrals(tx, scope);
  const learned = [meeting.learned, ...(meeting.takeaways ?? [])].filter((line) => line !== null);
  return {
    ...meeting,
    earlier: await selectEarlier(tx, scope, meetingId),
    notes: notes.map((note) => {
      const late = note.dueAt <= now;
      const leaves = leavesToName(named, note.contactId);
      const opening = offerOpening({ name: note.name, learned, leaves, late });
      return { ...note, late, closed: note.openUntil <= now, leaves, opening };
    }),
  };
}

/** As many of the student's notes after other meetings, latest first, as a new one is compared with. */
const EARLIER_COMPARED = 20;

async function selectEarlier(tx: Tx, scope: ThankYouScope, meetingId: MeetingId) {
  const rows = await tx
    .select({ text: noteDrafts.text })
    .from(noteDrafts)
    .innerJoin(
      thankYous,
      and(eq(thankYous.officeId, noteDrafts.officeId), eq(thankYous.id, noteDrafts.thankYouId)),
    )
    .where(
      and(
        eq(noteDrafts.officeId, scope.officeId),
        eq(noteDrafts.studentId, scope.studentId),
        ne(thankYous.meetingId, meetingId),
        isNotNull(thankYous.sentAt),
        ne(noteDrafts.text, ""),
      ),
    )
    .orderBy(desc(thankYous.sentAt), desc(thankYous.id))
    .limit(EARLIER_COMPARED);
  return rows.map(({ text }) => text);
}

function selectNotes(tx: Tx, scope: ThankYouScope, meetingId: MeetingId) {
  return tx
    .select({
      thankYouId: thankYous.id,
      meetingId: thankYous.meetingId,
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
      text: noteDrafts.text,
      revision: noteDrafts.revision,
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
    .leftJoin(
      noteDrafts,
      and(eq(noteDrafts.officeId, thankYous.officeId), eq(noteDrafts.thankYouId, thankYous.id)),
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
