import type { CohortScope } from "@askaround/core/policy";
import type { CohortId, Instant } from "@askaround/core/shared";
import { and, asc, desc, eq, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohortAdvisors, cohorts, enrolments, people, studentProgress } from "../schema/index.ts";
import { containsText, PAGE_SIZE, pageOf } from "./paging.ts";
import { cohortInScope } from "./staff-scope.ts";

export type CohortRow = Awaited<ReturnType<typeof listCohorts>>[number];

/** Cohorts with what their students' summaries add up to; the latest term first. */
export function listCohorts(tx: Tx, scope: CohortScope, now: Instant) {
  return selectCohorts(tx, now)
    .where(cohortInScope(tx, scope))
    .groupBy(cohorts.officeId, cohorts.id)
    .orderBy(desc(cohorts.endsOn), asc(sql`lower(${cohorts.name})`), asc(cohorts.id));
}

/** One cohort with the same counts, or null when it is not in scope. */
export async function getCohort(
  tx: Tx,
  scope: CohortScope,
  params: { readonly cohortId: CohortId },
  now: Instant,
): Promise<CohortRow | null> {
  const [found] = await selectCohorts(tx, now)
    .where(and(cohortInScope(tx, scope), eq(cohorts.id, params.cohortId)))
    .groupBy(cohorts.officeId, cohorts.id);
  return found ?? null;
}

function selectCohorts(tx: Tx, now: Instant) {
  return tx
    .select({
      id: cohorts.id,
      name: cohorts.name,
      startsOn: cohorts.startsOn,
      endsOn: cohorts.endsOn,
      goalMeetings: cohorts.goalMeetings,
      goalOn: cohorts.goalOn,
      leastMinutes: cohorts.leastMinutes,
      rules: cohorts.rules,
      joins: cohorts.joins,
      archivedAt: cohorts.archivedAt,
      revision: cohorts.revision,
      students: sql<number>`count(${people.id})::int`,
      meetingsHeld: sql<number>`coalesce(sum(${studentProgress.meetingsHeld}) filter (where ${people.id} is not null), 0)::int`,
      reachedGoal: sql<number>`(count(*) filter (where ${people.id} is not null
        and ${studentProgress.meetingsHeld} >= ${studentProgress.goalMeetings}))::int`,
      needAttention: sql<number>`(count(*) filter (where ${people.id} is not null
        and ${studentProgress.attentionAt} <= ${now}))::int`,
    })
    .from(cohorts)
    .leftJoin(
      studentProgress,
      and(eq(studentProgress.officeId, cohorts.officeId), eq(studentProgress.cohortId, cohorts.id)),
    )
    .leftJoin(
      people,
      and(
        eq(people.officeId, studentProgress.officeId),
        eq(people.id, studentProgress.studentId),
        isNull(people.disabledAt),
      ),
    )
    .$dynamic();
}

export type CohortMemberRow = Awaited<ReturnType<typeof listCohortAdvisors>>[number];

/** Who looks after a cohort, by name. */
export function listCohortAdvisors(tx: Tx, scope: CohortScope, params: { readonly cohortId: CohortId }) {
  return tx
    .select({ id: people.id, name: people.name, email: people.email, disabledAt: people.disabledAt })
    .from(cohortAdvisors)
    .innerJoin(
      people,
      and(eq(people.officeId, cohortAdvisors.officeId), eq(people.id, cohortAdvisors.personId)),
    )
    .innerJoin(
      cohorts,
      and(eq(cohorts.officeId, cohortAdvisors.officeId), eq(cohorts.id, cohortAdvisors.cohortId)),
    )
    .where(and(cohortInScope(tx, scope), eq(cohorts.id, params.cohortId)))
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id));
}

export interface RosterParams {
  readonly cohortId: CohortId;
  readonly search: string | null;
  readonly page: number;
}

/** Who is enrolled in a cohort now, by name, with since when; 50 a page. */
export async function listCohortStudents(tx: Tx, scope: CohortScope, params: RosterParams) {
  const where = and(
    cohortInScope(tx, scope),
    eq(cohorts.id, params.cohortId),
    isNull(enrolments.leftAt),
    params.search
      ? or(containsText(people.name, params.search), containsText(people.email, params.search))
      : undefined,
  );
  const ofCohort = and(eq(cohorts.officeId, enrolments.officeId), eq(cohorts.id, enrolments.cohortId));
  const ofStudent = and(eq(people.officeId, enrolments.officeId), eq(people.id, enrolments.studentId));
  const [rows, [counted]] = await Promise.all([
    tx
      .select({
        id: people.id,
        name: people.name,
        email: people.email,
        disabledAt: people.disabledAt,
        enrolledAt: enrolments.enrolledAt,
        by: enrolments.by,
      })
      .from(enrolments)
      .innerJoin(people, ofStudent)
      .innerJoin(cohorts, ofCohort)
      .where(where)
      .orderBy(asc(sql`lower(${people.name})`), asc(people.id))
      .limit(PAGE_SIZE)
      .offset((params.page - 1) * PAGE_SIZE),
    tx
      .select({ total: sql<number>`count(*)::int` })
      .from(enrolments)
      .innerJoin(people, ofStudent)
      .innerJoin(cohorts, ofCohort)
      .where(where),
  ]);
  return pageOf(rows, counted?.total ?? 0, params.page);
}
