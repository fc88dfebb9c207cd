import type { Role } from "@askaround/core/shared";

/** A person of the demo who can be signed in as; mail to them lands in the local mailbox. */
export interface DemoLogin {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  /** What is worth seeing as this person. */
  readonly note: string;
}

export const DEMO_LOGINS: readonly DemoLogin[] = [
  {
    role: "student",
    name: "Maya Okafor",
    email: "maya.okafor@demo.test",
    note: "owes a thank-you note for a talk that ended two hours before the first start",
  },
  {
    role: "advisor",
    name: "Priya Raman",
    email: "priya.raman@demo.test",
    note: "looks after two cohorts, and is an admin of a second office",
  },
  {
    role: "admin",
    name: "Tomás Herrera",
    email: "tomas.herrera@demo.test",
    note: "is an advisor too, so the role can be switched",
  },
];

export interface DemoStaff {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Places in the list of cohorts. */
  readonly advises: readonly number[];
}

export const STAFF: readonly DemoStaff[] = [
  { name: "Tomás Herrera", email: "tomas.herrera@demo.test", roles: ["admin", "advisor"], advises: [2] },
  { name: "Priya Raman", email: "priya.raman@demo.test", roles: ["advisor"], advises: [0, 1] },
  { name: "Hana Lindgren", email: "hana.lindgren@demo.test", roles: ["advisor"], advises: [1, 2] },
];

export const SECOND_STAFF: readonly DemoStaff[] = [
  { name: "Priya Raman", email: "priya.raman@demo.test", roles: ["admin"], advises: [] },
  { name: "Joel Whitaker", email: "joel.whitaker@demo.test", roles: ["advisor"], advises: [0] },
];
