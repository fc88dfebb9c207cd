import type { CohortRules, EligibilityAnswers } from "./eligibility.ts";
import type { MembershipBy, MembershipRule } from "./membership.ts";
import type { CohortId, EnrolmentId, LeaveId, MeetingId, PersonId } from "../shared/ids.ts";
import type { CalendarDate, Instant } from "../shared/time.ts";

/** Students whom advisors look after for a term, with a goal such as "3 meetings by 1 December". */
export interface Cohort extends CohortRules {
  readonly id: CohortId;
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** Since when it is closed, and only read; null while it is open. */
  readonly archivedAt: Instant | null;
  /** Meetings held that each student aims for. */
  readonly goalMeetings: number;
  readonly goalOn: CalendarDate;
  /** Who joins and leaves by what is known of them; null when only people decide. */
  readonly joins: MembershipRule | null;
  readonly revision: number;
}

export interface Enrolment {
  readonly id: EnrolmentId;
  readonly cohortId: CohortId;
  readonly studentId: PersonId;
  readonly enrolledAt: Instant;
  readonly by: MembershipBy;
  readonly leftAt: Instant | null;
  /** Null while they are in the cohort. */
  readonly leftBy: MembershipBy | null;
}

/** A time in which nobody is asked to look after a student: on leave, or excused from the cohort's goal. */
export interface Leave {
  readonly id: LeaveId;
  readonly cohortId: CohortId;
  readonly studentId: PersonId;
  /** Can be read by the student. */
  readonly reason: string | null;
  readonly from: Instant;
  /** First day back; null for the rest of the term. */
  readonly backOn: CalendarDate | null;
  readonly endedAt: Instant | null;
}

/** What a student said about one meeting, as far as rules ask for it. */
export interface MeetingAnswers extends EligibilityAnswers {
  readonly meetingId: MeetingId;
  readonly studentId: PersonId;
}

/** An advisor’s word on whether a meeting counts in a cohort, whatever its rules say. */
export interface EligibilityDecision {
  readonly cohortId: CohortId;
  readonly meetingId: MeetingId;
  readonly studentId: PersonId;
  readonly counts: boolean;
  /** For the student to read. */
  readonly reason: string;
  readonly decidedBy: PersonId;
  readonly decidedAt: Instant;
}
