import { meetingStage } from "@askaround/core/meetings";
import type { MeetingScope } from "@askaround/core/policy";
import { addMinutes, type Instant, type MeetingId } from "@askaround/core/shared";
import { and, asc, desc, eq, gt, lte, ne, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts, debriefs, meetings, promises, referrals, thankYous } from "../schema/index.ts";
import { peopleOfMeetings } from "./meeting-people.ts";
import { ownMeetings } from "./own-meetings.ts";
import { PAGE_SIZE, pageOf } from "./paging.ts";
import { prepStates } from "./prep-states.ts";
import { settingsOf } from "./settings.ts";
import { selectSuggestions } from "./suggestions.ts";

/** Nobody has more meetings waiting or planned than this. */
const MOST_AHEAD = 500;

/** How a meeting can have ended. */
export const PAST_STATUSES = ["held", "cancelled", "no_show"] as const;
export type PastStatus = (typeof PAST_STATUSES)[number];

/** A student's own meetings: all that wait to be written up, all ahead, and those past, latest first, 50 a page. */
export async function listOwnMeetings(
  tx: Tx,
  scope: MeetingScope,
  { page, past: ended }: { readonly page: number; readonly past: PastStatus | null },
  now: Instant,
) {
  const agreedEnd = sql`${meetings.startsAt} + make_interval(mins => ${meetings.agreedMinutes})`;
  const scheduled = eq(meetings.status, "scheduled");
  const own = ownMeetings(scope);
  const toWriteUp = await selectMeetings(
    tx,
    and(own, scheduled, lte(agreedEnd, now)),
    asc(meetings.startsAt),
  );
  const upcoming = await selectMeetings(tx, and(own, scheduled, gt(agreedEnd, now)), asc(meetings.startsAt));
  const over = and(own, ended === null ? ne(meetings.status, "scheduled") : eq(meetings.status, ended));
  const past = await selectMeetings(tx, over, desc(meetings.startsAt), page);
  const [counted] = await tx
    .select({ total: sql<number>`count(*)::int` })
    .from(meetings)
    .where(over);
  const people = await peopleOfMeetings(
    tx,
    scope.officeId,
    [...toWriteUp, ...upcoming, ...past].map((row) => row.meetingId),
  );
  const named = (rows: Awaited<ReturnType<typeof selectMeetings>>) =>
    rows.map((row) => ({ ...row, people: people.get(row.meetingId) ?? [] }));
  return {
    toWriteUp: named(toWriteUp),
    upcoming: named(upcoming),
    past: pageOf(named(past), counted?.total ?? 0, page),
  };
}

export type OwnMeetingRow = Awaited<ReturnType<typeof listOwnMeetings>>["past"]["rows"][number];

/** One of the student's own meetings with everything that follows from it. Null when it is not theirs. */
export async function getOwnMeeting(tx: Tx, scope: MeetingScope, meetingId: MeetingId, now: Instant) {
  const [meeting] = await tx
    .select({
      meetingId: meetings.id,
      status: meetings.status,
      closedBy: meetings.closedBy,
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
      studentZone: meetings.studentZone,
      professionalZone: meetings.professionalZone,
      format: meetings.format,
      place: meetings.place,
      actualStartAt: meetings.actualStartAt,
      actualEndAt: meetings.actualEndAt,
      revision: meetings.revision,
    })
    .from(meetings)
    .where(and(ownMeetings(scope), eq(meetings.id, meetingId)));
  if (!meeting) return null;
  const endsAt = addMinutes(meeting.startsAt, meeting.agreedMinutes);
  const people = await peopleOfMeetings(tx, scope.officeId, [meetingId]);
  const settings = await settingsOf(tx, scope.officeId);
  const prep = (await prepStates(tx, scope.officeId, [meeting], settings)).get(meetingId);
  const made = await selectPromises(tx, scope, meetingId);
  const suggested = await selectSuggestions(tx, scope.officeId, eq(referrals.meetingId, meetingId));
  const owed = await selectThankYous(tx, scope, meetingId, now);
  const openPromises = made.filter(({ by, doneAt }) => by === "student" && doneAt === null).length;
  const waiting = suggested.filter(({ contactId, letGoAt }) => contactId === null && letGoAt === null);
  return {
    ...meeting,
    prep: prep ?? { steps: [], prepared: false, begun: false },
    /** What is left of it once it was held and thanked for. */
    loops: { promises: openPromises, suggested: waiting.map(({ name }) => name) },
    stage: meetingStage({
      status: meeting.status,
      prepared: prep?.prepared ?? false,
      thankYous: owed,
      openLoops: openPromises + waiting.length,
    }),
    endsAt,
    hasStarted: meeting.startsAt <= now,
    isOver: endsAt <= now,
    /** Whether its companion can be started. */
    canStart:
      meeting.status === "scheduled" &&
      addMinutes(meeting.startsAt, -settings.talkStartMinutes) <= now &&
      endsAt > now,
    people: people.get(meetingId) ?? [],
    debrief: await selectDebrief(tx, scope, meetingId),
    promises: made,
    suggested,
    thankYous: owed,
  };
}

