import type { PeopleScope } from "@askaround/core/policy";
import type { PersonId } from "@askaround/core/shared";
import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohortAdvisors, cohorts, deliveries, enrolments, people } from "../schema/index.ts";
import { selectPeople } from "./people.ts";
import { peopleInScope } from "./staff-scope.ts";

/** One member with their cohorts and the state of the latest invitation; null when not in scope. */
export async function getPerson(tx: Tx, scope: PeopleScope, params: { readonly personId: PersonId }) {
  const [found] = await selectPeople(tx).where(and(peopleInScope(scope), eq(people.id, params.personId)));
  if (!found) return null;
  const [enrolledIn, leftBehind, advises, [invitation]] = await Promise.all([
    enrolmentsOf(tx, scope, params.personId),
    formerEnrolmentsOf(tx, scope, params.personId),
    cohortsAdvisedBy(tx, scope, params.personId),
    latestInvitation(tx, scope, params.personId),
  ]);
  return { ...found, enrolledIn, leftBehind, advises, invitation: invitation ?? null };
}

function enrolmentsOf(tx: Tx, scope: PeopleScope, personId: PersonId) {
  return tx
    .select({ id: cohorts.id, name: cohorts.name, enrolledAt: enrolments.enrolledAt, by: enrolments.by })
    .from(enrolments)
    .innerJoin(cohorts, and(eq(cohorts.officeId, enrolments.officeId), eq(cohorts.id, enrolments.cohortId)))
    .where(
      and(
        eq(enrolments.officeId, scope.officeId),
        eq(enrolments.studentId, personId),
        isNull(enrolments.leftAt),
      ),
    )
    .orderBy(asc(sql`lower(${cohorts.name})`), asc(cohorts.id));
}

/** Cohorts that somebody was in once, the latest first. */
function formerEnrolmentsOf(tx: Tx, scope: PeopleScope, personId: PersonId) {
  return tx
    .select({
      enrolmentId: enrolments.id,
      id: cohorts.id,
      name: cohorts.name,
      enrolledAt: enrolments.enrolledAt,
      leftAt: enrolments.leftAt,
      by: enrolments.by,
      leftBy: enrolments.leftBy,
    })
    .from(enrolments)
    .innerJoin(cohorts, and(eq(cohorts.officeId, enrolments.officeId), eq(cohorts.id, enrolments.cohortId)))
    .where(
      and(
        eq(enrolments.officeId, scope.officeId),
        eq(enrolments.studentId, personId),
        isNotNull(enrolments.leftAt),
      ),
    )
    .orderBy(desc(enrolments.leftAt), asc(enrolments.id));
}

function cohortsAdvisedBy(tx: Tx, scope: PeopleScope, personId: PersonId) {
  return tx
    .select({ id: cohorts.id, name: cohorts.name })
    .from(cohortAdvisors)
    .innerJoin(
      cohorts,
      and(eq(cohorts.officeId, cohortAdvisors.officeId), eq(cohorts.id, cohortAdvisors.cohortId)),
    )
    .where(and(eq(cohortAdvisors.officeId, scope.officeId), eq(cohortAdvisors.personId, personId)))
    .orderBy(asc(sql`lower(${cohorts.name})`), asc(cohorts.id));
}

function latestInvitation(tx: Tx, scope: PeopleScope, personId: PersonId) {
  return tx
    .select({
      state: deliveries.state,
      reason: deliveries.reason,
      dueAt: deliveries.dueAt,
      settledAt: deliveries.settledAt,
    })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.officeId, scope.officeId),
        eq(deliveries.recipientId, personId),
        eq(deliveries.kind, "invitation"),
      ),
    )
    .orderBy(desc(deliveries.createdAt), desc(deliveries.version))
    .limit(1);
}
