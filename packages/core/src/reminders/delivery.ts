import type { DeliveryId, MeetingId, PersonId, ThankYouId } from "../shared/ids.ts";
import type { Instant, Zone } from "../shared/time.ts";

export const DELIVERY_KINDS = ["sign_in", "invitation", "meeting_tomorrow", "thank_you"] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

export const LANES = ["direct", "bulk"] as const;
export type Lane = (typeof LANES)[number];

export const THANK_YOU_STEPS = ["soft", "firm", "late", "last"] as const;
export type ThankYouStep = (typeof THANK_YOU_STEPS)[number];

export const DELIVERY_STATES = [
  "planned",
  "claimed",
  "sending",
  "accepted",
  "delayed",
  "delivered",
  "bounced",
  "complained",
  "suppressed",
  "failed",
  "unknown",
  "skipped",
  "cancelled",
  "superseded",
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What a delivery is about: the duty or the notice that earned it. */
export type DeliverySubject =
  | { readonly kind: "thank_you"; readonly thankYouId: ThankYouId }
  | { readonly kind: "meeting_tomorrow"; readonly meetingId: MeetingId }
  | { readonly kind: "invitation"; readonly personId: PersonId };

/**
 * One email that should exist: a row that a planner asks for. `key` names (kind, subject, version, step,
 * recipient), so planning the same facts twice adds nothing.
 */
export interface PlannedDelivery {
  readonly key: string;
  readonly kind: DeliveryKind;
  readonly subject: DeliverySubject;
  readonly recipientId: PersonId;
  /** "only" for a kind with a single step. */
  readonly step: ThankYouStep | "only";
  readonly version: number;
  readonly lane: Lane;
  readonly dueAt: Instant;
  /** After this the mail would no longer help and is skipped. */
  readonly expiresAt: Instant;
  /** The recipient's zone when planned; the worker looks again before sending. */
  readonly zone: Zone;
}

/** What a screen shows of one planned or sent mail. */
export interface DeliverySummary {
  readonly id: DeliveryId;
  readonly kind: DeliveryKind;
  readonly step: string;
  readonly state: DeliveryState;
  readonly dueAt: Instant;
  readonly reason: string | null;
}
