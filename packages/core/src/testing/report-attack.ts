import type { Grouping, Report, ReportFigure } from "../reports/report.ts";
import { boundsOf, type Known } from "./linear-bounds.ts";
import { countsOf, LEAST, PROGRAMS, type Student, YEARS } from "./report-world.ts";

/** The unknowns of each program and year, as sums of variables: students with none, one or two, and more meetings, and so on. */
export const SUMS = {
  students: ["none", "some", "more"],
  engaged: ["some", "more"],
  threeOrMore: ["more"],
  meetings: ["some", "more", "second", "further"],
  notesOwed: ["owed"],
  notesOnTime: ["onTime"],
  notesSent: ["sent"],
  writtenUp: ["written"],
  peopleSuggested: ["suggested"],
  rated: ["rated"],
  clearer: ["clearer"],
  ruledOut: ["ruledOut"],
} as const;
export type Number_ = keyof typeof SUMS;

/** Which numbers a figure prints, in the order in which they stand. */
export const PRINTS: Readonly<Record<ReportFigure, readonly Number_[]>> = {
  students: ["students"],
  engaged: ["engaged", "students"],
  meetings_each: ["meetings", "engaged"],
  three_or_more: ["threeOrMore", "students"],
  notes_on_time: ["notesOnTime", "notesOwed"],
  thanked_after: ["notesSent"],
  written_up_after: ["writtenUp"],
  referral_yield: ["peopleSuggested", "meetings"],
  clearer: ["clearer", "meetings"],
  ruled_out: ["ruledOut", "meetings"],
  interest: ["rated"],
};

/** Of which group a row of this grouping speaks. */
const whereOf = (by: Grouping, key: string): Where => (by === "year" ? { year: key } : { program: key });

/** Of which program (or cohort of that name) and year a row speaks; without, of all. */
export interface Where {
  readonly program?: string;
  readonly year?: string;
}

export function sumOf(number: Number_, { program, year }: Where = {}): Map<string, number> {
  const cells = PROGRAMS.filter((each) => program === undefined || each === program).flatMap((p) =>
    YEARS.filter((each) => year === undefined || each === year).map((y) => `${p}${y}`),
  );
  const weight = (part: string) => (number === "meetings" && part === "more" ? 3 : 1);
  return new Map(cells.flatMap((cell) => SUMS[number].map((part) => [`${cell} ${part}`, weight(part)])));
}

/** What everybody knows of how the numbers hang together, in each program and year. */
export function always(): Known[] {
  const atMost = (cell: Where, less: Number_, more: Number_): Known => {
    const terms = sumOf(less, cell);
    for (const [name, by] of sumOf(more, cell)) terms.set(name, (terms.get(name) ?? 0) - by);
    return { terms, value: 0, slack: true };
  };
  const pairs: readonly (readonly [Number_, Number_])[] = [
    ["notesOwed", "meetings"],
    ["notesSent", "notesOwed"],
    ["notesOnTime", "notesSent"],
    ["writtenUp", "meetings"],
    ["rated", "writtenUp"],
    ["clearer", "writtenUp"],
    ["ruledOut", "clearer"],
  ];
  return PROGRAMS.flatMap((program) =>
    YEARS.flatMap((year) => [
      ...pairs.map(([less, more]) => atMost({ program, year }, less, more)),
      // Of those with one or two meetings each has at most a second one; and only who has three can have a fourth.
      {
        terms: new Map([
          [`${program}${year} second`, 1],
          [`${program}${year} some`, -1],
        ]),
        value: 0,
        slack: true,
      },
      {
        terms: new Map([
          [`${program}${year} further`, 1],
          [`${program}${year} more`, -99],
        ]),
        value: 0,
        slack: true,
      },
    ]),
  );
}

