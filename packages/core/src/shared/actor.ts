import type { MembershipId, OfficeId, PersonId } from "./ids.ts";
import type { Zone } from "./time.ts";

export const ROLES = ["student", "advisor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Who acts: one person in one office in one role, read from the membership on every request. */
export interface Actor {
  readonly officeId: OfficeId;
  readonly personId: PersonId;
  readonly membershipId: MembershipId;
  readonly role: Role;
  /** The person's own current zone. */
  readonly zone: Zone;
  /** How the act arrived; an emailed link acts for the person it was sent to. */
  readonly via: "app" | "email_link";
}
