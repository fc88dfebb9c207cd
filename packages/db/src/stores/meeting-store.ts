import type { Meeting, MeetingStore } from "@askaround/core/meetings";
import type { ContactId, MeetingId, OfficeId } from "@askaround/core/shared";
import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { meetingContacts, meetings } from "../schema/index.ts";
import { debriefsIn, promisesIn } from "./debrief-store.ts";
import { liveEntriesIn } from "./live-store.ts";
import { removeUnusedMeeting } from "./meeting-removal.ts";

const columns = {
  id: meetings.id,
  studentId: meetings.studentId,
  // Outer columns by name: drizzle leaves the table out of a column in a select of one table.
  contactIds: sql<ContactId[]>`array(select c.contact_id from meeting_contacts c
    where c.office_id = meetings.office_id and c.meeting_id = meetings.id order by c.position)`,
  status: meetings.status,
  closedBy: meetings.closedBy,
  studentSays: meetings.studentSays,
  startsAt: meetings.startsAt,
  agreedMinutes: meetings.agreedMinutes,
  studentZone: meetings.studentZone,
  professionalZone: meetings.professionalZone,
  format: meetings.format,
  place: meetings.place,
  actualStartAt: meetings.actualStartAt,
  actualEndAt: meetings.actualEndAt,
  bookedAt: meetings.bookedAt,
  scheduleVersion: meetings.scheduleVersion,
  revision: meetings.revision,
};

export function meetingStore(tx: Tx, officeId: OfficeId): MeetingStore {
  const here = eq(meetings.officeId, officeId);
  const select = (id: MeetingId) =>
    tx
      .select(columns)
      .from(meetings)
      .where(and(here, eq(meetings.id, id)));
  return {
    async find(id) {
      const [row] = await select(id);
      return row ?? null;
    },
    async findForUpdate(id) {
      const [row] = await select(id).for("no key update");
      return row ?? null;
    },
    removeUnused: (id) => removeUnusedMeeting(tx, officeId, id),
    listScheduledOf: (studentId) =>
      tx
        .select(columns)
        .from(meetings)
        .where(and(here, eq(meetings.studentId, studentId), eq(meetings.status, "scheduled")))
        .orderBy(meetings.startsAt, meetings.id),
    async lastHeldWith(contactId) {
      const [row] = await tx
        .select({ endedAt: meetings.actualEndAt })
        .from(meetingContacts)
        .innerJoin(
          meetings,
          and(eq(meetings.officeId, meetingContacts.officeId), eq(meetings.id, meetingContacts.meetingId)),
        )
        .where(
          and(
            eq(meetingContacts.officeId, officeId),
            eq(meetingContacts.contactId, contactId),
            eq(meetings.status, "held"),
            isNotNull(meetings.actualEndAt),
          ),
        )
        .orderBy(desc(meetings.actualEndAt))
        .limit(1);
      return row?.endedAt ?? null;
    },
    insert: (meeting) => insertMeeting(tx, officeId, meeting),
    async save({ id, studentId: _student, contactIds: _contacts, ...meeting }) {
      const saved = await tx
        .update(meetings)
        .set(meeting)
        .where(and(here, eq(meetings.id, id), eq(meetings.revision, meeting.revision - 1)))
        .returning({ id: meetings.id });
      return saved.length === 1;
    },
    ...debriefsIn(tx, officeId),
    ...promisesIn(tx, officeId),
    ...liveEntriesIn(tx, officeId),
  };
}

async function insertMeeting(tx: Tx, officeId: OfficeId, { contactIds, ...meeting }: Meeting): Promise<void> {
  await tx.insert(meetings).values({ officeId, ...meeting });
  const { id: meetingId, studentId } = meeting;
  await tx
    .insert(meetingContacts)
    .values(
      contactIds.map((contactId, position) => ({ officeId, meetingId, studentId, contactId, position })),
    );
}
