import type { Instant } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { type SignedRequest, verifyWebhook } from "./verify.ts";

export type { SignedRequest } from "./verify.ts";

/** "forged" covers a wrong signature, a stale one and none. */
export type Received = "stored" | "forged";

/**
 * Keeps an event that the provider signed, once, as it came and unread: the worker applies it. It is committed when
 * this returns, so that the provider may be told it need not say it again.
 */
export async function receiveWebhook(
  db: Db,
  request: SignedRequest,
  { secrets, now }: { readonly secrets: readonly string[]; readonly now: Instant },
): Promise<Received> {
  if (!verifyWebhook(request, secrets)) return "forged";
  // PostgreSQL keeps no zero characters, and neither does anything we wait for.
  const body = request.payload.replaceAll("\0", "");
  // Spelled out, because the web role may write these columns only.
  await db.execute(sql`insert into webhook_events (id, received_at, body) values (${request.id}, ${now}, ${body})
    on conflict (id) do nothing`);
  return "stored";
}
