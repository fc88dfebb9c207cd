import type { BulkChangeKind } from "../bulk/change.ts";
import type { Actor, Role } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import {
  canDoStaffWork,
  canKeepPrepDesk,
  canManageCohorts,
  canManageOffice,
  canManagePeople,
} from "./acts.ts";

const ONLY: Record<Role, string> = {
  student: "Only students can do this, in the app.",
  advisor: "Only advisors can do this, in the app.",
  admin: "Only the office’s admins can do this, in the app.",
};

/** Throws `forbidden` unless an advisor or admin does it in the app. Whose student it is about is asked apart. */
export function requireStaff(actor: Actor): void {
  if (!canDoStaffWork(actor))
    throw new AppError("forbidden", "Only advisors and admins can do this, in the app.");
}

/** Throws `forbidden`, naming who may, unless `allowed`. */
export function requireAllowed(allowed: boolean, role: Role): void {
  if (!allowed) throw new AppError("forbidden", ONLY[role]);
}

export const requireCohortManager = (actor: Actor) => requireAllowed(canManageCohorts(actor), "admin");
export const requirePeopleManager = (actor: Actor) => requireAllowed(canManagePeople(actor), "admin");
export const requireOfficeManager = (actor: Actor) => requireAllowed(canManageOffice(actor), "admin");

export const requirePrepDesk = (actor: Actor) => requireAllowed(canKeepPrepDesk(actor), "advisor");

/** For many at once: what one may do for one. Preparation is the advisors’; null is whatever one has done oneself. */
export function requireBulk(actor: Actor, kind: BulkChangeKind | null): void {
  if (kind === "assign" || kind === "extend" || kind === "excuse") return requirePrepDesk(actor);
  requireStaff(actor);
}
