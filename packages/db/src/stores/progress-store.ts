import type { ProgressStore, StudentFacts } from "@askaround/core/cohorts";
import { addCalendarDays, at, type Instant, type OfficeId, type PersonId } from "@askaround/core/shared";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohorts, enrolments, meetings, offices, studentProgress, thankYous } from "../schema/index.ts";

export function progressStore(tx: Tx, officeId: OfficeId): ProgressStore {
  return {
    async lockFacts(studentId) {
      // The lock comes first and alone: each following statement then sees what the last holder kept.
      await tx.execute(
        sql`select pg_advisory_xact_lock(hashtextextended(${`progress ${officeId} ${studentId}`}, 0))`,
      );
      const [current, met, owed, activity] = await Promise.all([
        enrolmentFacts(tx, officeId, studentId),
        meetingFacts(tx, officeId, studentId),
        thankYouFacts(tx, officeId, studentId),
        latestActivity(tx, officeId, studentId),
      ]);
      return { studentId, enrolments: current, meetings: met, thankYous: owed, lastActivityAt: activity };
    },
    async replace(studentId, rows) {
      const ofStudent = eq(studentProgress.studentId, studentId);
      await tx.delete(studentProgress).where(and(eq(studentProgress.officeId, officeId), ofStudent));
      if (rows.length === 0) return;
      await tx.insert(studentProgress).values(rows.map((row) => ({ officeId, ...row })));
    },
  };
}

async function enrolmentFacts(
  tx: Tx,
  officeId: OfficeId,
  studentId: PersonId,
): Promise<StudentFacts["enrolments"]> {
  const rows = await tx
    .select({
      cohortId: enrolments.cohortId,
      enrolledAt: enrolments.enrolledAt,
      goalMeetings: cohorts.goalMeetings,
      startsOn: cohorts.startsOn,
      endsOn: cohorts.endsOn,
      zone: offices.zone,
    })
    .from(enrolments)
    .innerJoin(cohorts, and(eq(cohorts.officeId, enrolments.officeId), eq(cohorts.id, enrolments.cohortId)))
    .innerJoin(offices, eq(offices.officeId, enrolments.officeId))
    .where(
      and(eq(enrolments.officeId, officeId), eq(enrolments.studentId, studentId), isNull(enrolments.leftAt)),
    )
    .orderBy(asc(enrolments.cohortId));
  return rows.map(({ startsOn, endsOn, zone, ...row }) => ({
    ...row,
    termStartsAt: at(startsOn, "00:00", zone),
    termEndsAt: at(addCalendarDays(endsOn, 1), "00:00", zone),
  }));
}

function meetingFacts(tx: Tx, officeId: OfficeId, studentId: PersonId): Promise<StudentFacts["meetings"]> {
  return tx
    .select({
      status: meetings.status,
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
      actualStartAt: meetings.actualStartAt,
      bookedAt: meetings.bookedAt,
    })
    .from(meetings)
    .where(and(eq(meetings.officeId, officeId), eq(meetings.studentId, studentId)))
    .orderBy(asc(meetings.startsAt), asc(meetings.id));
}

function thankYouFacts(tx: Tx, officeId: OfficeId, studentId: PersonId): Promise<StudentFacts["thankYous"]> {
  return tx
    .select({
      dueAt: thankYous.dueAt,
      openUntil: thankYous.openUntil,
      sentAt: thankYous.sentAt,
      waivedAt: thankYous.waivedAt,
    })
    .from(thankYous)
    .where(and(eq(thankYous.officeId, officeId), eq(thankYous.studentId, studentId)))
    .orderBy(asc(thankYous.dueAt), asc(thankYous.id));
}

/** The latest of: a contact added, a meeting booked, a debrief recorded, a note sent. */
async function latestActivity(tx: Tx, officeId: OfficeId, studentId: PersonId): Promise<Instant | null> {
  const own = sql`office_id = ${officeId} and student_id = ${studentId}`;
  const latest = sql<Instant | null>`greatest(
    (select max(created_at) from contacts where ${own}),
    (select max(booked_at) from meetings where ${own}),
    (select max(recorded_at) from debriefs
      where (office_id, meeting_id) in (select office_id, id from meetings where ${own})),
    (select max(sent_at) from thank_yous where ${own}))`.mapWith(meetings.bookedAt);
  const [row] = await tx.select({ latest }).from(sql`(select 1) as once`);
  return row?.latest ?? null;
}
