import type { TaskFacts } from "@askaround/core/assignments";
import type { ContactId, OfficeId, PersonId } from "@askaround/core/shared";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  enrolments,
  meetingContacts,
  meetings,
  people,
  prepAssignedStudents,
  prepAssignments,
  prepSubmissions,
  prepTasks,
} from "../schema/index.ts";
import { assignmentColumns, taskColumns } from "./assignment-columns.ts";

/** Locks these students in the order of their ids, so that two who plan for the same ones never wait for each other. */
export async function lockStudents(tx: Tx, officeId: OfficeId, ids: readonly PersonId[]): Promise<void> {
  await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.officeId, officeId), inArray(people.id, [...ids])))
    .orderBy(asc(people.id))
    .for("no key update");
}

/** What each of these students owes follows from, in the order asked; a few statements, however many they are. */
export async function readTaskFacts(
  tx: Tx,
  officeId: OfficeId,
  studentIds: readonly PersonId[],
): Promise<TaskFacts[]> {
  const ids = [...studentIds];
  const [byCohort, chosen, tasks] = await Promise.all([
    ofCohorts(tx, officeId, ids),
    ofChosen(tx, officeId, ids),
    ofTasks(tx, officeId, ids),
  ]);
  const given = byStudent([...byCohort, ...chosen]);
  const owed = byStudent(tasks);
  const busy = ids.filter((id) => given.has(id) || owed.has(id));
  const met = byStudent(busy.length === 0 ? [] : await ofMeetings(tx, officeId, busy));
  return ids.map((studentId) => ({
    studentId,
    assignments: (given.get(studentId) ?? []).map(({ assignment }) => assignment),
    meetings: (met.get(studentId) ?? []).map((row) => {
      const { studentId: _, ...meeting } = row;
      return meeting;
    }),
    tasks: owed.get(studentId) ?? [],
  }));
}

const byStudent = <Row extends { readonly studentId: PersonId }>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ studentId }) => studentId);

function ofCohorts(tx: Tx, officeId: OfficeId, ids: PersonId[]) {
  return tx
    .select({ studentId: enrolments.studentId, assignment: assignmentColumns })
    .from(enrolments)
    .innerJoin(
      prepAssignments,
      and(
        eq(prepAssignments.officeId, enrolments.officeId),
        eq(prepAssignments.cohortId, enrolments.cohortId),
      ),
    )
    .where(
      and(
        eq(enrolments.officeId, officeId),
        inArray(enrolments.studentId, ids),
        isNull(enrolments.leftAt),
        isNull(prepAssignments.withdrawnAt),
      ),
    )
    .orderBy(asc(prepAssignments.id));
}

function ofChosen(tx: Tx, officeId: OfficeId, ids: PersonId[]) {
  return tx
    .select({ studentId: prepAssignedStudents.studentId, assignment: assignmentColumns })
    .from(prepAssignedStudents)
    .innerJoin(
      prepAssignments,
      and(
        eq(prepAssignments.officeId, prepAssignedStudents.officeId),
        eq(prepAssignments.id, prepAssignedStudents.assignmentId),
      ),
    )
    .where(
      and(
        eq(prepAssignedStudents.officeId, officeId),
        inArray(prepAssignedStudents.studentId, ids),
        isNull(prepAssignments.withdrawnAt),
      ),
    )
    .orderBy(asc(prepAssignments.id));
}

/** Each with its latest round. */
async function ofTasks(tx: Tx, officeId: OfficeId, ids: PersonId[]) {
  const rows = await tx
    .select({
      ...taskColumns,
      decision: prepSubmissions.decision,
      of: prepSubmissions.meetingId,
      minutes: sql<number>`(${prepSubmissions.content} ->> 'agreedMinutes')::int`,
      who: sql<ContactId[]>`(select coalesce(jsonb_agg(p ->> 'contactId'), '[]')
        from jsonb_array_elements(${prepSubmissions.content} -> 'people') p)`,
    })
    .from(prepTasks)
    .leftJoin(
      prepSubmissions,
      and(
        eq(prepSubmissions.officeId, prepTasks.officeId),
        eq(prepSubmissions.taskId, prepTasks.id),
        eq(prepSubmissions.round, prepTasks.rounds),
      ),
    )
    .where(and(eq(prepTasks.officeId, officeId), inArray(prepTasks.studentId, ids)))
    .orderBy(asc(prepTasks.id));
  return rows.map(({ decision, of, minutes, who, ...task }) => ({
    ...task,
    last: of === null ? null : { decision, meetingId: of, agreedMinutes: minutes, contactIds: who },
  }));
}

async function ofMeetings(tx: Tx, officeId: OfficeId, ids: PersonId[]) {
  return tx
    .select({
      studentId: meetings.studentId,
      id: meetings.id,
      status: meetings.status,
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
      contactIds: contactIdsOf(meetings.id),
    })
    .from(meetings)
    .where(and(eq(meetings.officeId, officeId), inArray(meetings.studentId, ids)))
    .orderBy(asc(meetings.startsAt), asc(meetings.id));
}

const contactIdsOf = (meetingId: typeof meetings.id) =>
  sql<
    ContactId[]
  >`(select coalesce(jsonb_agg(${meetingContacts.contactId} order by ${meetingContacts.position}), '[]')
    from ${meetingContacts} where ${meetingContacts.officeId} = ${meetings.officeId}
      and ${meetingContacts.meetingId} = ${meetingId})`;
