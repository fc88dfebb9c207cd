import type { Counted, CountedGroup, Grouping, ReportCounts, ReportFigure } from "./report.ts";

type Shown = ReadonlySet<ReportFigure>;

/** What one figure gives away, so that it can be decided whether a group may show it. Decision 023 says why each is as it is. */
interface Rule {
  readonly figure: ReportFigure;
  /** Figures that must stand beside it: it would tell something of theirs. */
  readonly beside: readonly ReportFigure[];
  /** The numbers it tells; each must be nothing or not small. The first is what others of the grouping add up with. */
  readonly tells: (counts: ReportCounts) => readonly number[];
  /** What else must hold for a group, or for hidden groups together. */
  readonly also?: (counts: ReportCounts, least: number) => boolean;
  /** What is known to be the least of the first number, from what else the group shows. */
  readonly atLeast?: (counts: ReportCounts, shown: Shown) => number;
}

const BESIDE_MEETINGS = ["students", "engaged", "meetings_each"] as const;

/** In this order, since what may be shown depends on what is already. */
const RULES: readonly Rule[] = [
  { figure: "students", beside: [], tells: (of) => [of.students], atLeast: () => 1 },
  { figure: "engaged", beside: ["students"], tells: (of) => [of.engaged] },
  {
    figure: "meetings_each",
    beside: ["students", "engaged"],
    tells: (of) => [of.meetings],
    // Who holds three or more holds two beyond the first: few such meetings would bound a small number of students.
    also: (of, least) => of.threeOrMore === 0 || of.meetings - of.engaged >= 2 * least,
    atLeast: (of, shown) => (shown.has("engaged") ? of.engaged : 0),
  },
  {
    figure: "three_or_more",
    beside: BESIDE_MEETINGS,
    tells: (of) => [of.threeOrMore],
    atLeast: (of, shown) => (shown.has("meetings_each") && of.meetings > 2 * of.engaged ? 1 : 0),
  },
  {
    figure: "notes_on_time",
    beside: BESIDE_MEETINGS,
    tells: (of) => [of.notesOnTime, of.notesOwed, of.owing],
  },
  {
    figure: "thanked_after",
    beside: [...BESIDE_MEETINGS, "notes_on_time"],
    tells: (of) => [of.notesSent],
    atLeast: (of, shown) => (shown.has("notes_on_time") ? of.notesOnTime : 0),
  },
  { figure: "interest", beside: BESIDE_MEETINGS, tells: (of) => [of.rated, of.rating] },
  {
    figure: "clearer",
    beside: BESIDE_MEETINGS,
    tells: (of) => [of.clearer],
    atLeast: (of, shown) => (shown.has("interest") && of.interestBefore !== of.interestAfter ? 1 : 0),
  },
  { figure: "ruled_out", beside: [...BESIDE_MEETINGS, "clearer"], tells: (of) => [of.ruledOut] },
  {
    figure: "written_up_after",
    beside: BESIDE_MEETINGS,
    tells: (of) => [of.writtenUp],
    atLeast: (of, shown) =>
      Math.max(shown.has("interest") ? of.rated : 0, shown.has("clearer") ? of.clearer : 0),
  },
  { figure: "referral_yield", beside: BESIDE_MEETINGS, tells: (of) => [of.peopleSuggested] },
];

export interface ShownFigures {
  readonly total: Shown;
  /** In the order of the groupings and of their groups; null for a grouping that may not be shown at all. */
  readonly groupings: readonly (readonly Shown[] | null)[];
}

/** What was shown before, beside which this is read. */
export interface Beside {
  /** Whether a group may not be shown at all. */
  readonly heldBack: (by: Grouping, group: CountedGroup) => boolean;
  /** The groups (their keys) that covered each other in each earlier report: one alone would uncover the others. */
  readonly hiddenTogether: (by: Grouping, figure: ReportFigure) => readonly ReadonlySet<string>[];
}

const NOTHING_BEFORE: Beside = { heldBack: () => false, hiddenTogether: () => [] };

/**
 * Which figures of which groups may be shown: a figure that tells a number from 1 to below `least` is hidden, with as many of
 * the next larger groups as it takes that the hidden ones could each hold at least `least`, as far as anything shown tells.
 * What cannot be covered up so in one grouping is hidden in all of them and in the total.
 */
