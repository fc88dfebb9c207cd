import type { Actor, Role } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import {
  canKeepPrepDesk,
  canManageCohorts,
  canManageOffice,
  canManagePeople,
  canManageProfessionals,
} from "./acts.ts";

const ONLY: Record<Role, string> = {
  student: "Only students can do this, in the app.",
  advisor: "Only advisors can do this, in the app.",
  admin: "Only the office’s admins can do this, in the app.",
};

/** Throws `forbidden`, naming who may, unless `allowed`. */
export function requireAllowed(allowed: boolean, role: Role): void {
  if (!allowed) throw new AppError("forbidden", ONLY[role]);
}

export const requireCohortManager = (actor: Actor) => requireAllowed(canManageCohorts(actor), "admin");
export const requirePeopleManager = (actor: Actor) => requireAllowed(canManagePeople(actor), "admin");
export const requireOfficeManager = (actor: Actor) => requireAllowed(canManageOffice(actor), "admin");

export function requireProfessionalManager(actor: Actor): void {
  if (!canManageProfessionals(actor))
    throw new AppError("forbidden", "Only advisors and admins can do this, in the app.");
}
export const requirePrepDesk = (actor: Actor) => requireAllowed(canKeepPrepDesk(actor), "advisor");
