import type { MembershipId, OfficeId, PersonId, Role, UserId, Zone } from "@askaround/core/shared";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";
import { memberships, people } from "../schema/index.ts";

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
  /** The person's own. */
  readonly zone: Zone;
  readonly role: Role;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a cookie's value can be a membership's id at all. */
export const isMembershipId = (value: string): boolean => UUID.test(value);

/**
 * Makes the chosen membership's office ($2) the office of this transaction. No row, and no office, when the session ($1,
 * its hash) is over or the membership is not its person's own.
 */
export const ENTER_OFFICE = `
  select office_id as "officeId", person_id as "personId", membership_id as "membershipId", role, zone,
    user_id as "userId"
  from enter_office($1, $2::uuid)`;

/** What the person behind a session can choose from, oldest first; empty when the session is over. */
export async function listMyMemberships(
  db: Db | Tx,
  sessionHash: string,
): Promise<readonly MembershipChoice[]> {
  return db.execute<{ [Key in keyof MembershipChoice]: MembershipChoice[Key] }>(sql`
    select membership_id as "membershipId", office_id as "officeId", office_name as "officeName",
      office_zone as "officeZone", person_id as "personId", name, zone, role
    from my_memberships(${sessionHash})`);
}

/**
 * For a door without a session: makes the office that a signed link names the office of this transaction, and finds the
 * person it was sent to. Null when they are disabled or no longer have the role.
 */
export async function enterByLink(
  tx: Tx,
  link: { readonly officeId: OfficeId; readonly personId: PersonId },
  role: Role | null,
): Promise<Omit<Entered, "userId"> | null> {
  await tx.execute(sql`select set_config('app.office_id', ${link.officeId}, true)`);
  const [row] = await tx
    .select({
      officeId: people.officeId,
      personId: people.id,
      membershipId: memberships.id,
      role: memberships.role,
      zone: people.zone,
    })
    .from(people)
    .innerJoin(
      memberships,
      and(eq(memberships.officeId, people.officeId), eq(memberships.personId, people.id)),
    )
    .where(
      and(
        eq(people.officeId, link.officeId),
        eq(people.id, link.personId),
        isNull(people.disabledAt),
        role ? eq(memberships.role, role) : undefined,
      ),
    )
    .orderBy(memberships.id)
    .limit(1);
  return row ?? null;
}

/** For a calendar app: whose calendar an address is, and puts the transaction into their office. Null when it is no address. */
export async function enterByFeed(tx: Tx, tokenHash: string): Promise<Omit<Entered, "userId"> | null> {
  const [owner] = await tx.execute<{ officeId: OfficeId; personId: PersonId }>(
    sql`select office_id as "officeId", student_id as "personId" from calendar_owner(${tokenHash})`,
  );
  return owner ? enterByLink(tx, owner, "student") : null;
}
