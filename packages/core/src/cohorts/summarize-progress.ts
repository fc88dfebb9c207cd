import type { OfficeSettings } from "../office/settings.ts";
import { addHours, addMinutes } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";
import { type Counting, countMeetings } from "./eligibility.ts";
import { prepReasons } from "./prep-reasons.ts";
import { outcomesOf, stepsOf } from "./steps.ts";
import {
  ATTENTION_REASONS,
  type AttentionReason,
  type StudentFacts,
  type StudentProgress,
} from "./progress.ts";

type AttentionSettings = Pick<
  OfficeSettings,
  | "writeUpAfterHours"
  | "unpreparedFromDays"
  | "prepOverdueAfterDays"
  | "prepUnapprovedFromDays"
  | "referralsLyingAfterDays"
  | "noMeetingAfterDays"
  | "silentAfterDays"
>;
type Enrolled = StudentFacts["enrolments"][number];

/**
 * One summary per cohort the student is in. Instead of flags it holds the moment each reason for attention comes
 * true, so that it changes only with a fact and never by the passing of time.
 */
export function summarizeProgress(facts: StudentFacts, settings: AttentionSettings): StudentProgress[] {
  const scheduled = facts.meetings.filter(({ status }) => status === "scheduled");
  const open = facts.thankYous.filter(({ sentAt, waivedAt }) => sentAt === null && waivedAt === null);
  const nextMeetingAt = earliest(scheduled.map(({ startsAt }) => startsAt));
  const ofStudent = {
    studentId: facts.studentId,
    nextMeetingAt,
    lastActivityAt: facts.lastActivityAt,
    openThankYous: open.length,
  };
  const waiting = reasonsOfStudent(facts, settings);
  return facts.enrolments.map((enrolled) => {
    const held = heldIn(enrolled, facts);
    const counting = countedIn(enrolled, facts).filter(({ counts }) => counts).length;
    const needsMeeting = counting < enrolled.goalMeetings && nextMeetingAt === null;
    const reasons = {
      ...waiting,
      // Who has met enough people need not follow every lead.
      referralsLyingAt: counting < enrolled.goalMeetings ? waiting.referralsLyingAt : null,
      noMeetingSinceAt: needsMeeting ? quietSince(enrolled, held, settings.noMeetingAfterDays) : null,
      silentAt: needsMeeting ? quietSince(enrolled, [facts.lastActivityAt], settings.silentAfterDays) : null,
    };
    return {
      ...ofStudent,
      cohortId: enrolled.cohortId,
      goalMeetings: enrolled.goalMeetings,
      meetingsHeld: counting,
      ...restingUntil(enrolled.leave, reasons),
      leaveFromAt: enrolled.leave?.from ?? null,
      leaveUntilAt: enrolled.leave?.until ?? null,
      ...stepsOf(enrolled, facts),
      ...outcomesOf(enrolled, facts),
    };
  });
}

type Reasons = Pick<
  StudentProgress,
  | "thankYouOverdueAt"
  | "writeUpOverdueAt"
  | "unpreparedAt"
  | "prepOverdueAt"
  | "prepUnapprovedAt"
  | "referralsLyingAt"
  | "noMeetingSinceAt"
  | "silentAt"
>;

/** The moments at which what the student left open, in whatever cohort, becomes a reason. */
function reasonsOfStudent(facts: StudentFacts, settings: AttentionSettings) {
  const scheduled = facts.meetings.filter(({ status }) => status === "scheduled");
  const open = facts.thankYous.filter(({ sentAt, waivedAt }) => sentAt === null && waivedAt === null);
  return {
    thankYouOverdueAt: earliest(open.map(({ dueAt }) => dueAt)),
    writeUpOverdueAt: earliest(
      scheduled.map(({ startsAt, agreedMinutes }) =>
        addHours(addMinutes(startsAt, agreedMinutes), settings.writeUpAfterHours),
      ),
    ),
    ...prepReasons(facts, settings),
    referralsLyingAt: earliest(
      facts.waitingReferralsDueAt.map((dueAt) => addHours(dueAt, 24 * settings.referralsLyingAfterDays)),
    ),
  };
}

