import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../../connect.ts";
import { deliveries, deliveryBatches } from "../../schema/index.ts";
import type { Claimed } from "./claim.ts";
import { heldBy, NO_LEASE } from "./lease.ts";

/** Hands a row back at once: what was not frozen is planned again, what was frozen waits for the next worker. */
export async function release(db: Db, delivery: Claimed): Promise<void> {
  const state = delivery.state === "sending" ? ("sending" as const) : ("planned" as const);
  await db
    .update(deliveries)
    .set({ ...NO_LEASE, state })
    .where(heldBy(delivery, delivery.state));
}

/** Hands back everything these claims still hold, as a worker does before it stops. */
export async function releaseAll(db: Db, leaseTokens: readonly string[]): Promise<number> {
  if (leaseTokens.length === 0) return 0;
  const rows = await db
    .update(deliveries)
    .set({
      ...NO_LEASE,
      state: sql`case when ${deliveries.state} = 'sending' then 'sending'::delivery_state else 'planned'::delivery_state end`,
    })
    .where(
      and(
        inArray(deliveries.leaseToken, [...leaseTokens]),
        sql`${deliveries.state} in ('claimed', 'sending')`,
      ),
    )
    .returning({ id: deliveries.id });
  await db
    .update(deliveryBatches)
    .set(NO_LEASE)
    .where(and(inArray(deliveryBatches.leaseToken, [...leaseTokens]), eq(deliveryBatches.state, "sending")));
  return rows.length;
}
