import type { CohortId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** What the summary of one student in one cohort is computed from. Read under a lock on the student. */
export interface StudentFacts {
  readonly studentId: PersonId;
  readonly enrolments: readonly {
    readonly cohortId: CohortId;
    readonly enrolledAt: Instant;
    readonly goalMeetings: number;
    /** First instant of the term and first instant after it, in the office's zone. */
    readonly termStartsAt: Instant;
    readonly termEndsAt: Instant;
  }[];
  readonly meetings: readonly {
    readonly status: "scheduled" | "held" | "cancelled" | "no_show";
    readonly startsAt: Instant;
    readonly agreedMinutes: number;
    readonly actualStartAt: Instant | null;
    readonly bookedAt: Instant;
  }[];
  readonly thankYous: readonly {
    readonly dueAt: Instant;
    readonly openUntil: Instant;
    readonly sentAt: Instant | null;
    readonly waivedAt: Instant | null;
  }[];
  /** Latest thing this student did: a contact, a meeting, a debrief, a note. Null before the first. */
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
  /** Held, with a real start inside the term. */
  readonly meetingsHeld: number;
  /** Start of the earliest meeting still scheduled; once past, that one waits to be written up. */
  readonly nextMeetingAt: Instant | null;
  readonly lastActivityAt: Instant | null;
  readonly openThankYous: number;
  readonly thankYouOverdueAt: Instant | null;
  readonly writeUpOverdueAt: Instant | null;
  readonly noMeetingSinceAt: Instant | null;
  readonly silentAt: Instant | null;
}

export const ATTENTION_REASONS = ["thank_you_overdue", "not_written_up", "no_meeting", "silent"] as const;
export type AttentionReason = (typeof ATTENTION_REASONS)[number];
