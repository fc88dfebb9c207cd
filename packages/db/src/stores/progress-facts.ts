import { NO_ANSWERS, type StudentFacts } from "@askaround/core/cohorts";
import { addCalendarDays, at, type Instant, type OfficeId, type PersonId } from "@askaround/core/shared";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  cohorts,
  contacts,
  debriefs,
  eligibilityAnswers,
  eligibilityDecisions,
  enrolments,
  leaves,
  meetingContacts,
  meetings,
  offices,
  preps,
  prepSubmissions,
  prepTasks,
  thankYous,
} from "../schema/index.ts";

// A statement carries at most 65,534 parameters.
const AT_ONCE = 5_000;

export function noFacts(studentId: PersonId): StudentFacts {
  return {
    studentId,
    enrolments: [],
    decisions: [],
    meetings: [],
    thankYous: [],
    contactsAddedAt: [],
    askedAt: [],
    suggestedAt: [],
    waitingReferralsDueAt: [],
    tasks: [],
    lastActivityAt: null,
  };
}

/** What the summaries of these students are computed from, in the order asked. */
export async function readFacts(
  tx: Tx,
  officeId: OfficeId,
  studentIds: readonly PersonId[],
): Promise<StudentFacts[]> {
  const facts: StudentFacts[] = [];
  for (let from = 0; from < studentIds.length; from += AT_ONCE)
    facts.push(...(await readSome(tx, officeId, studentIds.slice(from, from + AT_ONCE))));
  return facts;
}

async function readSome(tx: Tx, officeId: OfficeId, studentIds: PersonId[]): Promise<StudentFacts[]> {
  const [current, met, owed, activity, steps, decided, asked] = await Promise.all([
    enrolmentFacts(tx, officeId, studentIds),
    meetingFacts(tx, officeId, studentIds),
    thankYouFacts(tx, officeId, studentIds),
    latestActivity(tx, officeId, studentIds),
    stepMoments(tx, officeId, studentIds),
    decisionFacts(tx, officeId, studentIds),
    taskFacts(tx, officeId, studentIds),
  ]);
  const [decisionsOf, tasksOf] = [byStudent(decided), byStudent(asked)];
  const [enrolmentsOf, meetingsOf, thankYousOf] = [byStudent(current), byStudent(met), byStudent(owed)];
  return studentIds.map((studentId) => ({
    studentId,
    enrolments: enrolmentsOf(studentId),
    decisions: decisionsOf(studentId),
    meetings: meetingsOf(studentId),
    thankYous: thankYousOf(studentId),
    contactsAddedAt: steps(studentId, "contact"),
    askedAt: steps(studentId, "asked"),
    suggestedAt: steps(studentId, "suggested"),
    waitingReferralsDueAt: steps(studentId, "waiting"),
    tasks: tasksOf(studentId),
    lastActivityAt: activity.get(studentId) ?? null,
  }));
}

/** Each student's rows, in their order and without the student's id. */
function byStudent<Row extends { readonly studentId: PersonId }>(rows: readonly Row[]) {
  const grouped = Map.groupBy(rows, (row) => row.studentId);
  return (studentId: PersonId): Omit<Row, "studentId">[] =>
    (grouped.get(studentId) ?? []).map((row) => {
      const { studentId: _, ...fact } = row;
      return fact;
    });
}

