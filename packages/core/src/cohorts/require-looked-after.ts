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
  if (actor.role === "student" || actor.via !== "app") {
    throw new AppError("forbidden", "Only advisors and admins can do this, in the app.");
  }
  const enrolled = await stores.cohorts.enrolmentsOf(studentId);
  const mine = actor.role === "admin" ? [cohortId] : await stores.cohorts.listAdvisedBy(actor.personId);
  if (mine.includes(cohortId) && enrolled.some((enrolment) => enrolment.cohortId === cohortId)) return;
  throw new AppError("not_found", missing);
}
