import type { DeliveryId, PersonId, SuppressionId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant, officeId } from "./columns.ts";
import { laneEnum } from "./deliveries.ts";
import { offices } from "./office.ts";
import { people } from "./people.ts";

export const suppressionCauseEnum = pgEnum("suppression_cause", ["bounced", "complained", "provider"]);

/** Addresses that are not mailed any more, with why. Lifting one keeps its row. */
export const suppressions = pgTable(
  "suppressions",
  {
    officeId: officeId().references(() => offices.officeId),
    id: id<SuppressionId>("id").notNull(),
    address: text("address").notNull(),
    cause: suppressionCauseEnum("cause").notNull(),
    /** The mail that came back. */
    deliveryId: id<DeliveryId>("delivery_id"),
    since: instant("since").notNull(),
    liftedAt: instant("lifted_at"),
    liftedBy: id<PersonId>("lifted_by"),
    liftedReason: text("lifted_reason"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    uniqueIndex("suppressions_current")
      .on(t.officeId, t.address)
      .where(sql`${t.liftedAt} is null`),
    foreignKey({ columns: [t.officeId, t.liftedBy], foreignColumns: [people.officeId, people.id] }),
    check(
      "suppressions_lifted",
      sql`(${t.liftedAt} is null) = (${t.liftedBy} is null) and (${t.liftedAt} is null) = (${t.liftedReason} is null)`,
    ),
  ],
);

export const batchStateEnum = pgEnum("batch_state", ["sending", "accepted", "dissolved", "unknown"]);

/** Bulk rows frozen as one request under one key. It may span offices, so it has none. */
export const deliveryBatches = pgTable(
  "delivery_batches",
  {
    id: uuid("id").primaryKey(),
    state: batchStateEnum("state").notNull().default("sending"),
    payload: text("payload"),
    attempts: integer("attempts").notNull().default(0),
    firstAttemptAt: instant("first_attempt_at").notNull(),
    nextAttemptAt: instant("next_attempt_at").notNull(),
    leaseToken: uuid("lease_token"),
    leaseUntil: instant("lease_until"),
    createdAt: instant("created_at").notNull(),
    settledAt: instant("settled_at"),
  },
  (t) => [
    index("delivery_batches_open")
      .on(t.nextAttemptAt)
      .where(sql`${t.state} = 'sending'`),
    check("delivery_batches_lease", sql`(${t.leaseToken} is null) = (${t.leaseUntil} is null)`),
  ],
);

export const laneStateEnum = pgEnum("lane_state", ["open", "paused", "circuit"]);

/** Whether a lane sends, for all workers. Paused: the provider refused the key, the domain or the quota. */
export const mailLanes = pgTable("mail_lanes", {
  lane: laneEnum("lane").primaryKey(),
  state: laneStateEnum("state").notNull().default("open"),
  reason: text("reason"),
  since: instant("since"),
  nextProbeAt: instant("next_probe_at"),
  /** Network and server errors in a row. */
  failures: integer("failures").notNull().default(0),
});

/** The one budget of calls to the provider that all workers share: a single row. */
export const mailBudget = pgTable(
  "mail_budget",
  {
    only: boolean("only").primaryKey().default(true),
    callsPerSecond: doublePrecision("calls_per_second").notNull(),
    nextCallAt: instant("next_call_at").notNull(),
  },
  (t) => [
    check("mail_budget_one_row", sql`${t.only}`),
    check("mail_budget_rate", sql`${t.callsPerSecond} > 0`),
  ],
);

/** Scheduled work that was done, so that of many workers one does it. */
export const scheduledSlots = pgTable(
  "scheduled_slots",
  {
    name: text("name").notNull(),
    slot: text("slot").notNull(),
    doneAt: instant("done_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.name, t.slot] })],
);

/** What the provider told us, as it came. Stored before it is answered, applied by the worker. */
export const webhookEvents = pgTable(
  "webhook_events",
  {
    id: text("id").primaryKey(),
    receivedAt: instant("received_at").notNull(),
    body: text("body").notNull(),
    appliedAt: instant("applied_at"),
    /** "applied", "unknown_delivery", "no_change", "not_understood". */
    outcome: text("outcome"),
  },
  (t) => [
    index("webhook_events_waiting")
      .on(t.receivedAt)
      .where(sql`${t.appliedAt} is null`),
  ],
);
