import { figuresOf } from "./figures.ts";
import { hideSmallGroups } from "./hide-small-groups.ts";
import {
  type Counted,
  type CountedGroup,
  type Grouping,
  keyNow,
  type Report,
  type ReportCounts,
  type ReportFigure,
  type ShownFigure,
  type Term,
} from "./report.ts";

/** The report that may be shown of these counts. `earlier` are reports of the same term that were kept before. */
export function makeReport(
  term: Term,
  total: ReportCounts,
  counted: readonly Counted[],
  least: number,
  earlier: readonly Report[],
): Report {
  const { total: whole, groupings } = hideSmallGroups(total, counted, least, {
    heldBack: (by, group) => isHeldBack(by, group, least, earlier),
    hiddenTogether: (by, figure) => earlier.map((each) => hiddenIn(each, by, figure)),
  });
  if (!whole.has("students")) return { term, least, total: null, breakdowns: [] };
  return {
    term,
    least,
    total: figuresOf(total, whole),
    breakdowns: counted.map(({ by, groups }, place) => {
      const shown = groupings[place];
      if (!shown) return { by, rows: [] };
      const rows = groups.map(({ key, name, counts }, nth) => ({
        key,
        name,
        figures: figuresOf(counts, shown[nth]),
      }));
      return { by, rows };
    }),
  };
}

/**
 * Whether a kept report forbids to show a group: it was hidden there, or it tells something of a student themselves and only
 * a few joined or left it since, of whom somebody may know who they are.
 */
function isHeldBack(
  by: Grouping,
  { key, counts }: CountedGroup,
  least: number,
  earlier: readonly Report[],
): boolean {
  return earlier.some(({ breakdowns }) => {
    const rows = breakdowns.find((each) => each.by === by)?.rows ?? [];
    const before = rows
      .filter((row) => keyNow(by, row.key) === key)
      .map(({ figures }) => figures.find(({ figure }) => figure === "students")?.text ?? null);
    if (before.length === 0) return false;
    if (before.includes(null)) return true;
    const moved = Math.abs(counts.students - before.reduce((sum, each) => sum + Number(each), 0));
    return by !== "cohort" && moved > 0 && moved < least;
  });
}

/** The groups of a kept report whose figure was hidden while the whole was told: the rest of the whole is theirs together. */
function hiddenIn({ total, breakdowns }: Report, by: Grouping, wanted: ReportFigure): ReadonlySet<string> {
  const textOf = (figures: readonly ShownFigure[] | null) =>
    figures?.find(({ figure }) => figure === wanted)?.text ?? null;
  if (textOf(total) === null) return new Set();
  const rows = breakdowns.find((each) => each.by === by)?.rows ?? [];
  return new Set(rows.filter(({ figures }) => textOf(figures) === null).map(({ key }) => keyNow(by, key)));
}
