import type { TaskFacts } from "../assignments/plan-tasks.ts";
import type { Leave } from "../cohorts/cohort.ts";
import type { BulkActId, BulkChangeId, CohortId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** What staff do for many students at once, besides writing to them. */
export const BULK_CHANGES = ["assign", "extend", "excuse", "move", "leave"] as const;
export type BulkChangeKind = (typeof BULK_CHANGES)[number];

/** Why somebody among those chosen is left as they are. */
export const WHY_UNCHANGED = [
  "disabled",
  "on_leave",
  "given_already",
  "owes_nothing",
  "due_later",
  "meeting_first",
  "there_already",
  "several_cohorts",
  "no_open_cohort",
] as const;
export type WhyUnchanged = (typeof WHY_UNCHANGED)[number];

/** One of the chosen, as far as their cohorts go. */
export interface BulkStudent {
  readonly studentId: PersonId;
  readonly name: string;
  readonly disabled: boolean;
  /** The open cohorts they are in now, of those the actor looks after; of the list's own where it is one cohort's. */
  readonly cohortIds: readonly CohortId[];
  /** Every cohort they are in now. */
  readonly inCohorts: readonly CohortId[];
  /** Those that were not ended. */
  readonly leaves: readonly Leave[];
}

export type BulkFacts = BulkStudent & Pick<TaskFacts, "assignments" | "tasks">;

/** One row that an act changed, and what it was before: enough to take it back while nobody has changed it since. */
export interface BulkChange {
  readonly id: BulkChangeId;
  readonly actId: BulkActId;
  readonly kind: BulkChangeKind;
  readonly studentId: PersonId;
  /** The assignment, task, leave, or cohort they were moved to. */
  readonly subjectId: string;
  readonly before: Readonly<Record<string, string | number | null>>;
  readonly doneBy: PersonId;
  readonly doneAt: Instant;
  readonly undoneAt: Instant | null;
  /** When the act was taken back, somebody had changed the row since: it stayed as it was. */
  readonly kept: boolean;
}
