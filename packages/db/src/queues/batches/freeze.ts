import type { DeliveryId, Instant } from "@askaround/core/shared";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Db, Tx } from "../../connect.ts";
import { deliveries, deliveryBatches } from "../../schema/index.ts";
import type { Checkpoint } from "../deliveries/checkpoint.ts";
import type { Claimed } from "../deliveries/claim.ts";
import { asked, askedTable } from "../deliveries/facts/asked.ts";
import { type DeliveryFacts, readFacts, sameFacts } from "../deliveries/facts/read.ts";
import { leaseFor, NO_LEASE } from "../deliveries/lease.ts";
import type { Batch } from "./claim.ts";
import { shortTransaction } from "../short-transaction.ts";

/** A claimed row, the facts its mail was written from, and that mail as it will be sent every time. */
export interface Written {
  readonly delivery: Claimed;
  readonly facts: DeliveryFacts;
  readonly payload: string;
  /** Other mails of the same person that this one tells of, so that they are not sent. */
  readonly joined: readonly DeliveryId[];
}

interface BatchFreeze {
  /** Becomes the key of the request. */
  readonly batchId: string;
  readonly leaseToken: string;
  readonly now: Instant;
  readonly leaseMs: number;
}

/**
 * claimed → sending for all rows that this claim still holds and whose facts are still those they were written from;
 * a row whose facts changed is planned again at once. Null when none is left.
 */
export function freezeBatch(
  db: Db,
  written: readonly Written[],
  { batchId, leaseToken, now, leaseMs }: BatchFreeze,
  checkpoint: Checkpoint,
): Promise<Batch | null> {
  return shortTransaction(db, async (tx) => {
    const held = await lockHeld(tx, written, leaseToken);
    const mine = written.filter(({ delivery }) => held.has(delivery.id));
    const facts = await readFacts(
      tx,
      mine.map(({ delivery }) => delivery),
    );
    const kept = mine.filter((row, index) => sameFacts(row.facts, facts[index] ?? null));
    const keptIds = new Set(kept.map(({ delivery }) => delivery.id));
    await planAgain(
      tx,
      leaseToken,
      mine.map(({ delivery }) => delivery.id).filter((id) => !keptIds.has(id)),
    );
    if (kept.length === 0) return null;

    await tx.insert(deliveryBatches).values({
      id: batchId,
      payload: JSON.stringify(kept.map(({ delivery }) => delivery.id)),
      firstAttemptAt: now,
      nextAttemptAt: now,
      leaseToken,
      leaseUntil: leaseFor(leaseMs),
      createdAt: now,
    });
    const list = (of: (row: Written) => string) => sql.param(kept.map(of));
    await tx.execute(sql`
      update deliveries d set state = 'sending', payload = f.payload, batch_id = ${batchId}, lease_token = null,
        lease_until = null, first_attempt_at = coalesce(d.first_attempt_at, ${now})
      from unnest(${list((row) => row.delivery.officeId)}::uuid[], ${list((row) => row.delivery.id)}::uuid[],
        ${list((row) => row.payload)}::text[]) as f (office_id, id, payload)
      where d.office_id = f.office_id and d.id = f.id`);
    await join(tx, kept, now);
    checkpoint("after-check");
    const rows = kept.map(({ delivery, payload }) => ({
      ...delivery,
      payload,
      batchId,
      state: "sending" as const,
      firstAttemptAt: now,
    }));
    return { id: batchId, attempts: 0, firstAttemptAt: now, leaseToken, rows, whole: true };
  });
}

/** Always in the same order, so that two workers cannot wait for each other. */
async function lockHeld(
  tx: Tx,
  written: readonly Written[],
  leaseToken: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ id: deliveries.id })
    .from(deliveries)
    .innerJoin(
      askedTable(written.map(({ delivery }) => delivery)),
      and(eq(deliveries.officeId, asked.officeId), eq(deliveries.id, asked.id)),
    )
    .where(and(eq(deliveries.leaseToken, leaseToken), eq(deliveries.state, "claimed")))
    .orderBy(asc(deliveries.id))
    .for("update", { of: deliveries })
    .prepare("mail_lock_batch")
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** What a mail tells of is settled with it, at the same moment. */
async function join(tx: Tx, kept: readonly Written[], now: Instant): Promise<void> {
  const rows = kept.flatMap(({ delivery, joined }) =>
    joined.map((id) => ({ office_id: delivery.officeId, id, joined_id: delivery.id })),
  );
  if (rows.length === 0) return;
  await tx.execute(sql`
    update deliveries d set state = 'superseded', reason = 'joined', joined_id = j.joined_id, settled_at = ${now},
      lease_token = null, lease_until = null
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as j (office_id uuid, id uuid, joined_id uuid)
    where d.office_id = j.office_id and d.id = j.id and d.state in ('planned', 'claimed')`);
}

async function planAgain(tx: Tx, leaseToken: string, ids: readonly Claimed["id"][]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(deliveries)
    .set({ ...NO_LEASE, state: "planned" })
    .where(and(inArray(deliveries.id, [...ids]), eq(deliveries.leaseToken, leaseToken)));
}

/** Before a batch is sent again: still ours. Gives the attempt a whole lease. */
export async function renewBatch(db: Db, batch: Batch, leaseMs: number): Promise<boolean> {
  const renewed = await db
    .update(deliveryBatches)
    .set({ leaseUntil: leaseFor(leaseMs) })
    .where(heldBatch(batch))
    .returning({ id: deliveryBatches.id });
  return renewed.length === 1;
}

/** Hands a batch back, as it is, until `at`. */
export async function putOffBatch(db: Db, batch: Batch, at: Instant): Promise<void> {
  await db
    .update(deliveryBatches)
    .set({ ...NO_LEASE, nextAttemptAt: at })
    .where(heldBatch(batch));
}

export function heldBatch(batch: Pick<Batch, "id" | "leaseToken">) {
  return and(
    eq(deliveryBatches.id, batch.id),
    eq(deliveryBatches.leaseToken, batch.leaseToken),
    eq(deliveryBatches.state, "sending"),
  );
}
