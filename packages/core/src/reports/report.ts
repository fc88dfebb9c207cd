import { programKey } from "../people/programs.ts";
import type { ReportSnapshotId } from "../shared/ids.ts";
import type { CalendarDate, Instant } from "../shared/time.ts";

/** What is counted of a group of students in one term; every student once. */
export interface ReportCounts {
  readonly students: number;
  /** With at least one meeting held. */
  readonly engaged: number;
  readonly threeOrMore: number;
  readonly meetings: number;
  readonly notesOwed: number;
  readonly notesOnTime: number;
  /** Students who owed a note. */
  readonly owing: number;
  /** Notes sent, and the minutes from the meeting’s end that the middle one took; null without any. */
  readonly notesSent: number;
  readonly noteMinutes: number | null;
  /** Meetings written up, and the minutes from the meeting’s end that the middle one took; null without any. */
  readonly writtenUp: number;
  readonly writeUpMinutes: number | null;
  readonly peopleSuggested: number;
  /** Meetings whose interest was rated before and after, by how many students, and the sums of both. */
  readonly rated: number;
  readonly rating: number;
  readonly interestBefore: number;
  readonly interestAfter: number;
  /** Meetings after which the path was clearer, a path ruled out among them. */
  readonly clearer: number;
  readonly ruledOut: number;
}

export const REPORT_FIGURES = [
  "students",
  "engaged",
  "meetings_each",
  "three_or_more",
  "notes_on_time",
  "thanked_after",
  "written_up_after",
  "referral_yield",
  "clearer",
  "ruled_out",
  "interest",
] as const;
export type ReportFigure = (typeof REPORT_FIGURES)[number];

/** A figure with what it is a part of; `printFigure` says how it is shown wherever it is. */
export interface ShownFigure {
  readonly figure: ReportFigure;
  /** Null where it is hidden. */
  readonly text: string | null;
  /** "19 of 21", "95 / 19" or "80 notes"; null where the figure is a count, or hidden. */
  readonly of: string | null;
  /** Between 0 and 1, for a bar; null where there is none. */
  readonly share: number | null;
}

/** By what the students of a term are told apart. Each puts every student into exactly one group. */
export const GROUPINGS = ["cohort", "program", "year", "first_generation"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The groups that are no value: the fact is not known, or the student is in several cohorts of the term. */
export const GROUP_WORDS = ["unknown", "several", "yes", "no"] as const;
export type GroupWord = (typeof GROUP_WORDS)[number];

/** Before a program, so that one that is called “unknown” is not taken for none. */
const PROGRAM_MARK = ":";

/** The group of a program, however it is spelt. */
export const programGroup = (program: string) => `${PROGRAM_MARK}${programKey(program)}`;

/** The key that a group of a kept report has now: early ones kept each spelling of a program apart. */
export const keyNow = (by: Grouping, key: string) =>
  by === "program" && key.startsWith(PROGRAM_MARK) ? programGroup(key.slice(PROGRAM_MARK.length)) : key;

export interface GroupName {
  readonly key: string;
  /** Null where the key is one of the words above. */
  readonly name: string | null;
}

export type CountedGroup = GroupName & { readonly counts: ReportCounts };
export type ReportRow = GroupName & { readonly figures: readonly ShownFigure[] };

export interface Counted {
  readonly by: Grouping;
  readonly groups: readonly CountedGroup[];
}

export interface ReportBreakdown {
  readonly by: Grouping;
  /** Empty where the students are too few to be told apart by this at all. */
  readonly rows: readonly ReportRow[];
}

export interface Term {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** A report as it may be shown: what is hidden is not in it. */
export interface Report {
  readonly term: Term;
  readonly least: number;
  /** Null when the whole is smaller than the least group. */
  readonly total: readonly ShownFigure[] | null;
  readonly breakdowns: readonly ReportBreakdown[];
}

/** A report as it stood when it was taken. It never changes. */
export interface ReportSnapshot {
  readonly id: ReportSnapshotId;
  readonly name: string;
  readonly takenAt: Instant;
  readonly report: Report;
}