/** Everything that stands in the report, read off its texts: also that a group which is listed has somebody in it, and no other has. */
export function printed({ total, breakdowns }: Report): Known[] {
  const all: Known[] = [];
  const read = (where: Where, figures: NonNullable<Report["total"]>) => {
    for (const { figure, text, of } of figures) {
      if (text === null) continue;
      const values = [...(of ?? text).matchAll(/\d+/g)].map(Number);
      PRINTS[figure].forEach((number, place) => {
        all.push({ terms: sumOf(number, where), value: values[place] ?? Number.NaN });
      });
    }
  };
  read({}, total ?? []);
  for (const { by, rows } of breakdowns) {
    for (const { key, figures } of rows) {
      read(whereOf(by, key), figures);
      const seen = sumOf("students", whereOf(by, key));
      all.push({ terms: new Map([...seen, [`${by} ${key} beyond one`, -1]]), value: 1 });
    }
    const listed = new Set(rows.map(({ key }) => key));
    for (const key of by === "year" ? YEARS : PROGRAMS)
      if (rows.length > 0 && !listed.has(key))
        all.push({ terms: sumOf("students", whereOf(by, key)), value: 0 });
  }
  return all;
}

/** A report, and the students of whom it tells. */
export interface Kept {
  readonly students: readonly Student[];
  readonly report: Report;
}

/** Every hidden number from 1 to below the least. */
function smallOnes({ students, report }: Kept) {
  return report.breakdowns.flatMap(({ by, rows }) =>
    rows.flatMap(({ key, figures }) => {
      const counts = countsOf(students.filter((each) => each[by === "year" ? "year" : "program"] === key));
      return figures
        .filter(({ text }) => text === null)
        .flatMap(({ figure }) => PRINTS[figure].slice(0, figure === "notes_on_time" ? 2 : 1))
        .filter((number) => counts[number] > 0 && counts[number] < LEAST)
        .map((number) => ({ by, key, number, is: counts[number], terms: sumOf(number, whereOf(by, key)) }));
    }),
  );
}

const rounded = (bound: number | undefined) => Math.round((bound ?? 0) * 1000) / 1000;

/** Every hidden small number, and the most that it could be for all that is known from this report alone. */
export function attack(students: readonly Student[], report: Report) {
  const small = smallOnes({ students, report });
  if (small.length === 0) return [];
  const bounds = boundsOf(
    [...always(), ...printed(report)],
    small.map(({ terms }) => terms),
  );
  return small.map(({ number, key, is }, place) => ({
    name: `${number} of ${key}`,
    is,
    most: rounded(bounds[place]),
  }));
}

/**
 * Every small number that one of the reports hides, and the most that it could be for whoever lays all of them beside each
 * other and knows that in between everything only grew; or, that so many students changed their group and did nothing. All students are of one year: the unknowns of others are left out.
 */
export function attackSideBySide(reports: readonly Kept[], moved: number | null = null) {
  const known = reports.flatMap(({ report }, when) =>
    [...always(), ...printed(report)]
      .map((each) => ({ ...each, terms: at(when, each.terms) }))
      .filter(({ terms }) => terms.size > 0),
  );
  const linked = reports
    .slice(1)
    .flatMap((_, when) =>
      PROGRAMS.flatMap((program) =>
        moved === null
          ? (Object.keys(SUMS) as Number_[]).map((number) => notMore(number, program, when, when + 1, 0))
          : (["students", "engaged", "threeOrMore"] as const).flatMap((number) => [
              notMore(number, program, when, when + 1, moved),
              notMore(number, program, when + 1, when, moved),
            ]),
      ),
    );
  const small = reports.flatMap((kept, when) => smallOnes(kept).map((each) => ({ ...each, when })));
  if (small.length === 0) return [];
  const bounds = boundsOf(
    [...known, ...linked],
    small.map(({ terms, when }) => at(when, terms)),
  );
  return small.map(({ number, key, is, when }, place) => ({
    number,
    key,
    is,
    when,
    most: rounded(bounds[place]),
  }));
}

/** At one time a number of a group was at most so much more than at the other. */
function notMore(number: Number_, program: string, one: number, other: number, more: number): Known {
  const terms = at(one, sumOf(number, { program }));
  for (const [name, by] of at(other, sumOf(number, { program }))) terms.set(name, -by);
  return { terms, value: more, slack: true };
}

const at = (when: number, terms: ReadonlyMap<string, number>) =>
  new Map(
    [...terms].flatMap(([name, by]) => (OTHER_YEARS.test(name) ? [] : [[`${when} ${name}`, by] as const])),
  );

const OTHER_YEARS = new RegExp(`^p\\d(${YEARS.slice(1).join("|")})`);