export type OwnMeeting = NonNullable<Awaited<ReturnType<typeof getOwnMeeting>>>;

/** The lengths an office agrees to, for a form. */
export async function getMeetingLengths(tx: Tx, scope: MeetingScope) {
  const settings = await settingsOf(tx, scope.officeId);
  return {
    usual: settings.meetingDefaultMinutes,
    least: settings.meetingLeastMinutes,
    most: settings.meetingMostMinutes,
  };
}

/** Without a page, as many as there can be. */
function selectMeetings(tx: Tx, where: SQL | undefined, order: SQL, page?: number) {
  return tx
    .select({
      meetingId: meetings.id,
      status: meetings.status,
      closedBy: meetings.closedBy,
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
      professionalZone: meetings.professionalZone,
      format: meetings.format,
      actualStartAt: meetings.actualStartAt,
    })
    .from(meetings)
    .where(where)
    .orderBy(order, asc(meetings.id))
    .limit(page === undefined ? MOST_AHEAD : PAGE_SIZE)
    .offset(page === undefined ? 0 : (page - 1) * PAGE_SIZE);
}

async function selectDebrief(tx: Tx, scope: MeetingScope, meetingId: MeetingId) {
  const [row] = await tx
    .select({
      takeaways: debriefs.takeaways,
      takeawayLevels: debriefs.takeawayLevels,
      learned: debriefs.learned,
      interestBefore: debriefs.interestBefore,
      interestAfter: debriefs.interestAfter,
      confidenceBefore: debriefs.confidenceBefore,
      confidenceAfter: debriefs.confidenceAfter,
      direction: debriefs.direction,
      noteLevel: debriefs.noteLevel,
      noOneSuggested: debriefs.noOneSuggested,
      recordedAt: debriefs.recordedAt,
    })
    .from(debriefs)
    .where(and(eq(debriefs.officeId, scope.officeId), eq(debriefs.meetingId, meetingId)));
  return row ?? null;
}

function selectPromises(tx: Tx, scope: MeetingScope, meetingId: MeetingId) {
  return tx
    .select({
      promiseId: promises.id,
      by: promises.by,
      what: promises.what,
      dueOn: promises.dueOn,
      doneAt: promises.doneAt,
    })
    .from(promises)
    .where(and(eq(promises.officeId, scope.officeId), eq(promises.meetingId, meetingId)))
    .orderBy(asc(promises.dueOn), asc(promises.id));
}

async function selectThankYous(tx: Tx, scope: MeetingScope, meetingId: MeetingId, now: Instant) {
  const rows = await tx
    .select({
      thankYouId: thankYous.id,
      contactId: thankYous.contactId,
      name: contacts.name,
      dueAt: thankYous.dueAt,
      openUntil: thankYous.openUntil,
      sentAt: thankYous.sentAt,
      waivedAt: thankYous.waivedAt,
    })
    .from(thankYous)
    .innerJoin(contacts, and(eq(contacts.officeId, thankYous.officeId), eq(contacts.id, thankYous.contactId)))
    .where(and(eq(thankYous.officeId, scope.officeId), eq(thankYous.meetingId, meetingId)))
    .orderBy(asc(thankYous.id));
  return rows.map((row) => ({ ...row, late: row.dueAt <= now, closed: row.openUntil <= now }));
}
