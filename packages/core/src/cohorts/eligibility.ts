import type { MeetingId } from "../shared/ids.ts";
import { minutesBetween } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";

/** What a cohort may ask of a meeting beside its length, before it counts toward the goal. */
export const ELIGIBILITY_RULES = [
  "not_relative",
  "not_own_employer",
  "live",
  "distinct_organisations",
  "outside_major",
] as const;
export type EligibilityRule = (typeof ELIGIBILITY_RULES)[number];

/** Without any of them, every meeting held counts. */
export interface CohortRules {
  /** Minutes a meeting has to last; null when any length counts. */
  readonly leastMinutes: number | null;
  readonly rules: readonly EligibilityRule[];
}

/** What only the student can say about a meeting; null while unsaid. */
export interface EligibilityAnswers {
  readonly relative: boolean | null;
  readonly ownEmployer: boolean | null;
  readonly inWriting: boolean | null;
  readonly inMajor: boolean | null;
}
export const ELIGIBILITY_ASKS = ["relative", "ownEmployer", "inWriting", "inMajor"] as const;
export const NO_ANSWERS: EligibilityAnswers = {
  relative: null,
  ownEmployer: null,
  inWriting: null,
  inMajor: null,
};

export interface CountedMeeting {
  readonly id: MeetingId;
  readonly startsAt: Instant;
  readonly agreedMinutes: number;
  readonly actualStartAt: Instant | null;
  readonly actualEndAt: Instant | null;
  /** Of everyone met; null where the student wrote none. */
  readonly organisations: readonly (string | null)[];
  readonly answers: EligibilityAnswers;
}

/** "not_said": it turns on a fact that nobody has written down yet, and does not count before that. */
export type RuleState = "met" | "not_met" | "not_said";
export interface RuleResult {
  readonly rule: EligibilityRule | "least_length";
  readonly state: RuleState;
}

export interface Counting {
  readonly meetingId: MeetingId;
  /** Every rule of the cohort with what came of it. */
  readonly results: readonly RuleResult[];
  /** All rules are met, or an advisor decided it: see `overridden`. */
  readonly counts: boolean;
  /** What an advisor decided against or beside the rules. */
  readonly overridden: boolean | null;
}

/**
 * Which meetings count, in the order they took place: of two with the same organisation the earlier one does, and
 * one that does not count uses up no organisation. An advisor's decision stands above every rule.
 */
export function countMeetings(
  rules: CohortRules,
  meetings: readonly CountedMeeting[],
  decided: ReadonlyMap<MeetingId, boolean>,
): readonly Counting[] {
  const used = new Set<string>();
  return meetings.toSorted(byStart).map((meeting) => {
    const results = checkEligibility(rules, meeting, used);
    const overridden = decided.get(meeting.id) ?? null;
    const counts = overridden ?? results.every(({ state }) => state === "met");
    if (counts) for (const name of namesOf(meeting)) used.add(name);
    return { meetingId: meeting.id, results, counts, overridden };
  });
}

/** Each rule for a meeting that lies ahead, beside those of the term that count already. */
export function expectEligibility(
  rules: CohortRules,
  meeting: CountedMeeting,
  counting: readonly CountedMeeting[],
): readonly RuleResult[] {
  return checkEligibility(rules, meeting, new Set(counting.flatMap(namesOf)));
}

/** Each rule with what came of it. `used` are organisations of meetings that count already. */
export function checkEligibility(
  { leastMinutes, rules }: CohortRules,
  meeting: CountedMeeting,
  used: ReadonlySet<string>,
): readonly RuleResult[] {
  const length: RuleResult[] =
    leastMinutes === null
      ? []
      : [{ rule: "least_length", state: minutesOf(meeting) >= leastMinutes ? "met" : "not_met" }];
  const asked = ELIGIBILITY_RULES.filter((rule) => rules.includes(rule));
  return [...length, ...asked.map((rule) => ({ rule, state: stateOf(rule, meeting, used) }))];
}

function stateOf(rule: EligibilityRule, meeting: CountedMeeting, used: ReadonlySet<string>): RuleState {
  const { relative, ownEmployer, inWriting, inMajor } = meeting.answers;
  switch (rule) {
    case "not_relative":
      return unless(relative);
    case "not_own_employer":
      return unless(ownEmployer);
    case "live":
      return unless(inWriting);
    case "outside_major":
      return unless(inMajor);
    case "distinct_organisations": {
      const names = namesOf(meeting);
      if (names.length === 0) return "not_said";
      return names.some((name) => !used.has(name)) ? "met" : "not_met";
    }
  }
}

const unless = (fault: boolean | null): RuleState =>
  fault === null ? "not_said" : fault ? "not_met" : "met";

/** The real length once it is known, before that the one agreed. */
function minutesOf({ actualStartAt, actualEndAt, agreedMinutes }: CountedMeeting): number {
  return actualStartAt !== null && actualEndAt !== null
    ? minutesBetween(actualStartAt, actualEndAt)
    : agreedMinutes;
}

/** However it was typed: letters and figures only, marks and capitals aside. */
function namesOf({ organisations }: CountedMeeting): readonly string[] {
  return organisations.flatMap((name) => {
    const plain = (name ?? "")
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "");
    return plain === "" ? [] : [plain];
  });
}

const startOf = ({ actualStartAt, startsAt }: CountedMeeting) => actualStartAt ?? startsAt;
function byStart(a: CountedMeeting, b: CountedMeeting): number {
  return startOf(a) < startOf(b) || (startOf(a) === startOf(b) && a.id < b.id) ? -1 : 1;
}
