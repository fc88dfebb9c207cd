import type { DeliveryKind, Lane } from "@askaround/core/reminders";
import type { DeliveryId, Instant, OfficeId, PersonId, Zone } from "@askaround/core/shared";
import { and, asc, eq, lte, sql } from "drizzle-orm";
import type { Db } from "../../connect.ts";
import { deliveries } from "../../schema/index.ts";

/** One row that a worker holds for as long as its lease runs. */
export interface Claimed {
  readonly officeId: OfficeId;
  readonly id: DeliveryId;
  readonly kind: DeliveryKind;
  readonly subjectId: string;
  readonly recipientId: PersonId;
  readonly step: string;
  readonly version: number;
  readonly lane: Lane;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
  readonly zone: Zone;
  /** "sending" when an earlier worker froze it and may or may not have reached the provider. */
  readonly state: "claimed" | "sending";
  readonly attempts: number;
  readonly firstAttemptAt: Instant | null;
  readonly freeze: number;
  readonly payload: string | null;
  readonly secret: string | null;
  /** While sending: the batch it goes with. Before: rows of a batch that was taken apart, which stay together. */
  readonly batchId: string | null;
  readonly leaseToken: string;
}

export interface ClaimRequest {
  readonly lane: Lane;
  readonly limit: number;
  /** Rows whose next attempt is not later than this are due. */
  readonly now: Instant;
  /** Fresh for each claim: whoever holds it may change the rows. */
  readonly leaseToken: string;
  readonly leaseMs: number;
}

/**
 * Takes up to `limit` due rows that nobody holds, oldest first; a lease that ran out counts as not held. Whether a
 * lease runs is asked of the database's clock. Two workers never get the same row.
 */
export async function claimDeliveries(db: Db, request: ClaimRequest): Promise<readonly Claimed[]> {
  const due = db.$with("due").as(
    db
      .select({ dueOffice: deliveries.officeId, dueId: deliveries.id })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.lane, request.lane),
          // Spelled out, so that the partial index applies.
          sql`${deliveries.state} in ('planned', 'claimed', 'sending')`,
          // A row that was frozen in a batch goes with its batch only.
          sql`(${deliveries.state} <> 'sending' or ${deliveries.batchId} is null)`,
          lte(deliveries.nextAttemptAt, request.now),
          sql`(${deliveries.leaseUntil} is null or ${deliveries.leaseUntil} < now())`,
        ),
      )
      .orderBy(asc(deliveries.nextAttemptAt))
      .limit(request.limit)
      .for("update", { skipLocked: true }),
  );
  const rows = await db
    .with(due)
    .update(deliveries)
    .set({
      state: sql`case when ${deliveries.state} = 'sending' then 'sending'::delivery_state else 'claimed'::delivery_state end`,
      leaseToken: request.leaseToken,
      leaseUntil: sql`now() + ${request.leaseMs} * interval '1 millisecond'`,
    })
    .from(due)
    .where(and(eq(deliveries.officeId, due.dueOffice), eq(deliveries.id, due.dueId)))
    .returning(CLAIMED)
    .prepare("mail_claim")
    .execute();
  return rows.map((row) => ({ ...row, leaseToken: request.leaseToken, state: heldState(row.state) }));
}

/** What a worker needs to know of a row. */
export const CLAIMED = {
  officeId: deliveries.officeId,
  id: deliveries.id,
  kind: deliveries.kind,
  subjectId: deliveries.subjectId,
  recipientId: deliveries.recipientId,
  step: deliveries.step,
  version: deliveries.version,
  lane: deliveries.lane,
  dueAt: deliveries.dueAt,
  expiresAt: deliveries.expiresAt,
  zone: deliveries.zone,
  state: deliveries.state,
  attempts: deliveries.attempts,
  firstAttemptAt: deliveries.firstAttemptAt,
  freeze: deliveries.freeze,
  payload: deliveries.payload,
  secret: deliveries.secret,
  batchId: deliveries.batchId,
};

function heldState(state: string): Claimed["state"] {
  return state === "sending" ? "sending" : "claimed";
}
