import type { Instant, UserId } from "@askaround/core/shared";
import { and, eq, gt, sql } from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";
import { sessions, users } from "../schema/index.ts";

export interface Login {
  readonly id: UserId;
  readonly email: string;
  readonly emailVerifiedAt: Instant | null;
}

const loginColumns = { id: users.id, email: users.email, emailVerifiedAt: users.emailVerifiedAt };

export async function findLogin(db: Db | Tx, by: { id: UserId } | { email: string }): Promise<Login | null> {
  const match = "id" in by ? eq(users.id, by.id) : eq(users.email, by.email);
  const [row] = await db.select(loginColumns).from(users).where(match);
  return row ?? null;
}

/** The login of a proven address. Two first sign-ins at once end with one login. */
export async function saveLogin(tx: Tx, login: Login & { createdAt: Instant }): Promise<Login> {
  const [row] = await tx
    .insert(users)
    .values(login)
    .onConflictDoUpdate({ target: users.email, set: { emailVerifiedAt: login.emailVerifiedAt } })
    .returning(loginColumns);
  if (!row) throw new Error("A login was neither added nor found.");
  return row;
}

export async function verifyLogin(tx: Tx, id: UserId, at: Instant): Promise<Login | null> {
  const [row] = await tx
    .update(users)
    .set({ emailVerifiedAt: at })
    .where(eq(users.id, id))
    .returning(loginColumns);
  return row ?? null;
}

export interface StoredSession {
  readonly tokenHash: string;
  readonly userId: UserId;
  readonly expiresAt: Instant;
}

export async function addSession(tx: Tx, session: StoredSession & { createdAt: Instant }): Promise<void> {
  await tx.insert(sessions).values(session);
}

export async function findSession(
  db: Db | Tx,
  tokenHash: string,
  now: Instant,
): Promise<StoredSession | null> {
  const [row] = await db
    .select({ tokenHash: sessions.tokenHash, userId: sessions.userId, expiresAt: sessions.expiresAt })
    .from(sessions)
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)));
  return row ?? null;
}

export async function endSession(db: Db | Tx, tokenHash: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}

/** People who were added with this proven address, in any office, become this login's. */
export async function claimPeople(tx: Tx, userId: UserId, email: string): Promise<void> {
  await tx.execute(sql`select claim_people(${userId}::uuid, ${email})`);
}
