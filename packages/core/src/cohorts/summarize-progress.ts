import type { OfficeSettings } from "../office/settings.ts";
import { addHours, addMinutes } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";
import {
  ATTENTION_REASONS,
  type AttentionReason,
  type StudentFacts,
  type StudentProgress,
} from "./progress.ts";

type AttentionSettings = Pick<OfficeSettings, "writeUpAfterHours" | "noMeetingAfterDays" | "silentAfterDays">;
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
    thankYouOverdueAt: earliest(open.map(({ dueAt }) => dueAt)),
    writeUpOverdueAt: earliest(
      scheduled.map(({ startsAt, agreedMinutes }) =>
        addHours(addMinutes(startsAt, agreedMinutes), settings.writeUpAfterHours),
      ),
    ),
  };
  return facts.enrolments.map((enrolled) => {
    const held = heldIn(enrolled, facts);
    const needsMeeting = held.length < enrolled.goalMeetings && nextMeetingAt === null;
    return {
      ...ofStudent,
      cohortId: enrolled.cohortId,
      goalMeetings: enrolled.goalMeetings,
      meetingsHeld: held.length,
      noMeetingSinceAt: needsMeeting ? quietSince(enrolled, held, settings.noMeetingAfterDays) : null,
      silentAt: needsMeeting ? quietSince(enrolled, [facts.lastActivityAt], settings.silentAfterDays) : null,
    };
  });
}

/** Real starts of the meetings that count: held, and begun within the term. */
function heldIn({ termStartsAt, termEndsAt }: Enrolled, { meetings }: StudentFacts): Instant[] {
  return meetings.flatMap(({ status, actualStartAt }) =>
    status === "held" && actualStartAt !== null && actualStartAt >= termStartsAt && actualStartAt < termEndsAt
      ? [actualStartAt]
      : [],
  );
}

/** `days` after the latest sign, counted from the term's and the enrolment's start; null when after the term. */
function quietSince(enrolled: Enrolled, signs: readonly (Instant | null)[], days: number): Instant | null {
  const last = [enrolled.termStartsAt, enrolled.enrolledAt, ...signs].filter((sign) => sign !== null).sort();
  const since = addHours(last.at(-1) ?? enrolled.termStartsAt, days * 24);
  return since < enrolled.termEndsAt ? since : null;
}

function earliest(moments: readonly Instant[]): Instant | null {
  return moments.toSorted()[0] ?? null;
}

export interface Attention {
  readonly reason: AttentionReason;
  readonly since: Instant;
}

/** Why a student needs attention at `now`, and since when; longest waiting first. */
export function attentionOf(
  progress: Pick<StudentProgress, "thankYouOverdueAt" | "writeUpOverdueAt" | "noMeetingSinceAt" | "silentAt">,
  now: Instant,
): Attention[] {
  const since: Record<AttentionReason, Instant | null> = {
    thank_you_overdue: progress.thankYouOverdueAt,
    not_written_up: progress.writeUpOverdueAt,
    no_meeting: progress.noMeetingSinceAt,
    silent: progress.silentAt,
  };
  return ATTENTION_REASONS.flatMap((reason) => {
    const at = since[reason];
    return at !== null && at <= now ? [{ reason, since: at }] : [];
  }).sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}
