import type { CohortId, PersonId, PrepAssignmentId, PrepTemplateId } from "../shared/ids.ts";
import type { CalendarDate, Instant } from "../shared/time.ts";

/** A preparation sheet that was given out. */
export interface PrepAssignment {
  readonly id: PrepAssignmentId;
  readonly templateId: PrepTemplateId;
  /** Frozen when given out: a later version asks nobody for anything new. */
  readonly version: number;
  /** Whoever is in this cohort, as long as they are; null for chosen students. */
  readonly cohortId: CohortId | null;
  /** For each meeting that is planned, or once. */
  readonly each: boolean;
  /** A day in the office's zone; else so many business days before the meeting. Exactly one of the two. */
  readonly dueOn: CalendarDate | null;
  readonly daysBefore: number | null;
  readonly createdBy: PersonId;
  readonly createdAt: Instant;
  readonly withdrawnAt: Instant | null;
}
