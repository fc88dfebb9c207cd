import { figuresOf } from "./figures.ts";
import {
  REPORT_FIGURES,
  type Report,
  type ReportCounts,
  type ReportFigure,
  type ReportRow,
  type Term,
} from "./report.ts";

/** A report as the first versions kept it: counts of the whole and by cohort, without medians. */
export interface FirstReport {
  readonly term: Term;
  readonly least: number;
  readonly total: ReportCounts | null;
  readonly groups: readonly {
    readonly key: string;
    readonly name: string;
    readonly counts: ReportCounts | null;
  }[];
}

const FIRST_FIGURES = new Set<ReportFigure>(
  REPORT_FIGURES.filter((figure) => figure !== "thanked_after" && figure !== "written_up_after"),
);

/** What was kept, whenever: an early report says what it said then, and nothing by other groupings. */
export function readKept(kept: Report | FirstReport): Report {
  if ("breakdowns" in kept) return kept;
  const rows = kept.groups.map(({ key, name, counts }): ReportRow => ({
    key,
    name,
    figures: firstFigures(counts),
  }));
  return {
    term: kept.term,
    least: kept.least,
    total: kept.total && firstFigures(kept.total),
    breakdowns: kept.total ? [{ by: "cohort", rows }] : [],
  };
}

/** What was not counted then does not stand there as hidden. */
function firstFigures(counts: ReportCounts | null) {
  const hidden = { students: 0 } as ReportCounts;
  return figuresOf(counts ?? hidden, counts ? FIRST_FIGURES : new Set()).filter(({ figure }) =>
    FIRST_FIGURES.has(figure),
  );
}
