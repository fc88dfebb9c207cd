import type { Stage } from "../meetings/stage.ts";
import { minutesBetween } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";
import type { StudentFacts, StudentProgress } from "./progress.ts";

type Enrolled = StudentFacts["enrolments"][number];
type Met = StudentFacts["meetings"][number];
type Steps = Pick<
  StudentProgress,
  "stage" | "stageSinceAt" | "preparedAt" | "askedAt" | "metAt" | "thankedAt" | "referredAt"
>;

/** When each step was first reached within the term, and which came last. */
export function stepsOf(enrolled: Enrolled, facts: StudentFacts): Steps {
  const { termStartsAt, termEndsAt } = enrolled;
  const inTerm = (moments: readonly (Instant | null)[]) =>
    moments
      .flatMap((moment) => moment ?? [])
      .filter((moment) => moment >= termStartsAt && moment < termEndsAt)
      .toSorted();
  const held = facts.meetings.filter(({ status }) => status === "held");
  const steps = {
    contact: inTerm(facts.contactsAddedAt),
    asked: inTerm(facts.askedAt),
    booked: inTerm(facts.meetings.filter(isOn).map(({ bookedAt }) => bookedAt)),
    prepared: inTerm(facts.meetings.filter(isOn).map(({ preparedAt }) => preparedAt)),
    met: inTerm(held.map(({ actualStartAt }) => actualStartAt)),
    thanked: inTerm(facts.thankYous.map(({ sentAt }) => sentAt)),
  } satisfies Partial<Record<Stage, Instant[]>>;
  const last = Object.entries(steps).reduce<{ stage: Stage | null; at: Instant }>(
    (latest, [stage, moments]) => {
      const at = moments.at(-1);
      return at !== undefined && (latest.stage === null || at >= latest.at)
        ? { stage: stage as Stage, at }
        : latest;
    },
    { stage: null, at: later(enrolled.enrolledAt, termStartsAt) },
  );
  return {
    stage: last.stage,
    stageSinceAt: last.at,
    preparedAt: steps.prepared[0] ?? null,
    askedAt: steps.asked[0] ?? null,
    metAt: steps.met[0] ?? null,
    thankedAt: steps.thanked[0] ?? null,
    referredAt: inTerm(facts.suggestedAt)[0] ?? null,
  };
}

type Outcomes = Pick<
  StudentProgress,
  | "thankYouMinutes"
  | "writeUpMinutes"
  | "heldWeeks"
  | "thankYousOwed"
  | "thankYousOnTime"
  | "peopleSuggested"
  | "ratedMeetings"
  | "interestBefore"
  | "interestAfter"
  | "clearerMeetings"
  | "ruledOutMeetings"
>;

const WEEK_MINUTES = 7 * 24 * 60;

/** What came of the meetings held within the term: how soon was thanked and written up, and how much clearer the path is. */
export function outcomesOf(enrolled: Enrolled, facts: StudentFacts): Outcomes {
  const { termStartsAt, termEndsAt } = enrolled;
  const within = (moment: Instant | null) => moment !== null && moment >= termStartsAt && moment < termEndsAt;
  const held = facts.meetings.filter(
    ({ status, actualStartAt }) => status === "held" && within(actualStartAt),
  );
  const owed = facts.thankYous.filter(
    ({ waivedAt, meetingEndAt }) => waivedAt === null && within(meetingEndAt),
  );
  const rated = held.flatMap(({ debrief }) =>
    debrief !== null && debrief.interestBefore !== null && debrief.interestAfter !== null
      ? { before: debrief.interestBefore, after: debrief.interestAfter }
      : [],
  );
  return {
    thankYouMinutes: ascending(owed.flatMap(({ sentAt, meetingEndAt }) => since(meetingEndAt, sentAt))),
    writeUpMinutes: ascending(
      held.flatMap(({ actualEndAt, debrief }) => since(actualEndAt, debrief?.recordedAt)),
    ),
    heldWeeks: ascending(
      held.flatMap(({ actualStartAt }) =>
        since(termStartsAt, actualStartAt).map((minutes) => Math.floor(minutes / WEEK_MINUTES)),
      ),
    ),
    thankYousOwed: owed.length,
    thankYousOnTime: owed.filter(({ sentAt, dueAt }) => sentAt !== null && sentAt <= dueAt).length,
    peopleSuggested: facts.suggestedAt.filter(within).length,
    ratedMeetings: rated.length,
    interestBefore: sum(rated.map(({ before }) => before)),
    interestAfter: sum(rated.map(({ after }) => after)),
    clearerMeetings: held.filter(isClearer).length,
    ruledOutMeetings: held.filter(({ debrief }) => debrief?.direction === "ruled_out").length,
  };
}

/** The interest moved, either way, or the path was changed or ruled out: all of it is knowing more than before. */
function isClearer({ debrief }: Met): boolean {
  if (debrief === null) return false;
  const { interestBefore, interestAfter, direction } = debrief;
  const moved = interestBefore !== null && interestAfter !== null && interestBefore !== interestAfter;
  return moved || direction === "changed" || direction === "ruled_out";
}

const isOn = ({ status }: Met) => status === "scheduled" || status === "held";

function since(start: Instant | null, end: Instant | null | undefined): number[] {
  return start !== null && end ? [Math.max(0, Math.round(minutesBetween(start, end)))] : [];
}

function ascending(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b);
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