async function enrolmentFacts(tx: Tx, officeId: OfficeId, studentIds: PersonId[]) {
  const ofStudents = and(eq(enrolments.officeId, officeId), inArray(enrolments.studentId, studentIds));
  const rows = await tx
    .select({
      studentId: enrolments.studentId,
      cohortId: enrolments.cohortId,
      enrolledAt: enrolments.enrolledAt,
      goalMeetings: cohorts.goalMeetings,
      leastMinutes: cohorts.leastMinutes,
      rules: cohorts.rules,
      startsOn: cohorts.startsOn,
      endsOn: cohorts.endsOn,
      zone: offices.zone,
      leaveFrom: leaves.from,
      leaveBackOn: leaves.backOn,
    })
    .from(enrolments)
    .innerJoin(cohorts, and(eq(cohorts.officeId, enrolments.officeId), eq(cohorts.id, enrolments.cohortId)))
    .innerJoin(offices, eq(offices.officeId, enrolments.officeId))
    .leftJoin(
      leaves,
      and(
        eq(leaves.officeId, enrolments.officeId),
        eq(leaves.studentId, enrolments.studentId),
        eq(leaves.cohortId, enrolments.cohortId),
        isNull(leaves.endedAt),
      ),
    )
    .where(and(ofStudents, isNull(enrolments.leftAt)))
    .orderBy(asc(enrolments.cohortId));
  return rows.map(({ startsOn, endsOn, zone, leaveFrom, leaveBackOn, ...row }) => ({
    ...row,
    termStartsAt: at(startsOn, "00:00", zone),
    termEndsAt: at(addCalendarDays(endsOn, 1), "00:00", zone),
    leave: leaveFrom && { from: leaveFrom, until: leaveBackOn && at(leaveBackOn, "00:00", zone) },
  }));
}

async function meetingFacts(tx: Tx, officeId: OfficeId, studentIds: PersonId[]) {
  const rows = await tx
    .select({
      studentId: meetings.studentId,
      id: meetings.id,
      status: meetings.status,
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
      actualStartAt: meetings.actualStartAt,
      actualEndAt: meetings.actualEndAt,
      bookedAt: meetings.bookedAt,
      preparedAt: preps.touchedAt,
      interestBefore: debriefs.interestBefore,
      interestAfter: debriefs.interestAfter,
      direction: debriefs.direction,
      recordedAt: debriefs.recordedAt,
      organisations: organisationsOf(tx),
      relative: eligibilityAnswers.relative,
      ownEmployer: eligibilityAnswers.ownEmployer,
      inWriting: eligibilityAnswers.inWriting,
      inMajor: eligibilityAnswers.inMajor,
    })
    .from(meetings)
    .leftJoin(preps, and(eq(preps.officeId, meetings.officeId), eq(preps.meetingId, meetings.id)))
    .leftJoin(debriefs, and(eq(debriefs.officeId, meetings.officeId), eq(debriefs.meetingId, meetings.id)))
    .leftJoin(
      eligibilityAnswers,
      and(eq(eligibilityAnswers.officeId, meetings.officeId), eq(eligibilityAnswers.meetingId, meetings.id)),
    )
    .where(and(eq(meetings.officeId, officeId), inArray(meetings.studentId, studentIds)))
    .orderBy(asc(meetings.startsAt), asc(meetings.id));
  return rows.map((row) => {
    const { interestBefore, interestAfter, direction, recordedAt, ...rest } = row;
    const { relative, ownEmployer, inWriting, inMajor, ...meeting } = rest;
    return {
      ...meeting,
      answers: { ...NO_ANSWERS, relative, ownEmployer, inWriting, inMajor },
      debrief: recordedAt && { interestBefore, interestAfter, direction, recordedAt },
    };
  });
}

/** Of everyone met, in their order; null where the student wrote none. */
function organisationsOf(tx: Tx) {
  const met = tx
    .select({ names: sql`array_agg(${contacts.organisation} order by ${meetingContacts.position})` })
    .from(meetingContacts)
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, meetingContacts.officeId), eq(contacts.id, meetingContacts.contactId)),
    )
    .where(and(eq(meetingContacts.officeId, meetings.officeId), eq(meetingContacts.meetingId, meetings.id)));
  return sql<(string | null)[]>`coalesce((${met}), '{}')`;
}

function decisionFacts(tx: Tx, officeId: OfficeId, studentIds: PersonId[]) {
  const { studentId, cohortId, meetingId, counts } = eligibilityDecisions;
  return tx
    .select({ studentId, cohortId, meetingId, counts })
    .from(eligibilityDecisions)
    .where(and(eq(eligibilityDecisions.officeId, officeId), inArray(studentId, studentIds)))
    .orderBy(asc(cohortId), asc(meetingId));
}

