import type { Instant } from "@askaround/core/shared";
import { and, asc, eq, lte, sql } from "drizzle-orm";
import type { Db } from "../../connect.ts";
import { deliveries, deliveryBatches } from "../../schema/index.ts";
import { CLAIMED, type Claimed } from "../deliveries/claim.ts";

/** Rows that are one request under one key; whoever holds its lease may send it. */
export interface Batch {
  readonly id: string;
  readonly attempts: number;
  readonly firstAttemptAt: Instant;
  readonly leaseToken: string;
  /** In the order of the request. */
  readonly rows: readonly Claimed[];
  /** Whether every row of the request is still here, with its payload. Else it can not be sent again. */
  readonly whole: boolean;
}

export interface BatchClaim {
  readonly now: Instant;
  readonly leaseToken: string;
  readonly leaseMs: number;
}

/** Takes the oldest frozen batch that is due and that nobody holds, or null. */
export async function claimBatch(db: Db, { now, leaseToken, leaseMs }: BatchClaim): Promise<Batch | null> {
  const due = db.$with("due").as(
    db
      .select({ dueId: deliveryBatches.id })
      .from(deliveryBatches)
      .where(
        and(
          sql`${deliveryBatches.state} = 'sending'`,
          lte(deliveryBatches.nextAttemptAt, now),
          sql`(${deliveryBatches.leaseUntil} is null or ${deliveryBatches.leaseUntil} < now())`,
        ),
      )
      .orderBy(asc(deliveryBatches.nextAttemptAt))
      .limit(1)
      .for("update", { skipLocked: true }),
  );
  const [batch] = await db
    .with(due)
    .update(deliveryBatches)
    .set({ leaseToken, leaseUntil: sql`now() + ${leaseMs} * interval '1 millisecond'` })
    .from(due)
    .where(eq(deliveryBatches.id, due.dueId))
    .returning({
      id: deliveryBatches.id,
      attempts: deliveryBatches.attempts,
      firstAttemptAt: deliveryBatches.firstAttemptAt,
      payload: deliveryBatches.payload,
    });
  if (!batch) return null;
  const order = orderOf(batch.payload);
  const found = await db.select(CLAIMED).from(deliveries).where(eq(deliveries.batchId, batch.id));
  const byId = new Map<string, Claimed>(
    found.map((row) => [row.id, { ...row, leaseToken, state: "sending" as const }]),
  );
  const rows = order.flatMap((id) => byId.get(id) ?? []);
  const whole = rows.length > 0 && rows.length === order.length && rows.every(({ payload }) => payload);
  return { ...batch, leaseToken, rows, whole };
}

/** A batch keeps the order of its rows; what each says is kept with the row. */
function orderOf(payload: string | null): readonly string[] {
  const order: unknown = JSON.parse(payload ?? "[]");
  return Array.isArray(order) ? order.filter((id): id is string => typeof id === "string") : [];
}
