import type { Instant } from "@askaround/core/shared";
import { and, isNotNull, lt, notInArray, or, sql } from "drizzle-orm";
import type { Db, Tx } from "../../connect.ts";
import { deliveries, deliveryBatches, webhookEvents } from "../../schema/index.ts";

const UNDECIDED = ["planned", "claimed", "sending", "unknown"] as const;

/** What a mail said is not kept for ever. One that nobody could decide on keeps it until someone does. */
export async function wipeOldPayloads(db: Db | Tx, before: Instant): Promise<number> {
  const wiped = await db
    .update(deliveries)
    .set({ payload: null, secret: null })
    .where(
      and(
        or(isNotNull(deliveries.payload), isNotNull(deliveries.secret)),
        notInArray(deliveries.state, [...UNDECIDED]),
        lt(sql`coalesce(${deliveries.settledAt}, ${deliveries.dueAt})`, before),
      ),
    )
    .returning({ id: deliveries.id });
  return wiped.length;
}

/** What the provider told us, once it has been applied. */
export async function deleteOldWebhooks(db: Db | Tx, before: Instant): Promise<number> {
  const gone = await db
    .delete(webhookEvents)
    .where(lt(webhookEvents.appliedAt, before))
    .returning({ id: webhookEvents.id });
  return gone.length;
}

/** Which mails were one request, once that has been decided. */
export async function deleteOldBatches(db: Db | Tx, before: Instant): Promise<number> {
  const gone = await db
    .delete(deliveryBatches)
    .where(lt(deliveryBatches.settledAt, before))
    .returning({ id: deliveryBatches.id });
  return gone.length;
}
