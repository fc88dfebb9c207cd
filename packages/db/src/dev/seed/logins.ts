import type { Instant, OfficeId, PersonId, UserId } from "@askaround/core/shared";
import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { Tx } from "../../connect.ts";
import { memberships, people, studentProgress, users } from "../../schema/index.ts";
import type { Random } from "./random.ts";

/** Staff, and students who have done something here, have signed in before; the others are still invited. */
export async function addLogins(tx: Tx, random: Random, officeId: OfficeId): Promise<void> {
  const known = await listSignedIn(tx, officeId);
  const logins = known.map(({ email, createdAt }) => ({
    id: random.idAt<UserId>(createdAt),
    email,
    email_verified_at: createdAt,
    created_at: createdAt,
  }));
  // Someone of an office written before has a login already.
  await tx.execute(sql`insert into ${users} (id, email, email_verified_at, created_at)
    select id, email, email_verified_at, created_at
    from jsonb_populate_recordset(null::${users}, ${JSON.stringify(logins)}::jsonb)
    on conflict (email) do nothing`);
  await tx.execute(sql`update ${people} set user_id = login.id from ${users} as login
    where ${people.officeId} = ${officeId} and ${people.email} = login.email`);
}

function listSignedIn(
  tx: Tx,
  officeId: OfficeId,
): Promise<{ readonly id: PersonId; readonly email: string; readonly createdAt: Instant }[]> {
  const staff = tx
    .select({ id: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.officeId, officeId), inArray(memberships.role, ["advisor", "admin"])));
  const seen = tx
    .select({ id: studentProgress.studentId })
    .from(studentProgress)
    .where(and(eq(studentProgress.officeId, officeId), sql`${studentProgress.lastActivityAt} is not null`));
  return tx
    .select({ id: people.id, email: people.email, createdAt: people.createdAt })
    .from(people)
    .where(and(eq(people.officeId, officeId), or(inArray(people.id, staff), inArray(people.id, seen))))
    .orderBy(asc(people.id));
}
