import type { PeopleScope } from "@askaround/core/policy";
import type { RosterMember } from "@askaround/core/rosters";
import type { CohortId } from "@askaround/core/shared";
import { and, inArray, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { enrolments, memberships, people } from "../schema/index.ts";
import { peopleInScope } from "./staff-scope.ts";

/** Those members of the office who have one of the addresses, disabled ones too. */
export function listRosterMembers(
  tx: Tx,
  scope: PeopleScope,
  { emails }: { readonly emails: readonly string[] },
): Promise<RosterMember[]> {
  return tx
    .select({
      email: people.email,
      isStudent,
      disabled: sql<boolean>`${people.disabledAt} is not null`,
      hasSignedIn: sql<boolean>`${people.userId} is not null`,
      cohortIds,
      program: people.program,
      graduationYear: people.graduationYear,
      firstGeneration: people.firstGeneration,
    })
    .from(people)
    .where(and(peopleInScope(scope), inArray(people.email, [...emails])));
}

// Drizzle leaves out the table in a select without joins, so the outer one is named here.
const isStudent = sql<boolean>`exists (select 1 from ${memberships}
  where ${memberships}.office_id = ${people}.office_id and ${memberships}.person_id = ${people}.id
    and ${memberships}.role = 'student')`;
const cohortIds = sql<CohortId[]>`array(select ${enrolments}.cohort_id from ${enrolments}
  where ${enrolments}.office_id = ${people}.office_id and ${enrolments}.student_id = ${people}.id
    and ${enrolments}.left_at is null)`;
