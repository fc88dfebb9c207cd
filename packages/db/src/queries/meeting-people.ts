import type { ContactId, MeetingId, OfficeId } from "@askaround/core/shared";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts, meetingContacts } from "../schema/index.ts";

export interface MeetingPerson {
  readonly contactId: ContactId;
  readonly name: string;
  readonly organisation: string | null;
}

/** Who is met in each of these meetings, the host first. The meetings must already lie in the reader's scope. */
export async function peopleOfMeetings(
  tx: Tx,
  officeId: OfficeId,
  meetingIds: readonly MeetingId[],
): Promise<ReadonlyMap<MeetingId, readonly MeetingPerson[]>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await tx
    .select({
      meetingId: meetingContacts.meetingId,
      contactId: contacts.id,
      name: contacts.name,
      organisation: contacts.organisation,
    })
    .from(meetingContacts)
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, meetingContacts.officeId), eq(contacts.id, meetingContacts.contactId)),
    )
    .where(and(eq(meetingContacts.officeId, officeId), inArray(meetingContacts.meetingId, [...meetingIds])))
    .orderBy(asc(meetingContacts.position));
  const found = new Map<MeetingId, MeetingPerson[]>();
  for (const { meetingId, ...person } of rows) {
    found.set(meetingId, [...(found.get(meetingId) ?? []), person]);
  }
  return found;
}
