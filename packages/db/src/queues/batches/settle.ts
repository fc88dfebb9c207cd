import type { Instant } from "@askaround/core/shared";
import { and, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "../../connect.ts";
import { deliveries, deliveryBatches } from "../../schema/index.ts";
import type { Checkpoint } from "../deliveries/checkpoint.ts";
import { NO_LEASE } from "../deliveries/lease.ts";
import type { Batch } from "./claim.ts";
import { heldBatch } from "./freeze.ts";
import { shortTransaction } from "../short-transaction.ts";

/** What becomes of a batch after an attempt. */
export type BatchSettlement =
  /** One id for each row, in the order of the request. */
  | { readonly to: "accepted"; readonly providerIds: readonly string[] }
  /** The one row of this batch will never be taken. */
  | { readonly to: "failed"; readonly reason: string }
  | { readonly to: "unknown"; readonly reason: string }
  /**
   * Nothing of it was sent. Its rows are planned again and go under new keys: in these groups, which a later batch
   * never mixes with other rows.
   */
  | {
      readonly to: "dissolved";
      readonly reason: string;
      readonly nextAttemptAt: Instant;
      readonly groups: readonly string[];
    }
  /** It may have been sent: the same payload under the same key. */
  | {
      readonly to: "sending";
      readonly reason: string;
      readonly nextAttemptAt: Instant;
      readonly attempts: number;
    };

/**
 * Writes down the end of an attempt for all rows at once, if the batch's lease is still ours. False, and nothing
 * changed, when another worker has taken it since. A row that a webhook raised meanwhile keeps its state.
 */
export function settleBatch(
  db: Db,
  batch: Batch,
  settlement: BatchSettlement,
  now: Instant,
  checkpoint?: Checkpoint,
): Promise<boolean> {
  return shortTransaction(db, async (tx) => {
    const changed = await tx
      .update(deliveryBatches)
      .set({ ...NO_LEASE, ...settledBatch(settlement, now) })
      .where(heldBatch(batch))
      .returning({ id: deliveryBatches.id });
    if (changed.length === 0) return false;
    await settleRows(tx, batch, settlement, now);
    checkpoint?.("before-settle-commit");
    return true;
  });
}

function settledBatch(
  settlement: BatchSettlement,
  now: Instant,
): Partial<typeof deliveryBatches.$inferInsert> {
  switch (settlement.to) {
    case "accepted":
    case "unknown":
    case "dissolved":
      return { state: settlement.to, settledAt: now };
    case "failed":
      return { state: "dissolved", settledAt: now };
    case "sending":
      return { nextAttemptAt: settlement.nextAttemptAt, attempts: settlement.attempts };
  }
}

async function settleRows(tx: Tx, batch: Batch, settlement: BatchSettlement, now: Instant): Promise<void> {
  const undecided = and(eq(deliveries.batchId, batch.id), eq(deliveries.state, "sending"));
  switch (settlement.to) {
    case "accepted":
      return acceptRows(tx, batch, settlement.providerIds, now);
    case "failed":
    case "unknown":
      await tx
        .update(deliveries)
        .set({ state: settlement.to, reason: settlement.reason, settledAt: now })
        .where(undecided);
      return;
    case "sending":
      await tx
        .update(deliveries)
        .set({ attempts: settlement.attempts, reason: settlement.reason })
        .where(undecided);
      return;
    case "dissolved":
      return dissolve(tx, batch, settlement);
  }
}

async function acceptRows(tx: Tx, batch: Batch, providerIds: readonly string[], now: Instant): Promise<void> {
  const { rows } = batch;
  const list = (of: readonly (string | undefined)[]) => sql.param(of.map((one) => one ?? null));
  await tx.execute(sql`
    update deliveries d set provider_id = a.provider_id,
      state = case when d.state = 'sending' then 'accepted'::delivery_state else d.state end,
      reason = case when d.state = 'sending' then null else d.reason end,
      settled_at = case when d.state = 'sending' then ${now}::timestamptz else d.settled_at end
    from unnest(${list(rows.map(({ officeId }) => officeId))}::uuid[], ${list(rows.map(({ id }) => id))}::uuid[],
      ${list(rows.map((_, index) => providerIds[index]))}::text[]) as a (office_id, id, provider_id)
    where d.office_id = a.office_id and d.id = a.id and d.batch_id = ${batch.id}`);
}

async function dissolve(
  tx: Tx,
  batch: Batch,
  { reason, nextAttemptAt, groups }: Extract<BatchSettlement, { to: "dissolved" }>,
): Promise<void> {
  const size = Math.ceil(batch.rows.length / groups.length);
  const rows = batch.rows.map(({ officeId, id }, index) => ({
    office_id: officeId,
    id,
    part: groups[Math.floor(index / size)] ?? null,
  }));
  await tx.execute(sql`
    update deliveries d set state = 'planned', reason = ${reason}, next_attempt_at = ${nextAttemptAt}, "freeze" = d."freeze" + 1,
      batch_id = p.part, payload = null, first_attempt_at = null, attempts = 0
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (office_id uuid, id uuid, part uuid)
    where d.office_id = p.office_id and d.id = p.id and d.batch_id = ${batch.id} and d.state = 'sending'`);
}
