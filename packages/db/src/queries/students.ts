import { canReadNote, type StudentScope } from "@askaround/core/policy";
import type { Actor, MeetingId, PersonId } from "@askaround/core/shared";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  contacts,
  debriefs,
  meetingContacts,
  meetings,
  people,
  referrals,
  thankYous,
} from "../schema/index.ts";
import { PAGE_SIZE, pageOf } from "./paging.ts";
import { sharedPreps } from "./shared-preps.ts";
import { studentInScope } from "./staff-scope.ts";

/** Who a student is, or null when not in scope. */
export async function getStudent(tx: Tx, scope: StudentScope, params: { readonly studentId: PersonId }) {
  const [found] = await tx
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      zone: people.zone,
      hasSignedIn: sql<boolean>`${people.userId} is not null`,
      program: people.program,
      graduationYear: people.graduationYear,
      firstGeneration: people.firstGeneration,
      disabledAt: people.disabledAt,
      addedAt: people.createdAt,
    })
    .from(people)
    .where(and(studentInScope(tx, scope), eq(people.id, params.studentId)));
  return found ?? null;
}

export interface TimelineParams {
  readonly studentId: PersonId;
  readonly page: number;
}

/**
 * A student's meetings, the latest first. When, how, its state and the organisation are always there; the name of the
 * professional and what the student wrote only where the level of that note lets this reader see it.
 */
export async function listStudentMeetings(
  tx: Tx,
  scope: StudentScope,
  params: TimelineParams,
  reader: Actor,
) {
  const where = and(studentInScope(tx, scope), eq(people.id, params.studentId));
  const [found, [counted]] = await Promise.all([
    selectMeetings(tx, params).where(where),
    tx
      .select({ total: sql<number>`count(*)::int` })
      .from(meetings)
      .innerJoin(people, ofStudent)
      .where(where),
  ]);
  const details = await detailsOf(
    tx,
    scope,
    found.map((meeting) => meeting.id),
  );
  const planned = found.map(({ id: meetingId, agreedMinutes, format, place }) => ({
    meetingId,
    agreedMinutes,
    format,
    place,
  }));
  const preps = await sharedPreps(tx, scope.officeId, planned, reader, params.studentId);
  const rows = found.map(({ place: _place, ...meeting }) => ({
    ...meeting,
    prep: preps.get(meeting.id) ?? null,
    people: details.people
      .filter((row) => row.meetingId === meeting.id)
      .map((row) => hideContact(params.studentId, reader, row)),
    debrief: hideDebrief(
      params.studentId,
      reader,
      details.debriefs.find((row) => row.meetingId === meeting.id),
    ),
    thankYous: details.thankYous.filter((row) => row.meetingId === meeting.id),
    referrals: details.referrals.find((row) => row.meetingId === meeting.id)?.count ?? 0,
  }));
  return pageOf(rows, counted?.total ?? 0, params.page);
}

export type StudentMeetingRow = Awaited<ReturnType<typeof listStudentMeetings>>["rows"][number];

const ofStudent = and(eq(people.officeId, meetings.officeId), eq(people.id, meetings.studentId));

function selectMeetings(tx: Tx, { page }: TimelineParams) {
  return tx
    .select({
      id: meetings.id,
      status: meetings.status,
      closedBy: meetings.closedBy,
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
      format: meetings.format,
      place: meetings.place,
      actualStartAt: meetings.actualStartAt,
      actualEndAt: meetings.actualEndAt,
    })
    .from(meetings)
    .innerJoin(people, ofStudent)
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .$dynamic();
}

/** Everything that hangs on the meetings of one page, in one round for all of them. */
async function detailsOf(tx: Tx, { officeId }: StudentScope, ids: readonly MeetingId[]) {
  if (ids.length === 0) return { people: [], debriefs: [], thankYous: [], referrals: [] };
  const [met, written, owed, suggested] = await Promise.all([
    selectPeopleMet(tx).where(
      and(eq(meetingContacts.officeId, officeId), inArray(meetingContacts.meetingId, [...ids])),
    ),
    tx
      .select({
        meetingId: debriefs.meetingId,
        takeaways: debriefs.takeaways,
        takeawayLevels: debriefs.takeawayLevels,
        learned: debriefs.learned,
        interestBefore: debriefs.interestBefore,
        interestAfter: debriefs.interestAfter,
        confidenceBefore: debriefs.confidenceBefore,
        confidenceAfter: debriefs.confidenceAfter,
        direction: debriefs.direction,
        noteLevel: debriefs.noteLevel,
        recordedAt: debriefs.recordedAt,
      })
      .from(debriefs)
      .where(and(eq(debriefs.officeId, officeId), inArray(debriefs.meetingId, [...ids]))),
    tx
      .select({
        id: thankYous.id,
        meetingId: thankYous.meetingId,
        dueAt: thankYous.dueAt,
        openUntil: thankYous.openUntil,
        sentAt: thankYous.sentAt,
        waivedAt: thankYous.waivedAt,
      })
      .from(thankYous)
      .where(and(eq(thankYous.officeId, officeId), inArray(thankYous.meetingId, [...ids]))),
    tx
      .select({ meetingId: referrals.meetingId, count: sql<number>`count(*)::int` })
      .from(referrals)
      .where(and(eq(referrals.officeId, officeId), inArray(referrals.meetingId, [...ids])))
      .groupBy(referrals.meetingId),
  ]);
  return { people: met, debriefs: written, thankYous: owed, referrals: suggested };
}

function selectPeopleMet(tx: Tx) {
  return tx
    .select({
      meetingId: meetingContacts.meetingId,
      organisation: contacts.organisation,
      name: contacts.name,
      title: contacts.title,
      notes: contacts.notes,
      noteLevel: contacts.noteLevel,
    })
    .from(meetingContacts)
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, meetingContacts.officeId), eq(contacts.id, meetingContacts.contactId)),
    )
    .orderBy(asc(meetingContacts.position))
    .$dynamic();
}

type PersonMet = Awaited<ReturnType<typeof selectPeopleMet>>[number];

function hideContact(ownerId: PersonId, reader: Actor, { organisation, noteLevel, ...written }: PersonMet) {
  const shown = canReadNote(reader, noteLevel, ownerId);
  return {
    organisation,
    /** False: the student keeps the name and the notes to themselves or to others. */
    shown,
    name: shown ? written.name : null,
    title: shown ? written.title : null,
    notes: shown ? written.notes : null,
  };
}

const UNSAID = {
  learned: null,
  interestBefore: null,
  interestAfter: null,
  confidenceBefore: null,
  confidenceAfter: null,
  direction: null,
};
type Written = Awaited<ReturnType<typeof detailsOf>>["debriefs"][number];

function hideDebrief(ownerId: PersonId, reader: Actor, written: Written | undefined) {
  if (!written) return null;
  const { recordedAt, noteLevel, takeawayLevels, meetingId: _, ...all } = written;
  const takeaways = all.takeaways.filter((_line, index) =>
    canReadNote(reader, takeawayLevels[index] ?? noteLevel, ownerId),
  );
  if (canReadNote(reader, noteLevel, ownerId)) return { recordedAt, content: { ...all, takeaways } };
  return { recordedAt, content: takeaways.length > 0 ? { ...UNSAID, takeaways } : null };
}
