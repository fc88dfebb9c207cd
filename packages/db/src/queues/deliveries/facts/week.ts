import { addHours, type CalendarDate, type Instant } from "@askaround/core/shared";
import { and, asc, eq, gte, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "../../../connect.ts";
import {
  cohorts,
  contacts,
  duties,
  meetingContacts,
  meetings,
  referrals,
  studentProgress,
  thankYous,
} from "../../../schema/index.ts";
import type { Claimed } from "../claim.ts";

/** A student's week: what was, what comes, and what waits. */
export interface WeekFacts {
  readonly held: number;
  readonly notesSent: number;
  readonly suggested: number;
  /** Meetings of the next seven days, the earliest first. */
  readonly ahead: readonly { readonly startsAt: Instant; readonly contactName: string }[];
  readonly openNotes: number;
  readonly toWriteUp: number;
  /** Promises, follow-ups and the like that fall due within the week. */
  readonly dutiesDue: number;
  /** Of the cohort whose goal comes first and is still ahead; null without one. */
  readonly goal: { readonly held: number; readonly meetings: number; readonly on: CalendarDate } | null;
}

interface Week {
  readonly since: Instant;
  readonly now: Instant;
  readonly until: Instant;
}
type Whose = Pick<Claimed, "officeId" | "recipientId">;

const HOURS = 7 * 24;
/** More than anybody has in a week. */
const MOST_AHEAD = 50;

/** As of the moment the summary was due, so that looking twice gives the same unless something happened. */
export async function readWeek(
  db: Db | Tx,
  { dueAt, ...whose }: Whose & Pick<Claimed, "dueAt">,
): Promise<WeekFacts> {
  const week = { since: addHours(dueAt, -HOURS), now: dueAt, until: addHours(dueAt, HOURS) };
  const [[met], [notes], [named], [owed], ahead, [goal]] = await Promise.all([
    countMeetings(db, whose, week),
    countNotes(db, whose, week),
    countSuggested(db, whose, week),
    countDuties(db, whose, week),
    selectAhead(db, whose, week),
    selectGoal(db, whose, week),
  ]);
  return {
    held: met?.held ?? 0,
    notesSent: notes?.sent ?? 0,
    suggested: named?.suggested ?? 0,
    ahead,
    openNotes: notes?.open ?? 0,
    toWriteUp: met?.toWriteUp ?? 0,
    dutiesDue: owed?.due ?? 0,
    goal: goal ?? null,
  };
}

const countOf = (those: SQL) => sql<number>`(count(*) filter (where ${those}))::int`;

function countMeetings(db: Db | Tx, { officeId, recipientId }: Whose, { since, now }: Week) {
  const { status, startsAt } = meetings;
  return db
    .select({
      held: countOf(sql`${status} = 'held' and ${startsAt} >= ${since} and ${startsAt} < ${now}`),
      toWriteUp: countOf(sql`${status} = 'scheduled' and ${startsAt} < ${now}`),
    })
    .from(meetings)
    .where(and(eq(meetings.officeId, officeId), eq(meetings.studentId, recipientId)));
}

function countNotes(db: Db | Tx, { officeId, recipientId }: Whose, { since, now }: Week) {
  const { sentAt, waivedAt, openUntil } = thankYous;
  return db
    .select({
      sent: countOf(sql`${sentAt} >= ${since} and ${sentAt} < ${now}`),
      open: countOf(sql`${sentAt} is null and ${waivedAt} is null and ${openUntil} > ${now}`),
    })
    .from(thankYous)
    .where(and(eq(thankYous.officeId, officeId), eq(thankYous.studentId, recipientId)));
}

function countSuggested(db: Db | Tx, { officeId, recipientId }: Whose, { since, now }: Week) {
  return db
    .select({ suggested: sql<number>`count(*)::int` })
    .from(referrals)
    .where(
      and(
        eq(referrals.officeId, officeId),
        eq(referrals.studentId, recipientId),
        gte(referrals.createdAt, since),
        lt(referrals.createdAt, now),
      ),
    );
}

function countDuties(db: Db | Tx, { officeId, recipientId }: Whose, { until }: Week) {
  return db
    .select({ due: sql<number>`count(*)::int` })
    .from(duties)
    .where(
      and(
        eq(duties.officeId, officeId),
        eq(duties.studentId, recipientId),
        isNull(duties.doneAt),
        isNull(duties.waivedAt),
        lte(duties.dueAt, until),
        or(isNull(duties.snoozedUntil), lte(duties.snoozedUntil, until)),
      ),
    );
}

function selectAhead(db: Db | Tx, { officeId, recipientId }: Whose, { now, until }: Week) {
  return db
    .select({ startsAt: meetings.startsAt, contactName: contacts.name })
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
      and(eq(contacts.officeId, meetingContacts.officeId), eq(contacts.id, meetingContacts.contactId)),
    )
    .where(
      and(
        eq(meetings.officeId, officeId),
        eq(meetings.studentId, recipientId),
        eq(meetings.status, "scheduled"),
        gte(meetings.startsAt, now),
        lt(meetings.startsAt, until),
      ),
    )
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .limit(MOST_AHEAD);
}

function selectGoal(db: Db | Tx, { officeId, recipientId }: Whose, { now }: Week) {
  return db
    .select({
      held: studentProgress.meetingsHeld,
      meetings: studentProgress.goalMeetings,
      on: cohorts.goalOn,
    })
    .from(studentProgress)
    .innerJoin(
      cohorts,
      and(eq(cohorts.officeId, studentProgress.officeId), eq(cohorts.id, studentProgress.cohortId)),
    )
    .where(
      and(
        eq(studentProgress.officeId, officeId),
        eq(studentProgress.studentId, recipientId),
        gte(cohorts.goalOn, now.slice(0, 10) as CalendarDate),
        sql`${studentProgress.goalMeetings} > 0`,
      ),
    )
    .orderBy(asc(cohorts.goalOn), asc(cohorts.id))
    .limit(1);
}
