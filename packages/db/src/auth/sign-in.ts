import type { DeliveryId, Instant } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";

/** Wrong codes that one mail survives. */
export const CODE_TRIES = 5;
/** Wrong codes that one address survives in an hour, however many mails were asked for. */
const CODE_TRIES_AN_HOUR = 15;

export interface SignInRequest {
  readonly email: string;
  readonly tokenHash: string;
  readonly codeHash: string;
  /** Of the cookie in the browser that asked. */
  readonly intentHash: string;
  readonly validUntil: Instant;
  readonly deliveryId: DeliveryId;
  /** Names this attempt in the delivery's key. */
  readonly attemptId: string;
  readonly sealed: string;
  readonly askedAt: Instant;
}

/** Keeps the hashes and plans the mail in one statement. False when nobody active has this address, or too many asked. */
export async function requestSignIn(db: Db, asked: SignInRequest): Promise<boolean> {
  const [row] = await db.execute<{ kept: boolean }>(sql`
    select request_sign_in(${asked.email}, ${asked.tokenHash}, ${asked.codeHash}, ${asked.intentHash},
      ${asked.validUntil}::timestamptz, ${asked.deliveryId}::uuid, ${asked.attemptId}::uuid, ${asked.sealed},
      ${asked.askedAt}::timestamptz) as kept`);
  return row?.kept ?? false;
}

/** A token that has not been used yet; whether it is still good is the caller's question. */
export interface PendingToken {
  readonly tokenHash: string;
  readonly intentHash: string;
  readonly expired: boolean;
}

export async function findToken(db: Db, tokenHash: string, now: Instant): Promise<PendingToken | null> {
  const [row] = await db.execute<{ tokenHash: string; intentHash: string; expired: boolean }>(sql`
    select token_hash as "tokenHash", intent_hash as "intentHash", expires_at <= ${now}::timestamptz as expired
    from auth.verification_tokens where token_hash = ${tokenHash}`);
  return row ?? null;
}

/** Which mails a typed code may belong to: the one whose link was opened, or those this browser asked for last. */
export type CodeOf = { readonly tokenHash: string } | { readonly intentHash: string };

/**
 * Counts a try on every mail the code may belong to, before anything is compared: two guesses at once are two tries.
 * Empty when there is no mail left that may still be tried.
 */
export async function countCodeTry(
  db: Db,
  of: CodeOf,
  now: Instant,
): Promise<readonly { tokenHash: string; codeHash: string }[]> {
  const mine =
    "tokenHash" in of
      ? sql`t.token_hash = ${of.tokenHash}`
      : sql`t.intent_hash = ${of.intentHash} and t.identifier = (
          select l.identifier from auth.verification_tokens l where l.intent_hash = ${of.intentHash}
          order by l.created_at desc limit 1)`;
  return db.execute<{ tokenHash: string; codeHash: string }>(sql`
    update auth.verification_tokens t set code_tries = t.code_tries + 1
    where ${mine} and t.expires_at > ${now}::timestamptz and t.code_tries < ${CODE_TRIES}
      and (select coalesce(sum(o.code_tries), 0) from auth.verification_tokens o
        where o.identifier = t.identifier and o.created_at > ${now}::timestamptz - interval '1 hour')
        < ${CODE_TRIES_AN_HOUR}
    returning t.token_hash as "tokenHash", t.code_hash as "codeHash"`);
}

/** Spends a token, and with it every other one of its address. Null when it was spent before or its time is over. */
export async function spendToken(tx: Tx, tokenHash: string, now: Instant): Promise<string | null> {
  const [row] = await tx.execute<{ email: string }>(sql`
    delete from auth.verification_tokens where token_hash = ${tokenHash} and expires_at > ${now}::timestamptz
    returning identifier as email`);
  if (!row) return null;
  await tx.execute(sql`delete from auth.verification_tokens where identifier = ${row.email}`);
  return row.email;
}