/** On leave nothing is a reason before the leave ends, and for the rest of the term nothing is. */
function restingUntil(leave: Enrolled["leave"], reasons: Reasons): Reasons {
  if (leave === null) return reasons;
  const { until } = leave;
  const rested = (at: Instant | null) => (at === null || until === null ? null : latest(at, until));
  return {
    thankYouOverdueAt: rested(reasons.thankYouOverdueAt),
    writeUpOverdueAt: rested(reasons.writeUpOverdueAt),
    unpreparedAt: rested(reasons.unpreparedAt),
    prepOverdueAt: rested(reasons.prepOverdueAt),
    prepUnapprovedAt: rested(reasons.prepUnapprovedAt),
    referralsLyingAt: rested(reasons.referralsLyingAt),
    noMeetingSinceAt: rested(reasons.noMeetingSinceAt),
    silentAt: rested(reasons.silentAt),
  };
}

type Term = Pick<Enrolled, "termStartsAt" | "termEndsAt">;

/** Real starts of the meetings held within the term, counting or not. */
function heldIn(term: Term, { meetings }: StudentFacts): Instant[] {
  return meetings.filter(isHeldIn(term)).flatMap(({ actualStartAt }) => actualStartAt ?? []);
}

const isHeldIn =
  ({ termStartsAt, termEndsAt }: Term) =>
  ({ status, actualStartAt }: StudentFacts["meetings"][number]) =>
    status === "held" &&
    actualStartAt !== null &&
    actualStartAt >= termStartsAt &&
    actualStartAt < termEndsAt;

/** Each meeting held within the term of one enrolment, and whether it counts there. */
export function countedIn(
  enrolled: Enrolled,
  { meetings, decisions }: Pick<StudentFacts, "meetings" | "decisions">,
): readonly Counting[] {
  const decided = decisions.filter(({ cohortId }) => cohortId === enrolled.cohortId);
  return countMeetings(
    enrolled,
    meetings.filter(isHeldIn(enrolled)),
    new Map(decided.map(({ meetingId, counts }) => [meetingId, counts])),
  );
}

/** `days` after the latest sign, counted from the term's and the enrolment's start; null when after the term. */
function quietSince(enrolled: Enrolled, signs: readonly (Instant | null)[], days: number): Instant | null {
  const last = [enrolled.termStartsAt, enrolled.enrolledAt, ...signs].filter((sign) => sign !== null).sort();
  const since = addHours(last.at(-1) ?? enrolled.termStartsAt, days * 24);
  return since < enrolled.termEndsAt ? since : null;
}

function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function earliest(moments: readonly Instant[]): Instant | null {
  return moments.toSorted()[0] ?? null;
}

export interface Attention {
  readonly reason: AttentionReason;
  readonly since: Instant;
}

/** Why a student needs attention at `now`, and since when; longest waiting first. */
export function attentionOf(progress: Reasons, now: Instant): Attention[] {
  const since: Record<AttentionReason, Instant | null> = {
    thank_you_overdue: progress.thankYouOverdueAt,
    not_written_up: progress.writeUpOverdueAt,
    unprepared: progress.unpreparedAt,
    prep_overdue: progress.prepOverdueAt,
    prep_unapproved: progress.prepUnapprovedAt,
    referrals_lying: progress.referralsLyingAt,
    no_meeting: progress.noMeetingSinceAt,
    silent: progress.silentAt,
  };
  return ATTENTION_REASONS.flatMap((reason) => {
    const at = since[reason];
    return at !== null && at <= now ? [{ reason, since: at }] : [];
  }).sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** Since when this reason is true, or the first of all that are; null when it is not. */
export function sinceWhen(reasons: readonly Attention[], reason?: AttentionReason): Instant | null {
  return reasons.find((each) => reason === undefined || each.reason === reason)?.since ?? null;
}
