import { missingParts, type NotReady, snapshot, type TemplateContent } from "@askaround/core/assignments";
import type { MeetingId, OfficeId } from "@askaround/core/shared";
import { and, asc, eq } from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";
import { contacts, meetingContacts, meetings } from "../schema/index.ts";
import { readPrepContent } from "./prep-store.ts";

interface Sheet {
  readonly meetingId: MeetingId | null;
  readonly template: TemplateContent;
}

/** What is still to be done before a sheet can be handed in, beside what is typed where it is handed in. */
export async function readMissing(
  tx: Db | Tx,
  officeId: OfficeId,
  { meetingId, template }: Sheet,
): Promise<readonly NotReady[]> {
  const content = meetingId === null ? null : await asItStands(tx, officeId, meetingId);
  return content === null ? ["no_meeting"] : missingParts(template, content);
}

async function asItStands(tx: Db | Tx, officeId: OfficeId, meetingId: MeetingId) {
  const [meeting] = await tx
    .select({
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
      format: meetings.format,
      place: meetings.place,
    })
    .from(meetings)
    .where(and(eq(meetings.officeId, officeId), eq(meetings.id, meetingId)));
  if (!meeting) return null;
  const met = await tx
    .select({
      contactId: contacts.id,
      name: contacts.name,
      organisation: contacts.organisation,
      noteLevel: contacts.noteLevel,
    })
    .from(meetingContacts)
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, meetingContacts.officeId), eq(contacts.id, meetingContacts.contactId)),
    )
    .where(and(eq(meetingContacts.officeId, officeId), eq(meetingContacts.meetingId, meetingId)))
    .orderBy(asc(meetingContacts.position));
  // What is typed on the page itself is not missing before it.
  return snapshot(meeting, met, await readPrepContent(tx, officeId, meetingId), "-");
}
