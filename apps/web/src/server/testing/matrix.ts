import type { TRPCError } from "@trpc/server";
import type { Place } from "./world.ts";

export const ACTORS = [
  "anonymous",
  "student",
  "otherStudent",
  "advisor",
  "otherAdvisor",
  "admin",
  "foreignAdmin",
  "disabled",
] as const;
/** Who asks. `advisor` looks after the student's cohort, `otherAdvisor` after another; `foreignAdmin` has another office. */
export type ActorName = (typeof ACTORS)[number];

/** What an actor gets for a valid input that names the student's rows. */
export type Outcome = "ok" | TRPCError["code"];
export type Expectation = Readonly<Record<ActorName, Outcome>>;

export interface MatrixRow {
  /**
   * A valid input that names rows of `place`. It is also called with another office's place and with one whose rows do not
   * exist; both must be answered alike.
   */
  readonly input: (place: Place) => unknown;
  readonly expect: Expectation;
}

/** One row for every procedure of a router, by its full path. */
export type MatrixRows<Router extends string> = Readonly<Record<`${Router}.${string}`, MatrixRow>>;

const outside = { anonymous: "UNAUTHORIZED", disabled: "UNAUTHORIZED" } as const;

/** Anyone with a membership, for what is their own or belongs to nobody. */
export const everyMember: Expectation = {
  ...outside,
  student: "ok",
  otherStudent: "ok",
  advisor: "ok",
  otherAdvisor: "ok",
  admin: "ok",
  foreignAdmin: "ok",
};

/** Any student, for a list or an act that names no row. */
export const studentOnly: Expectation = {
  ...outside,
  student: "ok",
  otherStudent: "ok",
  advisor: "FORBIDDEN",
  otherAdvisor: "FORBIDDEN",
  admin: "FORBIDDEN",
  foreignAdmin: "FORBIDDEN",
};

/** The student whose row it is; to another student it does not exist. */
export const studentOwn: Expectation = { ...studentOnly, otherStudent: "NOT_FOUND" };

/** Advisors and admins, for a list that names no row. */
export const staffOnly: Expectation = {
  ...outside,
  student: "FORBIDDEN",
  otherStudent: "FORBIDDEN",
  advisor: "ok",
  otherAdvisor: "ok",
  admin: "ok",
  foreignAdmin: "ok",
};

/** The advisor of the cohort or student that is named, and the office's admins. */
export const staffOfStudent: Expectation = {
  ...staffOnly,
  otherAdvisor: "NOT_FOUND",
  foreignAdmin: "NOT_FOUND",
};

/** Advisors, for what is the desk's and names no row. */
export const advisorOnly: Expectation = { ...staffOnly, admin: "FORBIDDEN", foreignAdmin: "FORBIDDEN" };

/** Any advisor of the office whose row it is. */
export const advisorOffice: Expectation = { ...advisorOnly, otherAdvisor: "ok" };

/** The advisor of the student or cohort that is named. */
export const advisorOfStudent: Expectation = { ...advisorOnly, otherAdvisor: "NOT_FOUND" };

/** Admins, for a list or an act that names no row. */
export const adminOnly: Expectation = {
  ...outside,
  student: "FORBIDDEN",
  otherStudent: "FORBIDDEN",
  advisor: "FORBIDDEN",
  otherAdvisor: "FORBIDDEN",
  admin: "ok",
  foreignAdmin: "ok",
};

/** The admins of the office whose row it is; to another office's it does not exist. */
export const adminOwn: Expectation = { ...adminOnly, foreignAdmin: "NOT_FOUND" };
