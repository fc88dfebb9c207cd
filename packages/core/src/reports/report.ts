import type { ReportSnapshotId } from "../shared/ids.ts";
import type { CalendarDate, Instant } from "../shared/time.ts";

/** What is counted of a group of students in one term. A student of two cohorts counts in both, and once in the total. */
export interface ReportCounts {
  readonly students: number;
  /** With at least one meeting held. */
  readonly engaged: number;
  readonly threeOrMore: number;
  readonly meetings: number;
  readonly notesOwed: number;
  readonly notesOnTime: number;
  readonly peopleSuggested: number;
  /** Meetings whose interest was rated before and after, and the sums of both. */
  readonly rated: number;
  readonly interestBefore: number;
  readonly interestAfter: number;
  /** Meetings after which the path was clearer, a path ruled out among them. */
  readonly clearer: number;
  readonly ruledOut: number;
}

export interface ReportGroup {
  readonly key: string;
  readonly name: string;
  readonly counts: ReportCounts;
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
  readonly total: ReportCounts | null;
  readonly groups: readonly (Omit<ReportGroup, "counts"> & { readonly counts: ReportCounts | null })[];
}

/** A report as it stood when it was taken. It never changes. */
export interface ReportSnapshot {
  readonly id: ReportSnapshotId;
  readonly name: string;
  readonly takenAt: Instant;
  readonly report: Report;
}
