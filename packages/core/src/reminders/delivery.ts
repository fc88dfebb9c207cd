import { DUTY_KINDS, type DutyKind } from "../duties/duty.ts";
import { MESSAGE_KINDS, type MessageKind } from "../messages/message.ts";
import type {
  AdvisorMessageId,
  DeliveryId,
  DutyId,
  MeetingId,
  OfficeId,
  PersonId,
  PrepTaskId,
  ReportSnapshotId,
  ThankYouId,
} from "../shared/ids.ts";
import type { Instant, Zone } from "../shared/time.ts";

/** About preparation that an advisor gives out; the first is about all that is new to a student, the others about one sheet. */
export const PREP_MAIL_KINDS = [
  "prep_assigned",
  "prep_due_soon",
  "prep_returned",
  "prep_approved",
  "prep_stale",
] as const;
export type PrepMailKind = (typeof PREP_MAIL_KINDS)[number];

export const DELIVERY_KINDS = [
  "sign_in",
  "invitation",
  "meeting_tomorrow",
  "meeting_file",
  "thank_you",
  "did_it_happen",
  "advisor_digest",
  "weekly_summary",
  "mail_problem",
  ...MESSAGE_KINDS,
  ...DUTY_KINDS,
  ...PREP_MAIL_KINDS,
  "cohort_joined",
  "report_kept",
] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

export const LANES = ["direct", "bulk"] as const;
export type Lane = (typeof LANES)[number];

export const THANK_YOU_STEPS = ["soft", "firm", "late", "last"] as const;
export type ThankYouStep = (typeof THANK_YOU_STEPS)[number];

/** What goes wrong with mail so that an admin must know: it came back, was complained of, was refused, or is held up. */
export const MAIL_PROBLEMS = ["bounced", "complained", "provider", "lane_paused"] as const;
export type MailProblem = (typeof MAIL_PROBLEMS)[number];

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
  | { readonly kind: "meeting_tomorrow" | "meeting_file"; readonly meetingId: MeetingId }
  | { readonly kind: "did_it_happen"; readonly meetingId: MeetingId }
  | { readonly kind: DutyKind; readonly dutyId: DutyId }
  | { readonly kind: "prep_assigned" | "cohort_joined"; readonly personId: PersonId }
  | { readonly kind: Exclude<PrepMailKind, "prep_assigned">; readonly taskId: PrepTaskId }
  | { readonly kind: MessageKind; readonly messageId: AdvisorMessageId }
  | { readonly kind: "invitation"; readonly personId: PersonId }
  | { readonly kind: "advisor_digest" | "weekly_summary"; readonly personId: PersonId }
  | { readonly kind: "report_kept"; readonly snapshotId: ReportSnapshotId }
  | { readonly kind: "mail_problem"; readonly officeId: OfficeId };

/**
 * One email that should exist: a row that a planner asks for. `key` names (kind, subject, version, step,
 * recipient), so planning the same facts twice adds nothing.
 */
export interface PlannedDelivery {
  readonly key: string;
  readonly kind: DeliveryKind;
  readonly subject: DeliverySubject;
  readonly recipientId: PersonId;
  /** "only" for a kind with a single step; of a mail problem, what the problem is. */
  readonly step: ThankYouStep | MailProblem | "only";
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
