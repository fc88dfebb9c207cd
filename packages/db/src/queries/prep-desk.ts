import { dueOf, type Whom, type When } from "@askaround/core/assignments";
import type { PrepDeskScope } from "@askaround/core/policy";
import type { Instant, PersonId, PrepTemplateId } from "@askaround/core/shared";
import { and, asc, desc, eq, exists, gt, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  cohortAdvisors,
  cohorts,
  enrolments,
  meetings,
  people,
  prepAssignments,
  prepTasks,
  prepTemplates,
} from "../schema/index.ts";
import { settingsOf, zoneOf } from "./settings.ts";

/** Rows whose student is in a cohort that the advisor looks after now. */
export function lookedAfterBy(
  tx: Tx,
  scope: PrepDeskScope,
  studentId: SQL | typeof prepTasks.studentId,
): SQL {
  const found = tx
    .select({ one: sql`1` })
    .from(enrolments)
    .innerJoin(
      cohortAdvisors,
      and(
        eq(cohortAdvisors.officeId, enrolments.officeId),
        eq(cohortAdvisors.cohortId, enrolments.cohortId),
        eq(cohortAdvisors.personId, scope.advisorId),
      ),
    )
    .where(
      and(
        eq(enrolments.officeId, scope.officeId),
        eq(enrolments.studentId, studentId),
        isNull(enrolments.leftAt),
      ),
    );
  return exists(found);
}

export interface PreviewParams {
  readonly templateId: PrepTemplateId;
  readonly whom: Whom;
  readonly each: boolean;
  readonly when: When;
}

/** What giving this out would do now, counted; nothing is written. */
export async function previewAssignment(tx: Tx, scope: PrepDeskScope, params: PreviewParams, now: Instant) {
  const students = await reached(tx, scope, params.whom);
  const ids = students.map(({ id }) => id);
  const ahead = ids.length === 0 ? [] : await meetingsAhead(tx, scope, ids, now);
  const given = ids.length === 0 ? [] : await alreadyGiven(tx, scope, ids, params.templateId);
  const { closedDays: closed } = await settingsOf(tx, scope.officeId);
  const place = { zone: await zoneOf(tx, scope.officeId), closed };
  const rule =
    params.when.by === "day"
      ? { dueOn: params.when.dueOn, daysBefore: null }
      : { dueOn: null, daysBefore: params.when.daysBefore };
  const dues = ahead.map(({ startsAt }) => ({
    due: dueOf(rule, startsAt, now, place),
    wished: dueOf(rule, startsAt, "1970-01-01T00:00:00.000Z" as Instant, place),
  }));
  const withMeeting = new Set(ahead.map(({ studentId }) => studentId));
  return {
    students: ids.length,
    withMeeting: withMeeting.size,
    meetings: ahead.length,
    /** Meetings that are nearer than the notice: due a day from now, or when they begin. */
    shortNotice: dues.filter(({ due, wished }) => due.dueAt > wished.dueAt).length,
    /** Students who have been given this template before and still owe it. */
    already: given.length,
    firstDueOn: dues.map(({ due }) => due.dueOn).toSorted()[0] ?? null,
    lastDueOn:
      dues
        .map(({ due }) => due.dueOn)
        .toSorted()
        .at(-1) ?? null,
    names: students.slice(0, 8).map(({ name }) => name),
  };
}

function reached(tx: Tx, scope: PrepDeskScope, whom: Whom) {
  const whose =
    whom.to === "students"
      ? inArray(people.id, [...whom.studentIds])
      : exists(
          tx
            .select({ one: sql`1` })
            .from(enrolments)
            .where(
              and(
                eq(enrolments.officeId, scope.officeId),
                eq(enrolments.cohortId, whom.cohortId),
                eq(enrolments.studentId, people.id),
                isNull(enrolments.leftAt),
              ),
            ),
        );
  return tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.officeId, scope.officeId), whose, lookedAfterBy(tx, scope, sql`${people.id}`)))
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id));
}

function meetingsAhead(tx: Tx, scope: PrepDeskScope, ids: PersonId[], now: Instant) {
  return tx
    .select({ studentId: meetings.studentId, startsAt: meetings.startsAt })
    .from(meetings)
    .where(
      and(
        eq(meetings.officeId, scope.officeId),
        inArray(meetings.studentId, ids),
        eq(meetings.status, "scheduled"),
        gt(meetings.startsAt, now),
      ),
    );
}

