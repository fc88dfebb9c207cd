import type { PeopleScope } from "@askaround/core/policy";
import type { CohortId } from "@askaround/core/shared";
import { and, asc, eq, isNull, notExists, or, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohortAdvisors, enrolments, people } from "../schema/index.ts";
import { containsText } from "./paging.ts";
import { hasRole } from "./has-role.ts";
import { peopleInScope } from "./staff-scope.ts";

export interface CandidateParams {
  readonly cohortId: CohortId;
  readonly role: "student" | "advisor";
  readonly search: string | null;
}

export const CANDIDATES_SHOWN = 8;

/** Who could still join a cohort in a role, by name: at most eight. */
export function listCandidates(tx: Tx, scope: PeopleScope, params: CandidateParams) {
  const joined =
    params.role === "student"
      ? tx
          .select({ one: sql`1` })
          .from(enrolments)
          .where(
            and(
              eq(enrolments.officeId, people.officeId),
              eq(enrolments.studentId, people.id),
              eq(enrolments.cohortId, params.cohortId),
              isNull(enrolments.leftAt),
            ),
          )
      : tx
          .select({ one: sql`1` })
          .from(cohortAdvisors)
          .where(
            and(
              eq(cohortAdvisors.officeId, people.officeId),
              eq(cohortAdvisors.personId, people.id),
              eq(cohortAdvisors.cohortId, params.cohortId),
            ),
          );
  return tx
    .select({ id: people.id, name: people.name, email: people.email })
    .from(people)
    .where(
      and(
        peopleInScope(scope),
        isNull(people.disabledAt),
        hasRole(tx, params.role),
        notExists(joined),
        params.search
          ? or(containsText(people.name, params.search), containsText(people.email, params.search))
          : undefined,
      ),
    )
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id))
    .limit(CANDIDATES_SHOWN);
}
