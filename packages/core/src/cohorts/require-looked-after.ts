import { requireStaff } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { CohortId, PersonId } from "../shared/ids.ts";
import type { Stores } from "../shared/unit-of-work.ts";

/** Advisors act for students now enrolled in their cohorts, admins for everyone. Throws `forbidden` or `not_found`. */
export async function requireLookedAfter(
  stores: Stores,
  actor: Actor,
  cohortId: CohortId,
  studentId: PersonId,
  missing = "We can’t find that student in this cohort.",
): Promise<void> {
  requireStaff(actor);
  const enrolled = await stores.cohorts.enrolmentsOf(studentId);
  const mine = actor.role === "admin" ? [cohortId] : await stores.cohorts.listAdvisedBy(actor.personId);
  if (mine.includes(cohortId) && enrolled.some((enrolment) => enrolment.cohortId === cohortId)) return;
  throw new AppError("not_found", missing);
}

/** A student who is now enrolled in one of the advisor’s cohorts; admins look after every student of the office. */
export async function looksAfter(stores: Stores, actor: Actor, studentId: PersonId): Promise<boolean> {
  if (actor.role === "student") return false;
  if (actor.role === "admin") {
    return (await stores.people.memberships(studentId)).some(({ role }) => role === "student");
  }
  const [mine, enrolled] = [
    await stores.cohorts.listAdvisedBy(actor.personId),
    await stores.cohorts.enrolmentsOf(studentId),
  ];
  return enrolled.some(({ cohortId }) => mine.includes(cohortId));
}
