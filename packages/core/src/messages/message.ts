import type { AttentionReason } from "../cohorts/progress.ts";
import type { AdvisorMessageId, BulkActId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** A nudge says what waits, in the product's words; a message says what the advisor wrote. */
export const MESSAGE_KINDS = ["nudge", "message"] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** What an advisor sent one student. Those sent together share the act they were sent by. */
export interface AdvisorMessage {
  readonly id: AdvisorMessageId;
  readonly actId: BulkActId;
  readonly studentId: PersonId;
  readonly kind: MessageKind;
  /** In the advisor's words; a nudge may do without. */
  readonly text: string | null;
  readonly reasons: readonly AttentionReason[];
  readonly sentBy: PersonId;
  readonly createdAt: Instant;
  readonly withdrawnAt: Instant | null;
}

/** What decides whether somebody gets it. */
export interface MessageRecipient {
  readonly studentId: PersonId;
  readonly name: string;
  readonly disabled: boolean;
  /** Mail to the address came back or was complained of. */
  readonly suppressed: boolean;
  readonly onLeave: boolean;
  readonly reasons: readonly AttentionReason[];
  /** The latest that was not taken back. */
  readonly lastNudgedAt: Instant | null;
}

export const WHY_NOT = ["disabled", "suppressed", "on_leave", "nothing_waits", "nudged_lately"] as const;
export type WhyNot = (typeof WHY_NOT)[number];
