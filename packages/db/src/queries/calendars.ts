import type { CalendarDuty, CalendarMeeting } from "@askaround/core/calendars";
import type { MeetingScope, ReferralScope } from "@askaround/core/policy";
import { addDays, addHours, type Instant, type MeetingId, type Zone } from "@askaround/core/shared";
import { and, asc, desc, eq, gt, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import {
  calendarFeeds,
  contacts,
  duties,
  meetings,
  promises,
  referrals,
  thankYous,
} from "../schema/index.ts";
import { peopleOfMeetings } from "./meeting-people.ts";
import { ownMeetings } from "./own-meetings.ts";

/** A calendar app keeps what it has; a feed needs no older past than this. */
const DAYS_BACK = 366;
const MOST_MEETINGS = 1000;
const MOST_DUTIES = 300;
const MOST_READS_AN_HOUR = 60;

/** Since when the student’s calendar has an address, and when it was last read. Null when it has none. */
export async function getCalendarFeed(tx: Tx, { officeId, studentId }: ReferralScope) {
  const [row] = await tx
    .select({ madeAt: calendarFeeds.madeAt, readAt: calendarFeeds.readAt })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.officeId, officeId), eq(calendarFeeds.studentId, studentId)));
  return row ?? null;
}

/** Counts one read of a feed; false when it was read too often within the hour. */
export async function countFeedRead(tx: Tx, { officeId, studentId }: ReferralScope, now: Instant) {
  const fresh = sql`(${calendarFeeds.hourFrom} is null or ${calendarFeeds.hourFrom} <= ${addHours(now, -1)})`;
  const [row] = await tx
    .update(calendarFeeds)
    .set({
      readAt: now,
      hourFrom: sql`case when ${fresh} then ${now}::timestamptz else ${calendarFeeds.hourFrom} end`,
      hourReads: sql`case when ${fresh} then 1 else ${calendarFeeds.hourReads} + 1 end`,
    })
    .where(and(eq(calendarFeeds.officeId, officeId), eq(calendarFeeds.studentId, studentId)))
    .returning({ reads: calendarFeeds.hourReads });
  return row !== undefined && row.reads <= MOST_READS_AN_HOUR;
}

/** One meeting of the student’s own for a calendar. Null when it is not theirs. */
export async function getCalendarMeeting(tx: Tx, scope: MeetingScope, meetingId: MeetingId) {
  const [meeting] = await selectMeetings(tx, scope, eq(meetings.id, meetingId), 1);
  return meeting ?? null;
}

/** What a student’s calendar shows: meetings of the last year and all ahead, and what is owed by a date. */
export async function getOwnCalendar(
  tx: Tx,
  scope: { readonly meetings: MeetingScope; readonly own: ReferralScope },
  zone: Zone,
  now: Instant,
) {
  const recent = gt(meetings.startsAt, addDays(now, -DAYS_BACK, zone));
  return {
    meetings: await selectMeetings(tx, scope.meetings, recent, MOST_MEETINGS),
    duties: [...(await openThankYous(tx, scope.own, now)), ...(await openDuties(tx, scope.own))],
  };
}

async function selectMeetings(
  tx: Tx,
  scope: MeetingScope,
  where: SQL,
  most: number,
): Promise<readonly CalendarMeeting[]> {
  const rows = await tx
    .select({
      meetingId: meetings.id,
      status: meetings.status,
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
      actualStartAt: meetings.actualStartAt,
      actualEndAt: meetings.actualEndAt,
      professionalZone: meetings.professionalZone,
      place: meetings.place,
      revision: meetings.revision,
    })
    .from(meetings)
    .where(and(ownMeetings(scope), where))
    .orderBy(desc(meetings.startsAt), asc(meetings.id))
    .limit(most);
  const people = await peopleOfMeetings(
    tx,
    scope.officeId,
    rows.map(({ meetingId }) => meetingId),
  );
  return rows.map((row) => ({ ...row, names: (people.get(row.meetingId) ?? []).map(({ name }) => name) }));
}

async function openThankYous(tx: Tx, { officeId, studentId }: ReferralScope, now: Instant) {
  const rows = await tx
    .select({
      id: thankYous.id,
      about: contacts.name,
      at: sql<Instant>`coalesce(${thankYous.snoozedUntil}, ${thankYous.dueAt})`.mapWith(thankYous.dueAt),
      version: thankYous.version,
      meetingId: thankYous.meetingId,
    })
    .from(thankYous)
    .innerJoin(contacts, and(eq(contacts.officeId, thankYous.officeId), eq(contacts.id, thankYous.contactId)))
    .where(
      and(
        eq(thankYous.officeId, officeId),
        eq(thankYous.studentId, studentId),
        isNull(thankYous.sentAt),
        isNull(thankYous.waivedAt),
        gt(thankYous.openUntil, now),
      ),
    )
    .orderBy(asc(thankYous.dueAt))
    .limit(MOST_DUTIES);
  return rows.map(({ at, meetingId, ...row }): CalendarDuty => ({
    ...row,
    kind: "thank_you",
    due: { at },
    path: `/meetings/${meetingId}/thanks`,
  }));
}

const DUTY_NAMES = {
  promise_due: "promise",
  referral_waiting: "referral",
  tell_referrer: "tell_referrer",
  keep_in_touch: "keep_in_touch",
  follow_up_due: "follow_up",
} as const;

async function openDuties(tx: Tx, { officeId, studentId }: ReferralScope): Promise<readonly CalendarDuty[]> {
  const suggested = alias(referrals, "suggested");
  const rows = await tx
    .select({
      id: duties.id,
      kind: duties.kind,
      what: promises.what,
      contactId: duties.contactId,
      contact: contacts.name,
      suggested: suggested.name,
      dueOn: promises.dueOn,
      dueAt: duties.dueAt,
      snoozedUntil: duties.snoozedUntil,
      version: duties.version,
    })
    .from(duties)
    .leftJoin(promises, and(eq(promises.officeId, duties.officeId), eq(promises.id, duties.promiseId)))
    .leftJoin(contacts, and(eq(contacts.officeId, duties.officeId), eq(contacts.id, duties.contactId)))
    .leftJoin(suggested, and(eq(suggested.officeId, duties.officeId), eq(suggested.id, duties.referralId)))
    .where(
      and(
        eq(duties.officeId, officeId),
        eq(duties.studentId, studentId),
        isNull(duties.doneAt),
        isNull(duties.waivedAt),
        isNull(promises.doneAt),
        or(isNull(suggested.letGoAt), isNull(duties.referralId)),
      ),
    )
    .orderBy(asc(duties.dueAt))
    .limit(MOST_DUTIES);
  return rows.map(
    ({ id, kind, what, contactId, contact, suggested: name, dueOn, dueAt, snoozedUntil, version }) => ({
      id,
      kind: DUTY_NAMES[kind],
      about: what ?? contact ?? name ?? "",
      due: dueOn !== null && snoozedUntil === null ? { on: dueOn } : { at: snoozedUntil ?? dueAt },
      version,
      path: kind === "follow_up_due" && contactId ? `/people/${contactId}/write` : "/today",
    }),
  );
}
