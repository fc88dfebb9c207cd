import type { CohortRules, CountedMeeting } from "./eligibility.ts";
import type { Debrief } from "../meetings/meeting.ts";
import type { Stage } from "../meetings/stage.ts";
import type { TaskState } from "../assignments/task.ts";
import type { CohortId, MeetingId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** What the summary of one student in one cohort is computed from. Read under a lock on the student. */
export interface StudentFacts {
  readonly studentId: PersonId;
  readonly enrolments: readonly (CohortRules & {
    readonly cohortId: CohortId;
    readonly enrolledAt: Instant;
    readonly goalMeetings: number;
    /** First instant of the term and first instant after it, in the office's zone. */
    readonly termStartsAt: Instant;
    readonly termEndsAt: Instant;
    /** The leave that stands now, with its first instant after, or null for the rest of the term. */
    readonly leave: { readonly from: Instant; readonly until: Instant | null } | null;
  })[];
  /** What advisors decided about single meetings. */
  readonly decisions: readonly {
    readonly cohortId: CohortId;
    readonly meetingId: MeetingId;
    readonly counts: boolean;
  }[];
  readonly meetings: readonly (CountedMeeting & {
    readonly status: "scheduled" | "held" | "cancelled" | "no_show";
    readonly bookedAt: Instant;
    /** When its preparation was last worked on. */
    readonly preparedAt: Instant | null;
    readonly debrief:
      | (Pick<Debrief, "interestBefore" | "interestAfter" | "direction"> & { readonly recordedAt: Instant })
      | null;
  })[];
  readonly thankYous: readonly {
    readonly dueAt: Instant;
    readonly openUntil: Instant;
    readonly sentAt: Instant | null;
    readonly waivedAt: Instant | null;
    /** Real end of the meeting that it is owed for. */
    readonly meetingEndAt: Instant | null;
  }[];
  readonly contactsAddedAt: readonly Instant[];
  /** Messages that asked for a meeting. */
  readonly askedAt: readonly Instant[];
  /** People suggested to the student. */
  readonly suggestedAt: readonly Instant[];
  /** When each suggestion that still waits was to be followed. */
  readonly waitingReferralsDueAt: readonly Instant[];
  /** Preparation that advisors asked for. */
  readonly tasks: readonly {
    readonly meetingId: MeetingId | null;
    readonly state: TaskState;
    readonly dueAt: Instant;
    readonly createdAt: Instant;
    /** When the latest round was approved or returned. */
    readonly answeredAt: Instant | null;
  }[];
  /** Latest thing this student did: a contact, a meeting, a preparation, a debrief, a note. Null before the first. */
  readonly lastActivityAt: Instant | null;
}

/**
 * One row per student and cohort, kept in the transaction of each fact. A reason that comes true by time alone
 * is stored as the moment it does, so that a list compares one column with now; null means "not in sight".
 */
export interface StudentProgress {
  readonly cohortId: CohortId;
  readonly studentId: PersonId;
  readonly goalMeetings: number;
  /** Held, with a real start inside the term, and counting by the cohort’s rules. */
  readonly meetingsHeld: number;
  /** Start of the earliest meeting still scheduled; once past, that one waits to be written up. */
  readonly nextMeetingAt: Instant | null;
  readonly lastActivityAt: Instant | null;
  readonly openThankYous: number;
  readonly thankYouOverdueAt: Instant | null;
  readonly writeUpOverdueAt: Instant | null;
  readonly unpreparedAt: Instant | null;
  readonly prepOverdueAt: Instant | null;
  readonly prepUnapprovedAt: Instant | null;
  readonly referralsLyingAt: Instant | null;
  readonly noMeetingSinceAt: Instant | null;
  readonly silentAt: Instant | null;
  /** While on leave no reason is true; the reasons above are stored as they are once it ends. */
  readonly leaveFromAt: Instant | null;
  readonly leaveUntilAt: Instant | null;
  /** The latest step of the term, and since when; null before the first, since the enrolment. */
  readonly stage: Stage | null;
  readonly stageSinceAt: Instant;
  /** The first time each step was reached within the term. */
  readonly preparedAt: Instant | null;
  readonly askedAt: Instant | null;
  readonly metAt: Instant | null;
  readonly thankedAt: Instant | null;
  readonly referredAt: Instant | null;
  /** Of each meeting held in the term: minutes from its end to the note, to the write-up; its week of the term, from 0. */
  readonly thankYouMinutes: readonly number[];
  readonly writeUpMinutes: readonly number[];
  readonly heldWeeks: readonly number[];
  /** Notes owed for meetings of the term whose time has come to an answer: sent, waived ones left out; sent in time. */
  readonly thankYousOwed: number;
  readonly thankYousOnTime: number;
  readonly peopleSuggested: number;
  /** Meetings whose interest was rated before and after; the sums of both; after how many the path was clearer, or ruled out. */
  readonly ratedMeetings: number;
  readonly interestBefore: number;
  readonly interestAfter: number;
  readonly clearerMeetings: number;
  readonly ruledOutMeetings: number;
}

export const ATTENTION_REASONS = [
  "thank_you_overdue",
  "not_written_up",
  "unprepared",
  "prep_overdue",
  "prep_unapproved",
  "referrals_lying",
  "no_meeting",
  "silent",
] as const;
export type AttentionReason = (typeof ATTENTION_REASONS)[number];
