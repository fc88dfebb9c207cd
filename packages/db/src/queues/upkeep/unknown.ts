import type { DeliveryId, Instant, OfficeId } from "@askaround/core/shared";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Db } from "../../connect.ts";
import { deliveries } from "../../schema/index.ts";
import { NO_LEASE } from "../deliveries/lease.ts";

/** A mail of which nobody here can say whether it was sent. */
export interface UnknownDelivery {
  readonly officeId: OfficeId;
  readonly id: DeliveryId;
  readonly firstAttemptAt: Instant;
  readonly payload: string;
}

/** Those that the provider may be asked about; a sign-in mail keeps nothing to ask with. */
export async function listUnknown(db: Db, limit: number): Promise<readonly UnknownDelivery[]> {
  const rows = await db
    .select({
      officeId: deliveries.officeId,
      id: deliveries.id,
      firstAttemptAt: deliveries.firstAttemptAt,
      payload: deliveries.payload,
    })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.state, "unknown"),
        isNotNull(deliveries.payload),
        isNotNull(deliveries.firstAttemptAt),
      ),
    )
    .orderBy(asc(deliveries.firstAttemptAt))
    .limit(limit);
  return rows.flatMap(({ firstAttemptAt, payload, ...row }) =>
    firstAttemptAt && payload ? [{ ...row, firstAttemptAt, payload }] : [],
  );
}

export type Reconciled =
  | {
      readonly to: "accepted" | "delayed" | "delivered" | "bounced" | "complained" | "suppressed";
      readonly providerId: string;
    }
  | { readonly to: "failed"; readonly reason: string };

/** What the provider said of it. False when a webhook or an admin was quicker. */
export async function settleUnknown(
  db: Db,
  { officeId, id }: Pick<UnknownDelivery, "officeId" | "id">,
  reconciled: Reconciled,
  now: Instant,
): Promise<boolean> {
  const found =
    reconciled.to === "failed"
      ? { reason: reconciled.reason }
      : { reason: null, providerId: reconciled.providerId };
  const changed = await db
    .update(deliveries)
    .set({ ...NO_LEASE, state: reconciled.to, settledAt: now, ...found })
    .where(and(eq(deliveries.officeId, officeId), eq(deliveries.id, id), eq(deliveries.state, "unknown")))
    .returning({ id: deliveries.id });
  return changed.length === 1;
}
