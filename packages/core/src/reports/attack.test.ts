import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf, type Known } from "../testing/linear-bounds.ts";
import { day } from "../testing/builders.ts";
import { figuresOf } from "./figures.ts";
import { makeReport } from "./make-report.ts";
import { type Counted, REPORT_FIGURES, type Report, type ReportCounts, type ReportFigure } from "./report.ts";

const LEAST = 10;
const PROGRAMS = ["p0", "p1", "p2", "p3"];
const YEARS = ["y0", "y1", "y2"];
const term = { startsOn: day("2026-09-01"), endsOn: day("2026-12-18") };

interface Student {
  readonly program: string;
  readonly year: string;
  readonly meetings: number;
  readonly owed: number;
  readonly sent: number;
  readonly onTime: number;
  readonly written: number;
  readonly rated: number;
  readonly clearer: number;
  readonly ruledOut: number;
  readonly suggested: number;
}

const upTo = (part: number, whole: number) => Math.round(part * whole);
const student = (program: string, year: string, busy: number, parts: readonly number[]): Student => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = parts;
  const meetings = a < busy ? 1 + Math.floor(b * 5) : 0;
  const owed = upTo(c, meetings);
  const sent = upTo(d, owed);
  const written = upTo(e, meetings);
  const clearer = upTo(f, written);
  return {
    program,
    year,
    meetings,
    owed,
    sent,
    onTime: upTo(g, sent),
    written,
    rated: upTo(h, written),
    clearer,
    ruledOut: upTo(g * h, clearer),
    suggested: upTo(b * c * 3, meetings),
  };
};

/** Groups from none to large ones, in which few or many do something. */
const office = fc
  .array(fc.tuple(fc.nat(14), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer()), {
    minLength: PROGRAMS.length * YEARS.length,
    maxLength: PROGRAMS.length * YEARS.length,
  })
  .map((cells) =>
    cells.flatMap(([size, busy, seed], place) => {
      const next = numbers(seed);
      const program = PROGRAMS[place % PROGRAMS.length] ?? "";
      const year = YEARS[Math.floor(place / PROGRAMS.length)] ?? "";
      return Array.from({ length: size }, () =>
        student(program, year, busy, Array.from({ length: 8 }, next)),
      );
    }),
  );

