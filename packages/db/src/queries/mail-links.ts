import type { MeetingScope, OwnScope, ThankYouScope } from "@askaround/core/policy";
import type { DeliveryKind } from "@askaround/core/reminders";
import type { MeetingId, ThankYouId } from "@askaround/core/shared";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts, mailOptOuts, meetingContacts, meetings, offices, thankYous } from "../schema/index.ts";

/** What the page behind a thank-you mail shows: no more of the professional than the name. Null when it is not theirs. */
export async function getThankYouForLink(tx: Tx, scope: ThankYouScope, thankYouId: ThankYouId) {
  const [row] = await tx
    .select({
      meetingId: thankYous.meetingId,
      scheduleVersion: meetings.scheduleVersion,
      contactName: contacts.name,
      sentAt: thankYous.sentAt,
      waivedAt: thankYous.waivedAt,
      snoozedUntil: thankYous.snoozedUntil,
    })
    .from(thankYous)
    .innerJoin(meetings, and(eq(meetings.officeId, thankYous.officeId), eq(meetings.id, thankYous.meetingId)))
    .innerJoin(contacts, and(eq(contacts.officeId, thankYous.officeId), eq(contacts.id, thankYous.contactId)))
    .where(
      and(
        eq(thankYous.officeId, scope.officeId),
        eq(thankYous.studentId, scope.studentId),
        eq(thankYous.id, thankYouId),
        eq(meetings.status, "held"),
      ),
    );
  return row ?? null;
}

/** What the page behind "did it happen?" shows: of the professionals the name of the host. Null when it is not theirs. */
export async function getMeetingForLink(tx: Tx, scope: MeetingScope, meetingId: MeetingId) {
  if (scope.kind !== "own") return null;
  const [row] = await tx
    .select({
      status: meetings.status,
      closedBy: meetings.closedBy,
      studentSays: meetings.studentSays,
      startsAt: meetings.startsAt,
      scheduleVersion: meetings.scheduleVersion,
      contactName: contacts.name,
    })
    .from(meetings)
    .innerJoin(
      meetingContacts,
      and(
        eq(meetingContacts.officeId, meetings.officeId),
        eq(meetingContacts.meetingId, meetings.id),
        eq(meetingContacts.position, 0),
      ),
    )
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, meetings.officeId), eq(contacts.id, meetingContacts.contactId)),
    )
    .where(
      and(
        eq(meetings.officeId, scope.officeId),
        eq(meetings.studentId, scope.studentId),
        eq(meetings.id, meetingId),
      ),
    );
  return row ?? null;
}

/** The office whose mail it is, and whether this person switched the kind off. */
export async function getMailPreference(tx: Tx, scope: OwnScope, kind: DeliveryKind) {
  const [row] = await tx
    .select({ officeName: offices.name, offSince: mailOptOuts.at })
    .from(offices)
    .leftJoin(
      mailOptOuts,
      and(
        eq(mailOptOuts.officeId, offices.officeId),
        eq(mailOptOuts.personId, scope.personId),
        eq(mailOptOuts.kind, kind),
      ),
    )
    .where(eq(offices.officeId, scope.officeId));
  return row ?? null;
}

/** The kinds of mail this person switched off, in no order. */
export async function listMailOptOuts(tx: Tx, scope: OwnScope): Promise<readonly DeliveryKind[]> {
  const rows = await tx
    .select({ kind: mailOptOuts.kind })
    .from(mailOptOuts)
    .where(and(eq(mailOptOuts.officeId, scope.officeId), eq(mailOptOuts.personId, scope.personId)));
  return rows.map((row) => row.kind);
}
