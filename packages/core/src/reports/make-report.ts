import { hideSmallGroups } from "./hide-small-groups.ts";
import type { Report, ReportCounts, ReportGroup, Term } from "./report.ts";

/** The report that may be shown of these counts. `earlier` are reports of the same term that were shown before. */
export function makeReport(
  term: Term,
  total: ReportCounts,
  groups: readonly ReportGroup[],
  least: number,
  earlier: readonly Report[],
): Report {
  const before = earlier.flatMap((report) =>
    report.groups.filter(({ counts }) => counts === null).map(({ key }) => key),
  );
  const hidden = hideSmallGroups(groups, least, new Set(before));
  const allHidden = groups.every(({ key, counts }) => hidden.has(key) || counts.students === 0);
  return {
    term,
    least,
    // With one group only, the total is that group.
    total: total.students < least || (allHidden && groups.length === 1) ? null : total,
    groups: groups.map(({ key, name, counts }) => ({ key, name, counts: hidden.has(key) ? null : counts })),
  };
}

export const REPORT_FIGURES = [
  "students",
  "engaged",
  "meetings_each",
  "three_or_more",
  "notes_on_time",
  "referral_yield",
  "clearer",
  "ruled_out",
  "interest",
] as const;
export type ReportFigure = (typeof REPORT_FIGURES)[number];

/** A figure with what it is a part of; screen, file and print show this text and no other. */
export interface ShownFigure {
  readonly figure: ReportFigure;
  readonly text: string;
  /** "19 of 21"; null where the figure is a count. */
  readonly of: string | null;
  /** Between 0 and 1, for a bar; null where there is none. */
  readonly share: number | null;
}

export function figuresOf(counts: ReportCounts): readonly ShownFigure[] {
  const { students, engaged, meetings, threeOrMore, rated } = counts;
  return [
    { figure: "students", text: String(students), of: null, share: null },
    part("engaged", engaged, students),
    mean("meetings_each", meetings, engaged),
    part("three_or_more", threeOrMore, students),
    part("notes_on_time", counts.notesOnTime, counts.notesOwed),
    mean("referral_yield", counts.peopleSuggested, meetings),
    part("clearer", counts.clearer, meetings),
    part("ruled_out", counts.ruledOut, meetings),
    {
      figure: "interest",
      text:
        rated === 0
          ? "–"
          : `${fixed(counts.interestBefore / rated)} → ${fixed(counts.interestAfter / rated)}`,
      of: String(rated),
      share: null,
    },
  ];
}

function part(figure: ReportFigure, some: number, all: number): ShownFigure {
  const share = all === 0 ? null : some / all;
  return {
    figure,
    text: share === null ? "–" : `${Math.round(share * 100)} %`,
    of: `${some} of ${all}`,
    share,
  };
}

function mean(figure: ReportFigure, sum: number, count: number): ShownFigure {
  return { figure, text: count === 0 ? "–" : fixed(sum / count), of: `${sum} / ${count}`, share: null };
}

const fixed = (value: number) => value.toFixed(1);
