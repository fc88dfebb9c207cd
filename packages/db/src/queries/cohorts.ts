import type { CohortScope } from "@askaround/core/policy";
import type { CohortId, Instant } from "@askaround/core/shared";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohortAdvisors, cohorts, enrolments, people, studentProgress } from "../schema/index.ts";
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

/** Who is enrolled in a cohort now, by name, with since when. */
export function listCohortStudents(tx: Tx, scope: CohortScope, params: { readonly cohortId: CohortId }) {
  return tx
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      disabledAt: people.disabledAt,
      enrolledAt: enrolments.enrolledAt,
    })
    .from(enrolments)
    .innerJoin(people, and(eq(people.officeId, enrolments.officeId), eq(people.id, enrolments.studentId)))
    .innerJoin(cohorts, and(eq(cohorts.officeId, enrolments.officeId), eq(cohorts.id, enrolments.cohortId)))
    .where(and(cohortInScope(tx, scope), eq(cohorts.id, params.cohortId), isNull(enrolments.leftAt)))
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id));
}
