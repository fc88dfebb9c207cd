import type { SuppressionCause } from "./webhook.ts";
import type { DeliveryId, PersonId, SuppressionId } from "../shared/ids.ts";
import type { Instant, Zone } from "../shared/time.ts";
import type { DeliveryKind, DeliveryState, Lane } from "./delivery.ts";

/** One mail as those see it who manage mail, whatever it is about. */
export interface MailRecord {
  readonly id: DeliveryId;
  readonly key: string;
  readonly kind: DeliveryKind;
  /** Id of the duty or notice. */
  readonly subjectId: string;
  readonly recipientId: PersonId;
  readonly step: string;
  readonly version: number;
  readonly lane: Lane;
  readonly expiresAt: Instant;
  readonly zone: Zone;
  readonly state: DeliveryState;
  readonly reason: string | null;
}

export interface MailStore {
  findForUpdate(id: DeliveryId): Promise<MailRecord | null>;
  /** Plans the same mail once more under another key, due at `dueAt`; false when that key is there already. */
  planAgain(mail: MailRecord, key: string, dueAt: Instant): Promise<boolean>;
  /** Its reader calls it off; false when a worker has it under way, or it is decided. */
  callOff(id: DeliveryId): Promise<boolean>;
  /** Takes that back: the same row is planned again. False when its reader had not called it off. */
  wantBack(id: DeliveryId): Promise<boolean>;
  /**
   * Plans again, as the same rows, what was skipped because its reader's address rested, and would still help: now that
   * it can be mailed. What an admin has sent again in its place stays. Answers how many came back.
   */
  planRested(recipientId: PersonId, now: Instant): Promise<number>;
  /** Decides a mail that is `unknown`; false when it is not, or not any more. */
  settleUnknown(id: DeliveryId, state: "accepted" | "failed", reason: string): Promise<boolean>;
}

/** An address that is not mailed until an admin lifts it. */
export interface Suppression {
  readonly id: SuppressionId;
  readonly address: string;
  readonly cause: SuppressionCause;
  readonly since: Instant;
  readonly liftedAt: Instant | null;
}

export interface SuppressionStore {
  findForUpdate(id: SuppressionId): Promise<Suppression | null>;
  /** Whether mail to this address rests now. */
  isSuppressed(address: string): Promise<boolean>;
  /** False when it was lifted before. */
  lift(
    id: SuppressionId,
    by: { readonly at: Instant; readonly personId: PersonId; readonly reason: string },
  ): Promise<boolean>;
}