/** Numbers from 0 to 1 that follow from the seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function countsOf(students: readonly Student[]): ReportCounts {
  const sum = (of: (each: Student) => number) => students.reduce((total, each) => total + of(each), 0);
  const many = (of: (each: Student) => boolean) => students.filter(of).length;
  return {
    students: students.length,
    engaged: many(({ meetings }) => meetings > 0),
    threeOrMore: many(({ meetings }) => meetings >= 3),
    meetings: sum(({ meetings }) => meetings),
    notesOwed: sum(({ owed }) => owed),
    notesOnTime: sum(({ onTime }) => onTime),
    owing: many(({ owed }) => owed > 0),
    notesSent: sum(({ sent }) => sent),
    noteMinutes: 60,
    writtenUp: sum(({ written }) => written),
    writeUpMinutes: 60,
    peopleSuggested: sum(({ suggested }) => suggested),
    rated: sum(({ rated }) => rated),
    rating: many(({ rated }) => rated > 0),
    interestBefore: sum(({ rated }) => 3 * rated),
    interestAfter: sum(({ rated }) => 3 * rated),
    clearer: sum(({ clearer }) => clearer),
    ruledOut: sum(({ ruledOut }) => ruledOut),
  };
}

function groupedBy(students: readonly Student[], by: "program" | "year"): Counted {
  const groups = [...Map.groupBy(students, (each) => each[by])].map(([key, of]) => ({
    key,
    name: key,
    counts: countsOf(of),
  }));
  return { by, groups: groups.toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
}

const countedOf = (students: readonly Student[]) => [
  groupedBy(students, "program"),
  groupedBy(students, "year"),
];
const reportOf = (students: readonly Student[], earlier: readonly Report[] = []) =>
  makeReport(term, countsOf(students), countedOf(students), LEAST, earlier);

/** The unknowns of each program and year, as sums of variables: students with none, one or two, and more meetings, and so on. */
const SUMS = {
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
type Number_ = keyof typeof SUMS;

/** Which numbers a figure prints, in the order in which they stand. */
const PRINTS: Readonly<Record<ReportFigure, readonly Number_[]>> = {
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

/** Of which program and year a row speaks; without, of all. */
interface Where {
  readonly program?: string;
  readonly year?: string;
}

function sumOf(number: Number_, { program, year }: Where = {}): Map<string, number> {
  const cells = PROGRAMS.filter((each) => program === undefined || each === program).flatMap((p) =>
    YEARS.filter((each) => year === undefined || each === year).map((y) => `${p}${y}`),
  );
  const weight = (part: string) => (number === "meetings" && part === "more" ? 3 : 1);
  return new Map(cells.flatMap((cell) => SUMS[number].map((part) => [`${cell} ${part}`, weight(part)])));
}

/** What everybody knows of how the numbers hang together, in each program and year. */
function always(): Known[] {
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

/** Everything that stands in the report, read off its texts, and that a group which is listed has somebody in it. */
function printed({ total, breakdowns }: Report): Known[] {
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
  for (const { by, rows } of breakdowns)
    for (const { key, figures } of rows) {
      read({ [by]: key }, figures);
      const seen = sumOf("students", { [by]: key });
      all.push({ terms: new Map([...seen, [`${by} ${key} beyond one`, -1]]), value: 1 });
    }
  return all;
}

/** Every hidden number from 1 to below the least, and the most that it could be for all that is known. */
function attack(students: readonly Student[], report: Report) {
  const small = report.breakdowns.flatMap(({ by, rows }) =>
    rows.flatMap(({ key, figures }) => {
      const counts = countsOf(students.filter((each) => each[by as "program" | "year"] === key));
      return figures
        .filter(({ text }) => text === null)
        .flatMap(({ figure }) => PRINTS[figure].slice(0, figure === "notes_on_time" ? 2 : 1))
        .filter((number) => counts[number] > 0 && counts[number] < LEAST)
        .map((number) => ({
          name: `${number} of ${key}`,
          is: counts[number],
          terms: sumOf(number, { [by]: key }),
        }));
    }),
  );
  if (small.length === 0) return [];
  const bounds = boundsOf(
    [...always(), ...printed(report)],
    small.map(({ terms }) => terms),
  );
  return small.map(({ name, is }, place) => ({
    name,
    is,
    most: Math.round((bounds[place] ?? 0) * 1000) / 1000,
  }));
}

test("whoever solves for hidden numbers with all that is printed cannot tell that one is small", () => {
  fc.assert(
    fc.property(office, (students) => {
      const report = reportOf(students);
      for (const { figures } of [
        { figures: report.total ?? [] },
        ...report.breakdowns.flatMap(({ rows }) => rows),
      ])
        for (const { figure, text, of } of figures)
          if (text !== null) {
            const [first = 0] = [...(of ?? text).matchAll(/\d+/g)].map(Number);
            expect(first === 0 || first >= LEAST, `${figure} ${text} ${of}`).toBe(true);
          }
      expect(attack(students, report).filter(({ most }) => most < LEAST)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("the attacker reads a number that is hidden alone", () => {
  const next = numbers(7);
  const parts = () => Array.from({ length: 8 }, next);
  const of = (program: string, size: number) =>
    Array.from({ length: size }, () => student(program, "y0", 1, parts()));
  const students = [...of("p0", 4), ...of("p1", 20), ...of("p2", 30)];
  const all = new Set(REPORT_FIGURES);
  const naive: Report = {
    term,
    least: LEAST,
    total: figuresOf(countsOf(students)),
    breakdowns: countedOf(students).map(({ by, groups }) => ({
      by,
      rows: groups.map(({ key, name, counts }) => ({
        key,
        name,
        figures: figuresOf(counts, counts.students < LEAST ? new Set() : all),
      })),
    })),
  };
  expect(attack(students, naive).find(({ name }) => name === "students of p0")).toMatchObject({
    is: 4,
    most: 4,
  });
  expect(
    attack(students, reportOf(students)).find(({ name }) => name === "students of p0")?.most,
  ).toBeGreaterThanOrEqual(LEAST);
});

test("kept reports laid beside each other never tell how a group changed by a few", () => {
  fc.assert(
    fc.property(office, fc.array(fc.nat(3), { maxLength: 3 }), (students, leaving) => {
      const gone = new Set(leaving.map((place) => place * 7));
      const first = reportOf(students);
      const second = reportOf(
        students.filter((_, place) => !gone.has(place)),
        [first],
      );
      for (const { by, rows } of second.breakdowns)
        for (const { key, figures } of rows) {
          const before = first.breakdowns.find((each) => each.by === by)?.rows.find((row) => row.key === key);
          const now = figures.find(({ figure }) => figure === "students")?.text ?? null;
          if (now === null || !before) continue;
          const then = before.figures.find(({ figure }) => figure === "students")?.text ?? null;
          expect(then).not.toBeNull();
          const moved = Math.abs(Number(now) - Number(then));
          expect(moved === 0 || moved >= LEAST).toBe(true);
        }
    }),
    { numRuns: 100 },
  );
});
