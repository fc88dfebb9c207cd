import type { CohortScope, PeopleScope, StudentScope } from "@askaround/core/policy";
import type { PersonId } from "@askaround/core/shared";
import { and, eq, exists, isNull, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Db, Tx } from "../connect.ts";
import { cohortAdvisors, cohorts, enrolments, people, studentProgress } from "../schema/index.ts";
import { hasRole } from "./has-role.ts";

function looksAfter(tx: Db | Tx, advisorId: PersonId, officeId: PgColumn, cohortId: PgColumn): SQL {
  const assigned = tx
    .select({ one: sql`1` })
    .from(cohortAdvisors)
    .where(
      and(
        eq(cohortAdvisors.officeId, officeId),
        eq(cohortAdvisors.cohortId, cohortId),
        eq(cohortAdvisors.personId, advisorId),
      ),
    );
  return exists(assigned);
}

/** Cohorts that the advisor looks after, or all of the office. */
export function cohortInScope(tx: Tx, scope: CohortScope): SQL | undefined {
  const ofOffice = eq(cohorts.officeId, scope.officeId);
  if (scope.kind === "office") return ofOffice;
  return and(ofOffice, looksAfter(tx, scope.advisorId, cohorts.officeId, cohorts.id));
}

/** The same cohorts, for a query about their students. */
export function cohortLookedAfter(tx: Db | Tx, scope: StudentScope): SQL | undefined {
  const ofOffice = eq(cohorts.officeId, scope.officeId);
  if (scope.kind === "office") return ofOffice;
  return and(ofOffice, looksAfter(tx, scope.advisorId, cohorts.officeId, cohorts.id));
}

/** Summary rows of the cohorts that the advisor looks after, or all of the office. */
export function progressInScope(tx: Db | Tx, scope: StudentScope): SQL | undefined {
  const ofOffice = eq(studentProgress.officeId, scope.officeId);
  if (scope.kind === "office") return ofOffice;
  return and(ofOffice, looksAfter(tx, scope.advisorId, studentProgress.officeId, studentProgress.cohortId));
}

/** Summaries in scope of people who can sign in; the few who cannot are named instead of joining everybody. */
export function countedIn(tx: Db | Tx, scope: StudentScope): SQL | undefined {
  const disabled = sql`(select ${people.id} from ${people}
    where ${people.officeId} = ${scope.officeId} and ${people.disabledAt} is not null)`;
  return and(progressInScope(tx, scope), sql`${studentProgress.studentId} <> all(array${disabled})`);
}

/** People enrolled now in a cohort that the advisor looks after, or every student of the office. */
export function studentInScope(tx: Db | Tx, scope: StudentScope): SQL | undefined {
  const ofOffice = eq(people.officeId, scope.officeId);
  if (scope.kind === "office") return and(ofOffice, hasRole(tx, "student"));
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
