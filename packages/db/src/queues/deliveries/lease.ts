import { and, eq, type SQL, sql } from "drizzle-orm";
import { deliveries } from "../../schema/index.ts";
import type { Claimed } from "./claim.ts";

/** The row, if this claim still holds it: a late loser's change finds nothing. */
export function heldBy(delivery: Claimed, state: Claimed["state"]): SQL | undefined {
  return and(
    eq(deliveries.officeId, delivery.officeId),
    eq(deliveries.id, delivery.id),
    eq(deliveries.leaseToken, delivery.leaseToken),
    eq(deliveries.state, state),
  );
}

export const leaseFor = (leaseMs: number): SQL<string> =>
  sql`clock_timestamp() + ${leaseMs} * interval '1 millisecond'`;

export const NO_LEASE = { leaseToken: null, leaseUntil: null } as const;
