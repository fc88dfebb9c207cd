import type { Role } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { CohortId, PersonId } from "../shared/ids.ts";
import type { Stores } from "../shared/unit-of-work.ts";
import type { Cohort } from "./cohort.ts";

/** The cohort, locked. Throws `not_found`. */
export async function requireCohort(stores: Stores, id: CohortId): Promise<Cohort> {
  const cohort = await stores.cohorts.findForUpdate(id);
  if (!cohort) throw new AppError("not_found", "We can’t find that cohort.");
  return cohort;
}

/** The same, but for one that was put away: `rule_violated`. */
export async function requireOpenCohort(stores: Stores, id: CohortId): Promise<Cohort> {
  const cohort = await requireCohort(stores, id);
  if (cohort.archivedAt === null) return cohort;
  throw new AppError("rule_violated", "This cohort is archived. An admin can restore it.");
}

const WANTED = {
  student: "Choose a student. This person does not have that role, or is disabled.",
  advisor: "Choose an advisor. This person does not have that role, or is disabled.",
  admin: "Choose an admin. This person does not have that role, or is disabled.",
} satisfies Record<Role, string>;

/** Throws unless the person exists, is active and has the role: `not_found` or `invalid`. */
export async function requireMember(stores: Stores, id: PersonId, role: Role): Promise<void> {
  const person = await stores.people.findForUpdate(id);
  if (!person) throw new AppError("not_found", "We can’t find that person.");
  const memberships = await stores.people.memberships(id);
  if (person.disabledAt === null && memberships.some((membership) => membership.role === role)) return;
  throw new AppError("invalid", WANTED[role], { personId: WANTED[role] });
}