export function hideSmallGroups(
  total: ReportCounts,
  groupings: readonly Counted[],
  least: number,
  beside: Beside = NOTHING_BEFORE,
): ShownFigures {
  const nowhere = new Set<ReportFigure>();
  for (;;) {
    const whole = new Set<ReportFigure>();
    for (const rule of RULES)
      if (!nowhere.has(rule.figure) && mayShow(rule, total, whole, least)) whole.add(rule.figure);
    const decided = groupings.map((counted) => hideWithin(counted, whole, least, beside));
    const uncovered = decided.flatMap((each) => ("uncovered" in each ? [each.uncovered] : []));
    const again = uncovered.filter((figure) => figure !== "students");
    if (again.length === 0)
      return { total: whole, groupings: decided.map((each) => ("shown" in each ? each.shown : null)) };
    for (const figure of again) nowhere.add(figure);
  }
}

type Decided = { readonly shown: readonly Shown[] } | { readonly uncovered: ReportFigure };

function hideWithin({ by, groups }: Counted, whole: Shown, least: number, beside: Beside): Decided {
  const rows: Row[] = groups
    .map((group) => ({ group, counts: group.counts, shown: new Set<ReportFigure>() }))
    .toSorted((a, b) => a.counts.students - b.counts.students || (a.group.key < b.group.key ? -1 : 1));
  for (const rule of RULES.filter(({ figure }) => whole.has(figure))) {
    const small = ({ group, counts, shown }: Row) =>
      !mayShow(rule, counts, shown, least) || (rule.figure === "students" && beside.heldBack(by, group));
    const before = beside.hiddenTogether(by, rule.figure);
    let hidden = withTheirCover(rows.filter(small), rows, before);
    while (hidden.length > 0 && !coverEachOther(rule, hidden, least)) {
      const next = rows.find((row) => !hidden.includes(row));
      if (!next) return { uncovered: rule.figure };
      hidden = withTheirCover([...hidden, next], rows, before);
    }
    for (const row of rows) if (!hidden.includes(row)) row.shown.add(rule.figure);
  }
  return { shown: groups.map((group) => rows.find((row) => row.group === group)?.shown ?? new Set()) };
}

/** Where one of those that covered each other in an earlier report is hidden, all of them are. */
function withTheirCover(
  hidden: readonly Row[],
  rows: readonly Row[],
  before: readonly ReadonlySet<string>[],
): readonly Row[] {
  const touched = before.filter((keys) => hidden.some(({ group }) => keys.has(group.key)));
  const all = rows.filter((row) => hidden.includes(row) || touched.some((keys) => keys.has(row.group.key)));
  return all.length === hidden.length ? all : withTheirCover(all, rows, before);
}

interface Row {
  readonly group: CountedGroup;
  readonly counts: ReportCounts;
  readonly shown: Set<ReportFigure>;
}

function mayShow(rule: Rule, counts: ReportCounts, shown: Shown, least: number): boolean {
  return rule.beside.every((figure) => shown.has(figure)) && isLarge(rule, counts, least);
}

function isLarge({ tells, also }: Rule, counts: ReportCounts, least: number): boolean {
  return tells(counts).every((number) => number === 0 || number >= least) && (also?.(counts, least) ?? true);
}

/** Hidden groups cover each other when together they could be shown, and each of them could hold `least` on its own. */
function coverEachOther(rule: Rule, hidden: readonly Row[], least: number): boolean {
  if (hidden.length < 2) return false;
  const together = addUp(hidden.map(({ counts }) => counts));
  if (!isLarge(rule, together, least)) return false;
  const [all = 0] = rule.tells(together);
  if (all === 0) return true;
  const known = hidden.map(({ counts, shown }) => rule.atLeast?.(counts, shown) ?? 0);
  const ofAll = known.reduce((sum, each) => sum + each, 0);
  return known.every((own) => all - (ofAll - own) >= least);
}

function addUp(all: readonly ReportCounts[]): ReportCounts {
  return all.reduce((sum, each) => {
    const both = { ...sum };
    for (const name of Object.keys(both) as (keyof ReportCounts)[])
      Object.assign(both, { [name]: (sum[name] ?? 0) + (each[name] ?? 0) });
    return both;
  });
}
