import type { Role } from "../shared/actor.ts";
import type { MembershipId, PersonId, UserId } from "../shared/ids.ts";
import type { Instant, Zone } from "../shared/time.ts";
import type { Studies } from "./studies.ts";

/** A member of one office: student, advisor or admin, or several of these. Never a professional. */
export interface Person extends Studies {
  readonly id: PersonId;
  /** Set once the person has signed in. */
  readonly userId: UserId | null;
  readonly name: string;
  readonly email: string;
  readonly zone: Zone;
  /** A disabled person keeps every record and can neither sign in nor be mailed. */
  readonly disabledAt: Instant | null;
  readonly createdAt: Instant;
  readonly revision: number;
}

export interface Membership {
  readonly id: MembershipId;
  readonly personId: PersonId;
  readonly role: Role;
}