function alreadyGiven(tx: Tx, scope: PrepDeskScope, ids: PersonId[], templateId: PrepTemplateId) {
  return tx
    .selectDistinct({ studentId: prepTasks.studentId })
    .from(prepTasks)
    .where(
      and(
        eq(prepTasks.officeId, scope.officeId),
        inArray(prepTasks.studentId, ids),
        eq(prepTasks.templateId, templateId),
        inArray(prepTasks.state, ["open", "submitted", "returned"]),
      ),
    );
}

const LATEST = 40;

/** What was given out to the advisor's cohorts or by them, the latest first, with how far it is. */
export function listAssignments(tx: Tx, scope: PrepDeskScope) {
  const count = (states: readonly string[]) =>
    sql<number>`(count(*) filter (where ${inArray(prepTasks.state, states as never)}))::int`;
  return tx
    .select({
      assignmentId: prepAssignments.id,
      templateName: prepTemplates.name,
      cohortId: prepAssignments.cohortId,
      cohortName: cohorts.name,
      each: prepAssignments.each,
      dueOn: prepAssignments.dueOn,
      daysBefore: prepAssignments.daysBefore,
      createdAt: prepAssignments.createdAt,
      withdrawnAt: prepAssignments.withdrawnAt,
      toDo: count(["open", "returned", "stale"]),
      waiting: count(["submitted"]),
      approved: count(["approved"]),
      excused: count(["excused"]),
    })
    .from(prepAssignments)
    .innerJoin(
      prepTemplates,
      and(
        eq(prepTemplates.officeId, prepAssignments.officeId),
        eq(prepTemplates.id, prepAssignments.templateId),
      ),
    )
    .leftJoin(
      cohorts,
      and(eq(cohorts.officeId, prepAssignments.officeId), eq(cohorts.id, prepAssignments.cohortId)),
    )
    .leftJoin(
      prepTasks,
      and(eq(prepTasks.officeId, prepAssignments.officeId), eq(prepTasks.assignmentId, prepAssignments.id)),
    )
    .where(and(eq(prepAssignments.officeId, scope.officeId), assignmentInScope(tx, scope)))
    .groupBy(
      prepAssignments.officeId,
      prepAssignments.id,
      prepTemplates.officeId,
      prepTemplates.id,
      cohorts.officeId,
      cohorts.id,
    )
    .orderBy(desc(prepAssignments.createdAt), desc(prepAssignments.id))
    .limit(LATEST);
}

function assignmentInScope(tx: Tx, scope: PrepDeskScope): SQL | undefined {
  const advised = tx
    .select({ one: sql`1` })
    .from(cohortAdvisors)
    .where(
      and(
        eq(cohortAdvisors.officeId, prepAssignments.officeId),
        eq(cohortAdvisors.cohortId, prepAssignments.cohortId),
        eq(cohortAdvisors.personId, scope.advisorId),
      ),
    );
  return or(
    and(isNull(prepAssignments.cohortId), eq(prepAssignments.createdBy, scope.advisorId)),
    exists(advised),
  );
}

/** Who of the advisor's students owes what, the nearest due first; of one assignment, or of one student. */
export function listTasks(
  tx: Tx,
  scope: PrepDeskScope,
  params: { readonly assignmentId: typeof prepAssignments.$inferSelect.id },
) {
  return tx
    .select({
      taskId: prepTasks.id,
      studentId: people.id,
      studentName: people.name,
      state: prepTasks.state,
      dueOn: prepTasks.dueOn,
      extendedOn: prepTasks.extendedOn,
      reason: prepTasks.reason,
      meetingAt: prepTasks.meetingAt,
      rounds: prepTasks.rounds,
    })
    .from(prepTasks)
    .innerJoin(people, and(eq(people.officeId, prepTasks.officeId), eq(people.id, prepTasks.studentId)))
    .where(
      and(
        eq(prepTasks.officeId, scope.officeId),
        eq(prepTasks.assignmentId, params.assignmentId),
        sql`${prepTasks.state} <> 'withdrawn'`,
        lookedAfterBy(tx, scope, prepTasks.studentId),
      ),
    )
    .orderBy(asc(prepTasks.dueAt), asc(sql`lower(${people.name})`), asc(prepTasks.id))
    .limit(500);
}