function thankYouFacts(tx: Tx, officeId: OfficeId, studentIds: PersonId[]) {
  return tx
    .select({
      studentId: thankYous.studentId,
      dueAt: thankYous.dueAt,
      openUntil: thankYous.openUntil,
      sentAt: thankYous.sentAt,
      waivedAt: thankYous.waivedAt,
      meetingEndAt: meetings.actualEndAt,
    })
    .from(thankYous)
    .leftJoin(meetings, and(eq(meetings.officeId, thankYous.officeId), eq(meetings.id, thankYous.meetingId)))
    .where(and(eq(thankYous.officeId, officeId), inArray(thankYous.studentId, studentIds)))
    .orderBy(asc(thankYous.dueAt), asc(thankYous.id));
}

function taskFacts(tx: Tx, officeId: OfficeId, studentIds: PersonId[]) {
  const { studentId, meetingId, state, dueAt, createdAt } = prepTasks;
  return tx
    .select({ studentId, meetingId, state, dueAt, createdAt, answeredAt: prepSubmissions.decidedAt })
    .from(prepTasks)
    .leftJoin(
      prepSubmissions,
      and(
        eq(prepSubmissions.officeId, prepTasks.officeId),
        eq(prepSubmissions.taskId, prepTasks.id),
        eq(prepSubmissions.round, prepTasks.rounds),
      ),
    )
    .where(and(eq(prepTasks.officeId, officeId), inArray(studentId, studentIds)))
    .orderBy(asc(dueAt), asc(prepTasks.id));
}

type StepMoment = "contact" | "asked" | "suggested" | "waiting";

/** When people were added, asked and suggested, and when suggestions that wait were to be followed; each in order. */
async function stepMoments(tx: Tx, officeId: OfficeId, studentIds: PersonId[]) {
  const own = sql`office_id = ${officeId} and student_id in ${studentIds}`;
  const rows = await tx
    .select({
      studentId: sql<PersonId>`student_id`,
      step: sql<StepMoment>`step`,
      at: sql<Instant>`at`.mapWith(meetings.bookedAt),
    })
    .from(
      sql`(
        select student_id, 'contact' as step, created_at as at from contacts where ${own}
        union all select student_id, 'asked', sent_at from outreach where ${own} and sent_at is not null
        union all select student_id, 'suggested', created_at from referrals where ${own}
        union all select student_id, 'waiting', due_at from duties
          where ${own} and kind = 'referral_waiting' and done_at is null and waived_at is null
      ) as steps`,
    )
    .orderBy(sql`at`);
  const grouped = Map.groupBy(rows, ({ studentId, step }) => `${studentId} ${step}`);
  return (studentId: PersonId, step: StepMoment) =>
    (grouped.get(`${studentId} ${step}`) ?? []).map((row) => row.at);
}

/** Of each student the latest of: a contact added, a meeting booked, a preparation worked on or handed in, a debrief recorded, a note sent. */
async function latestActivity(
  tx: Tx,
  officeId: OfficeId,
  studentIds: PersonId[],
): Promise<Map<PersonId, Instant>> {
  const own = sql`office_id = ${officeId} and student_id in ${studentIds}`;
  const rows = await tx
    .select({
      studentId: sql<PersonId>`student_id`,
      at: sql<Instant>`max(at)`.mapWith(meetings.bookedAt),
    })
    .from(
      sql`(
        select student_id, created_at as at from contacts where ${own}
        union all select student_id, booked_at from meetings where ${own}
        union all select student_id, touched_at from preps where ${own}
        union all select student_id, submitted_at from prep_submissions where ${own}
        union all select student_id, sent_at from thank_yous where ${own} and sent_at is not null
        union all select m.student_id, d.recorded_at from debriefs d
          join (select office_id, id, student_id from meetings where ${own}) m
            on m.office_id = d.office_id and m.id = d.meeting_id
      ) as signs`,
    )
    .groupBy(sql`student_id`);
  return new Map(rows.map((row) => [row.studentId, row.at]));
}
