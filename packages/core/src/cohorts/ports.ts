import type { CohortId, MeetingId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { Cohort, EligibilityDecision, MeetingAnswers, Enrolment, Leave } from "./cohort.ts";
import type { MembershipBy, StudentStanding } from "./membership.ts";
import type { StudentFacts, StudentProgress } from "./progress.ts";

export interface CohortStore {
  find(id: CohortId): Promise<Cohort | null>;
  findForUpdate(id: CohortId): Promise<Cohort | null>;
  insert(cohort: Cohort): Promise<void>;
  /** False when the stored revision is no longer `cohort.revision - 1`. */
  save(cohort: Cohort): Promise<boolean>;
  addAdvisor(cohortId: CohortId, personId: PersonId): Promise<void>;
  removeAdvisor(cohortId: CohortId, personId: PersonId): Promise<void>;
  /** Cohorts an advisor looks after. */
  listAdvisedBy(personId: PersonId): Promise<readonly CohortId[]>;
  /** Current enrolments (not left) of a student. */
  enrolmentsOf(studentId: PersonId): Promise<readonly Enrolment[]>;
  enrolledIn(cohortId: CohortId): Promise<readonly PersonId[]>;
  enrol(enrolment: Enrolment): Promise<void>;
  leave(cohortId: CohortId, studentId: PersonId, leftAt: Instant, leftBy: MembershipBy): Promise<void>;
  /**
   * Cohorts with a rule that are not archived, by id, held so that no rule changes until the unit of work ends. Asked for
   * before a person is locked: whoever sets a rule takes the locks in that order too.
   */
  holdRuled(): Promise<readonly Cohort[]>;
  /** How every student of the office, or these only, stands to a cohort; by id. */
  standings(cohortId: CohortId, studentIds?: readonly PersonId[]): Promise<readonly StudentStanding[]>;
  /** Whoever a rule has brought is from now on as if put in by hand. */
  keepByHand(cohortId: CohortId): Promise<void>;
  /** The leave that was not ended, locked. */
  findLeave(cohortId: CohortId, studentId: PersonId): Promise<Leave | null>;
  giveLeave(leave: Leave): Promise<void>;
  /** Writes reason, backOn and endedAt. */
  saveLeave(leave: Leave): Promise<void>;
  findAnswers(meetingId: MeetingId): Promise<MeetingAnswers | null>;
  /** Replaces what was said before. */
  saveAnswers(answers: MeetingAnswers): Promise<void>;
  /** Replaces what was decided before. */
  saveDecision(decision: EligibilityDecision): Promise<void>;
  /** False when there was none. */
  dropDecision(cohortId: CohortId, meetingId: MeetingId): Promise<boolean>;
}

export interface ProgressStore {
  /** Locks the student's summaries until the unit of work ends, then reads what they are computed from. */
  lockFacts(studentId: PersonId): Promise<StudentFacts>;
  /** Replaces every row of this student. */
  replace(studentId: PersonId, rows: readonly StudentProgress[]): Promise<void>;
  /**
   * Locks the summaries of the whole office until the unit of work ends; the facts of everyone who is in a cohort,
   * or of these students only.
   */
  lockAllFacts(studentIds?: readonly PersonId[]): Promise<readonly StudentFacts[]>;
  /** Replaces every row of the office, or of these students only. */
  replaceAll(rows: readonly StudentProgress[], studentIds?: readonly PersonId[]): Promise<void>;
}
