import { type Actor, type Role } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { OfficeId, PersonId } from "../shared/ids.ts";

declare const scoped: unique symbol;
/** Marks what only this module builds; the name keeps one concept's scope out of another's query. */
type Scope<Name extends string, View> = View & {
  readonly [scoped]: Name;
  readonly officeId: OfficeId;
};
interface Own {
  readonly kind: "own";
  readonly studentId: PersonId;
}
interface WholeOffice {
  readonly kind: "office";
}
/** Everything about the students enrolled in cohorts which this advisor looks after. */
interface Advised {
  readonly kind: "advised";
  readonly advisorId: PersonId;
}
/** An advisor sees the meetings of students enrolled in the cohorts they look after. */
interface OfCohorts {
  readonly kind: "cohorts";
  readonly advisorId: PersonId;
}

export type ContactScope = Scope<"contacts", Own>;
export type ReferralScope = Scope<"referrals", Own>;
export type ThankYouScope = Scope<"thank-yous", Own>;
export type MeetingScope = Scope<"meetings", Own | OfCohorts | WholeOffice>;
export type CohortScope = Scope<"cohorts", Advised | WholeOffice>;
export type StudentScope = Scope<"students", Advised | WholeOffice>;
/** The professionals of the whole office; the view decides whose contacts may name them. */
export type ProfessionalScope = Scope<"professionals", Advised | WholeOffice>;
/** Students whose preparation an advisor gives out and reads. */
export type PrepDeskScope = Scope<"prep desk", Advised>;
export type PeopleScope = Scope<"people", WholeOffice>;
export type OfficeScope = Scope<"office", WholeOffice>;
/** What a member of staff did, or keeps for their work; nobody else's. */
export type OwnWorkScope = Scope<"own work", { readonly kind: "own"; readonly personId: PersonId }>;
/** The actor's own profile and the name of their own office. */
export type OwnScope = Scope<"self", { readonly kind: "own"; readonly personId: PersonId }>;

const PLURAL: Record<Role, string> = { student: "students", advisor: "advisors", admin: "admins" };

function refuse(...roles: readonly Role[]): never {
  throw new AppError("forbidden", `This page is for ${roles.map((role) => PLURAL[role]).join(" and ")}.`);
}

// The brand exists for the compiler only, so this is the one place that claims it.
function scope<Name extends string, View>(actor: Actor, view: View): Scope<Name, View> {
  return { officeId: actor.officeId, ...view } as Scope<Name, View>;
}

function own<Name extends string>(actor: Actor): Scope<Name, Own> {
  if (actor.role !== "student") refuse("student");
  return scope<Name, Own>(actor, { kind: "own", studentId: actor.personId });
}

function wholeOffice<Name extends string>(actor: Actor): Scope<Name, WholeOffice> {
  if (actor.role !== "admin") refuse("admin");
  return scope<Name, WholeOffice>(actor, { kind: "office" });
}

function caseload<Name extends string>(actor: Actor): Scope<Name, Advised | WholeOffice> {
  if (actor.role === "student") refuse("advisor", "admin");
  return actor.role === "advisor"
    ? scope<Name, Advised>(actor, { kind: "advised", advisorId: actor.personId })
    : wholeOffice<Name>(actor);
}

/** A student's own contacts; staff have no list of them. Throws `forbidden`. */
export function contactScope(actor: Actor): ContactScope {
  return own(actor);
}

/** A student's own referrals. Throws `forbidden` for staff. */
export function referralScope(actor: Actor): ReferralScope {
  return own(actor);
}

/** A student's own thank-yous. Throws `forbidden` for staff. */
export function thankYouScope(actor: Actor): ThankYouScope {
  return own(actor);
}

/** Every role has a view of meetings; what a note level hides is decided by `canReadNote`. */
export function meetingScope(actor: Actor): MeetingScope {
  if (actor.role === "student") return own(actor);
  if (actor.role === "admin") return wholeOffice(actor);
  return scope<"meetings", OfCohorts>(actor, { kind: "cohorts", advisorId: actor.personId });
}

/** An advisor's own cohorts, an admin's whole office. Throws `forbidden` for students. */
export function cohortScope(actor: Actor): CohortScope {
  return caseload(actor);
}

/** Students in an advisor's cohorts, or all for an admin. Throws `forbidden` for students. */
export function studentScope(actor: Actor): StudentScope {
  return caseload(actor);
}

/** Every professional of the office, for its staff. Throws `forbidden` for students. */
export function professionalScope(actor: Actor): ProfessionalScope {
  return caseload(actor);
}

/** What an advisor gives out and gets back, of the students they look after. Throws `forbidden` for others. */
export function prepDeskScope(actor: Actor): PrepDeskScope {
  if (actor.role !== "advisor") refuse("advisor");
  return scope<"prep desk", Advised>(actor, { kind: "advised", advisorId: actor.personId });
}

/** Every member of the office, for its admins. Throws `forbidden`. */
export function peopleScope(actor: Actor): PeopleScope {
  return wholeOffice(actor);
}

/** The office's settings and mail, for its admins. Throws `forbidden`. */
export function officeScope(actor: Actor): OfficeScope {
  return wholeOffice(actor);
}

/** What the actor did for students, and keeps for it. Throws `forbidden` for students. */
export function ownWorkScope(actor: Actor): OwnWorkScope {
  if (actor.role === "student") refuse("advisor", "admin");
  return scope(actor, { kind: "own", personId: actor.personId });
}

/** What everyone may read about themselves. */
export function ownScope(actor: Actor): OwnScope {
  return scope(actor, { kind: "own", personId: actor.personId });
}
