import { DELIVERY_KINDS, DELIVERY_STATES, LANES } from "@askaround/core/reminders";
import type { DeliveryId, PersonId, Zone } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant, officeId } from "./columns.ts";
import { people } from "./people.ts";

export const deliveryKindEnum = pgEnum("delivery_kind", DELIVERY_KINDS);
export const deliveryStateEnum = pgEnum("delivery_state", DELIVERY_STATES);
export const laneEnum = pgEnum("lane", LANES);

/** One email to one person: a step of a duty, or a notice. The table is the queue. */
export const deliveries = pgTable(
  "deliveries",
  {
    officeId: officeId(),
    id: id<DeliveryId>("id").notNull(),
    /** kind : subject : version : step : recipient. */
    key: text("key").notNull(),
    kind: deliveryKindEnum("kind").notNull(),
    /** Id of the thank-you, meeting, person or sign-in this is about. */
    subjectId: uuid("subject_id").notNull(),
    recipientId: id<PersonId>("recipient_id").notNull(),
    step: text("step").notNull(),
    version: integer("version").notNull(),
    lane: laneEnum("lane").notNull(),
    dueAt: instant("due_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    zone: text("zone").$type<Zone>().notNull(),
    state: deliveryStateEnum("state").notNull().default("planned"),
    reason: text("reason"),
    /** When a worker may look at it next; starts as due_at, later by quiet hours or a retry. */
    nextAttemptAt: instant("next_attempt_at").notNull(),
    attempts: integer("attempts").notNull().default(0),
    firstAttemptAt: instant("first_attempt_at"),
    leaseToken: uuid("lease_token"),
    leaseUntil: instant("lease_until"),
    /** Rises when a definite refusal unfreezes the row; part of the provider's idempotency key. */
    freeze: integer("freeze").notNull().default(0),
    /** The frozen request, byte for byte; encrypted for sign-in, wiped when settled there. */
    payload: text("payload"),
    /** What the template of a sign-in mail needs (link and code), encrypted, wiped when settled. */
    secret: text("secret"),
    /** Rows frozen together share one request and one key. */
    batchId: uuid("batch_id"),
    /** The mail of the same day that tells of this duty too, so that this row is not sent. */
    joinedId: id<DeliveryId>("joined_id"),
    providerId: text("provider_id"),
    settledAt: instant("settled_at"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    unique("deliveries_key").on(t.officeId, t.key),
    index("deliveries_by_batch")
      .on(t.batchId)
      .where(sql`${t.batchId} is not null`),
    index("deliveries_by_provider_id").on(t.providerId),
    index("deliveries_by_state").on(t.officeId, t.state, t.dueAt),
    index("deliveries_by_subject").on(t.officeId, t.subjectId),
    index("deliveries_by_recipient").on(t.officeId, t.recipientId, t.dueAt),
    // The queue's own index: workers look across offices, by lane and time, at undecided rows only.
    index("deliveries_due")
      .on(t.lane, t.nextAttemptAt)
      .where(sql`${t.state} in ('planned', 'claimed', 'sending')`),
    foreignKey({ columns: [t.officeId, t.recipientId], foreignColumns: [people.officeId, people.id] }),
    foreignKey({ columns: [t.officeId, t.joinedId], foreignColumns: [t.officeId, t.id] }),
    check("deliveries_joined", sql`${t.joinedId} is null or ${t.state} = 'superseded'`),
    check("deliveries_lease", sql`(${t.leaseToken} is null) = (${t.leaseUntil} is null)`),
  ],
);

/** The latest sign of life of each running worker. It belongs to the installation, not to an office. */
export const workerHeartbeats = pgTable("worker_heartbeats", {
  workerId: uuid("worker_id").primaryKey(),
  startedAt: instant("started_at").notNull(),
  seenAt: instant("seen_at").notNull(),
});
