import type { CohortScope, PeopleScope, StudentScope } from "@askaround/core/policy";
import { and, eq, exists, isNull, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";
import {
  cohortAdvisors,
  cohorts,
  enrolments,
  memberships,
  people,
  studentProgress,
} from "../schema/index.ts";

/** Cohorts that the advisor looks after, or all of the office. */
export function cohortInScope(tx: Tx, scope: CohortScope): SQL | undefined {
  const ofOffice = eq(cohorts.officeId, scope.officeId);
  if (scope.kind === "office") return ofOffice;
  const assigned = tx
    .select({ one: sql`1` })
    .from(cohortAdvisors)
    .where(
      and(
        eq(cohortAdvisors.officeId, cohorts.officeId),
        eq(cohortAdvisors.cohortId, cohorts.id),
        eq(cohortAdvisors.personId, scope.advisorId),
      ),
    );
  return and(ofOffice, exists(assigned));
}

/** Summary rows of the cohorts that the advisor looks after, or all of the office. */
export function progressInScope(tx: Db | Tx, scope: StudentScope): SQL | undefined {
  const ofOffice = eq(studentProgress.officeId, scope.officeId);
  if (scope.kind === "office") return ofOffice;
  const assigned = tx
    .select({ one: sql`1` })
    .from(cohortAdvisors)
    .where(
      and(
        eq(cohortAdvisors.officeId, studentProgress.officeId),
        eq(cohortAdvisors.cohortId, studentProgress.cohortId),
        eq(cohortAdvisors.personId, scope.advisorId),
      ),
    );
  return and(ofOffice, exists(assigned));
}

/** People enrolled now in a cohort that the advisor looks after, or every student of the office. */
export function studentInScope(tx: Db | Tx, scope: StudentScope): SQL | undefined {
  const ofOffice = eq(people.officeId, scope.officeId);
  if (scope.kind === "office") {
    const isStudent = tx
      .select({ one: sql`1` })
      .from(memberships)
      .where(
        and(
          eq(memberships.officeId, people.officeId),
          eq(memberships.personId, people.id),
          eq(memberships.role, "student"),
        ),
      );
    return and(ofOffice, exists(isStudent));
  }
  const lookedAfter = tx
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
        eq(enrolments.officeId, people.officeId),
        eq(enrolments.studentId, people.id),
        isNull(enrolments.leftAt),
      ),
    );
  return and(ofOffice, exists(lookedAfter));
}

export function peopleInScope(scope: PeopleScope): SQL {
  return eq(people.officeId, scope.officeId);
}
