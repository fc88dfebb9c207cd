import type { DeliverySubject, PlannedDelivery } from "./delivery.ts";

/** What should be on its way about one subject. */
export interface SubjectPlan {
  readonly subject: DeliverySubject;
  readonly planned: readonly PlannedDelivery[];
}

export interface DeliveryStore {
  /**
   * Makes the undecided rows of a subject equal to `planned`: adds what is missing, moves what is due at another
   * time, revives what was cancelled (but not by its reader), cancels the rest with `reason`. Rows already frozen or settled stay.
   */
  replan(subject: DeliverySubject, planned: readonly PlannedDelivery[], reason: CancelReason): Promise<void>;
  /** The same for many subjects, each named once, in one statement however many they are. */
  replanAll(plans: readonly SubjectPlan[], reason: CancelReason): Promise<void>;
  /** Adds one row beside those of its subject; false when there is one of its key, whatever became of it. */
  addOnce(planned: PlannedDelivery): Promise<boolean>;
  /** Whether a mail about this has left or is on its way: more than a plan, or a plan called off. */
  hasBegun(subject: DeliverySubject): Promise<boolean>;
  /** Those of these subjects of which that is so. */
  begunAmong<Subject extends DeliverySubject>(subjects: readonly Subject[]): Promise<readonly Subject[]>;
}

/** Why a planned mail is not wanted any more, in words that can be shown. */
export type CancelReason =
  | "note_sent"
  | "note_not_needed"
  | "meeting_moved"
  | "meeting_closed"
  /** "Did it happen?" has its answer. */
  | "answered"
  | "meeting_reopened"
  | "write_up_undone"
  | "snoozed"
  | "duty_done"
  | "duty_not_needed"
  | "withdrawn"
  | "person_disabled"
  /** Whom it is about asked to be taken out. */
  | "person_forgotten"
  | "replanned"
  /** Called off by its reader: no new plan brings it back, only they do. */
  | typeof CALLED_OFF;

export const CALLED_OFF = "by_student";

/** Why a mail was not sent whose address rests. */
export const ADDRESS_RESTS = "address_suppressed";
