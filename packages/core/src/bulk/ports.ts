import type { PrepAssignment } from "../assignments/assignment.ts";
import type { Enrolment, Leave } from "../cohorts/cohort.ts";
import type { MembershipBy } from "../cohorts/membership.ts";
import type { BulkActId, BulkChangeId, CohortId, LeaveId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { BulkChange, BulkStudent } from "./change.ts";

/** Whose students an act is for: one advisor's, or everybody's when it is null; and of which cohort's list, if of one. */
export interface BulkReach {
  readonly advisorId: PersonId | null;
  readonly cohortId: CohortId | null;
}

/** Sets of rows at once: an act has hundreds. */
export interface BulkStore {
  /** Those of these students whom it reaches, locked in the order of their ids. */
  students(ids: readonly PersonId[], reach: BulkReach): Promise<readonly BulkStudent[]>;
  /** What one act changed, locked; the oldest first. */
  ofAct(actId: BulkActId): Promise<readonly BulkChange[]>;
  add(changes: readonly BulkChange[]): Promise<void>;
  /** Of these, `kept` are those that stayed as they were. */
  setUndone(ids: readonly BulkChangeId[], kept: readonly BulkChangeId[], at: Instant): Promise<void>;
  /** Those of these cohorts that are archived, by name; locked against being archived until the unit of work ends. */
  archivedAmong(ids: readonly CohortId[]): Promise<readonly string[]>;
  leaveCohort(
    cohortId: CohortId,
    studentIds: readonly PersonId[],
    at: Instant,
    by: MembershipBy,
  ): Promise<void>;
  enrol(enrolments: readonly Enrolment[]): Promise<void>;
  giveLeaves(leaves: readonly Leave[]): Promise<void>;
  endLeaves(ids: readonly LeaveId[], at: Instant): Promise<void>;
  /** More students for an assignment that was chosen for some; whoever has it keeps it. */
  alsoAssign(id: PrepAssignment["id"], studentIds: readonly PersonId[]): Promise<void>;
}
