import type { MembershipId, OfficeId, PersonId, Role, UserId, Zone } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";

/** Who stands behind a session in the membership they chose. */
export interface Entered {
  readonly officeId: OfficeId;
  readonly personId: PersonId;
  readonly membershipId: MembershipId;
  readonly role: Role;
  readonly zone: Zone;
  readonly userId: UserId;
}

/** One membership that the person behind a session can choose. */
export interface MembershipChoice {
  readonly membershipId: MembershipId;
  readonly officeId: OfficeId;
  readonly officeName: string;
  readonly officeZone: Zone;
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Makes the chosen membership's office the office of this transaction. Null, and no office, when the session is over
 * or the membership is not its person's own. `membershipId` may be anything a cookie can hold.
 */
export async function enterBySession(
  tx: Tx,
  sessionHash: string,
  membershipId: string,
): Promise<Entered | null> {
  if (!UUID.test(membershipId)) return null;
  const [row] = await tx.execute<{ [Key in keyof Entered]: Entered[Key] }>(sql`
    select office_id as "officeId", person_id as "personId", membership_id as "membershipId", role, zone,
      user_id as "userId"
    from enter_office(${sessionHash}, ${membershipId}::uuid)`);
  return row ?? null;
}

/** What the person behind a session can choose from, oldest first; empty when the session is over. */
export async function listMyMemberships(
  db: Db | Tx,
  sessionHash: string,
): Promise<readonly MembershipChoice[]> {
  return db.execute<{ [Key in keyof MembershipChoice]: MembershipChoice[Key] }>(sql`
    select membership_id as "membershipId", office_id as "officeId", office_name as "officeName",
      office_zone as "officeZone", person_id as "personId", name, role
    from my_memberships(${sessionHash})`);
}
