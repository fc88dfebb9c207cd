import type { Instant } from "@askaround/core/shared";
import type { Db } from "../../connect.ts";
import { deliveries } from "../../schema/index.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { Claimed } from "./claim.ts";
import { heldBy, NO_LEASE } from "./lease.ts";
import { shortTransaction } from "../short-transaction.ts";

/** What becomes of a row after an attempt. */
export type Settlement =
  | { readonly to: "accepted"; readonly providerId: string }
  | { readonly to: "failed"; readonly reason: string }
  /** Nobody can say whether it was sent, and no more is tried. */
  | { readonly to: "unknown"; readonly reason: string }
  /** Nothing was sent: written and frozen anew, under a new key, at `nextAttemptAt`. */
  | { readonly to: "planned"; readonly reason: string; readonly nextAttemptAt: Instant }
  /** It may have been sent: the same payload under the same key, at `nextAttemptAt`. */
  | {
      readonly to: "sending";
      readonly reason: string;
      readonly nextAttemptAt: Instant;
      readonly attempts: number;
    };

/**
 * Writes down the end of an attempt, if `delivery`'s lease token still holds the row. False, and nothing changed, when
 * another worker has taken it since.
 */
export function settle(
  db: Db,
  delivery: Claimed,
  settlement: Settlement,
  now: Instant,
  checkpoint?: Checkpoint,
): Promise<boolean> {
  return shortTransaction(db, async (tx) => {
    const changed = await tx
      .update(deliveries)
      .set({ ...NO_LEASE, ...settled(delivery, settlement, now) })
      .where(heldBy(delivery, delivery.state))
      .returning({ id: deliveries.id });
    checkpoint?.("before-settle-commit");
    return changed.length === 1;
  });
}

function settled(
  delivery: Claimed,
  settlement: Settlement,
  now: Instant,
): Partial<typeof deliveries.$inferInsert> {
  switch (settlement.to) {
    case "accepted":
      return {
        ...wiped(delivery),
        state: "accepted",
        reason: null,
        providerId: settlement.providerId,
        settledAt: now,
      };
    case "failed":
    case "unknown":
      return { ...wiped(delivery), state: settlement.to, reason: settlement.reason, settledAt: now };
    case "planned":
      return {
        state: "planned",
        reason: settlement.reason,
        nextAttemptAt: settlement.nextAttemptAt,
        freeze: delivery.freeze + 1,
        payload: null,
        firstAttemptAt: null,
        attempts: 0,
      };
    case "sending":
      return {
        state: "sending",
        reason: settlement.reason,
        nextAttemptAt: settlement.nextAttemptAt,
        attempts: settlement.attempts,
      };
  }
}

/** A sign-in mail opens an account, so nothing of it is kept once it is decided. */
function wiped(delivery: Claimed): { payload?: null; secret?: null } {
  return delivery.kind === "sign_in" ? { payload: null, secret: null } : {};
}
