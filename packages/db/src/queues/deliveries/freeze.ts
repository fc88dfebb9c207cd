import type { Instant } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import type { Db } from "../../connect.ts";
import { deliveries } from "../../schema/index.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { Claimed } from "./claim.ts";
import { type DeliveryFacts, readFactsOf, sameFacts } from "./facts/read.ts";
import { heldBy, leaseFor, NO_LEASE } from "./lease.ts";
import { shortTransaction } from "../short-transaction.ts";

/** "changed": the facts are no longer those the mail was written from. "lost": the row is another's or was cancelled. */
export type LeaseOutcome = "done" | "changed" | "lost";

interface Freeze {
  /** The request as it will be sent, every time. */
  readonly payload: string;
  readonly now: Instant;
  readonly leaseMs: number;
}

/**
 * claimed → sending, with the payload stored, if this claim still holds the row and the facts are still `seen`. From
 * then on a cancel comes too late; before, the row's lock decides who was first.
 */
export function freeze(
  db: Db,
  delivery: Claimed,
  seen: DeliveryFacts | null,
  { payload, now, leaseMs }: Freeze,
  checkpoint: Checkpoint,
): Promise<LeaseOutcome> {
  return changeUnderLease(
    db,
    delivery,
    seen,
    {
      state: "sending",
      payload,
      batchId: null,
      firstAttemptAt: sql`coalesce(${deliveries.firstAttemptAt}, ${now})`,
      leaseUntil: leaseFor(leaseMs),
    },
    checkpoint,
  );
}

/** Before a frozen row is sent again: still ours, still wanted. Gives the attempt a whole lease. */
export function renew(
  db: Db,
  delivery: Claimed,
  seen: DeliveryFacts | null,
  leaseMs: number,
  checkpoint: Checkpoint,
): Promise<LeaseOutcome> {
  return changeUnderLease(db, delivery, seen, { leaseUntil: leaseFor(leaseMs) }, checkpoint);
}

/** The mail is not wanted any more; `reason` is a code that screens put into words. */
export function dropUnderLease(
  db: Db,
  delivery: Claimed,
  seen: DeliveryFacts | null,
  { reason, now }: { readonly reason: string; readonly now: Instant },
): Promise<LeaseOutcome> {
  const gone = {
    ...NO_LEASE,
    state: "skipped" as const,
    reason,
    settledAt: now,
    payload: null,
    secret: null,
  };
  return changeUnderLease(db, delivery, seen, gone);
}

/** A later step of the same duty is due too, and goes instead. */
export function supersedeUnderLease(
  db: Db,
  delivery: Claimed,
  seen: DeliveryFacts | null,
  now: Instant,
): Promise<LeaseOutcome> {
  const gone = { ...NO_LEASE, state: "superseded" as const, reason: "later_step_due", settledAt: now };
  return changeUnderLease(db, delivery, seen, gone);
}

/** Back to the queue until a better moment. A row that was frozen stays frozen. */
export function putOffUnderLease(
  db: Db,
  delivery: Claimed,
  seen: DeliveryFacts | null,
  until: Instant,
): Promise<LeaseOutcome> {
  const state = delivery.state === "sending" ? ("sending" as const) : ("planned" as const);
  return changeUnderLease(db, delivery, seen, { ...NO_LEASE, state, nextAttemptAt: until });
}

type Change = Parameters<ReturnType<Db["update"]>["set"]>[0];

function changeUnderLease(
  db: Db,
  delivery: Claimed,
  seen: DeliveryFacts | null,
  change: Change,
  checkpoint?: Checkpoint,
): Promise<LeaseOutcome> {
  return shortTransaction(db, async (tx) => {
    const held = heldBy(delivery, delivery.state);
    const [row] = await tx.select({ id: deliveries.id }).from(deliveries).where(held).for("update");
    if (!row) return "lost";
    if (!sameFacts(seen, await readFactsOf(tx, delivery))) return "changed";
    await tx.update(deliveries).set(change).where(held);
    checkpoint?.("after-check");
    return "done";
  });
}
