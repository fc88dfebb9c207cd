import fc from "fast-check";
import { makeReport } from "../reports/make-report.ts";
import type { Counted, Report, ReportCounts } from "../reports/report.ts";
import { day } from "./builders.ts";

export const LEAST = 10;
export const PROGRAMS = ["p0", "p1", "p2", "p3"];
export const YEARS = ["y0", "y1", "y2"];
export const term = { startsOn: day("2026-09-01"), endsOn: day("2026-12-18") };

export interface Student {
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
export const student = (program: string, year: string, busy: number, parts: readonly number[]): Student => {
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
export const office = fc
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

/** Groups of about the same size, all of one year, in which few or many do something. */
export const alike = fc
  .array(fc.tuple(fc.nat(4), fc.constantFrom(0.1, 0.25, 0.5, 0.9), fc.integer()), {
    minLength: PROGRAMS.length,
    maxLength: PROGRAMS.length,
  })
  .map((groups) =>
    groups.flatMap(([size, busy, seed], place) => {
      const next = numbers(seed);
      return Array.from({ length: 24 + size }, () =>
        student(PROGRAMS[place] ?? "", YEARS[0] ?? "", busy, Array.from({ length: 8 }, next)),
      );
    }),
  );

/** Numbers from 0 to 1 that follow from the seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function countsOf(students: readonly Student[]): ReportCounts {
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

export const countedOf = (students: readonly Student[]) => [
  groupedBy(students, "program"),
  groupedBy(students, "year"),
];
export const reportOf = (students: readonly Student[], earlier: readonly Report[] = []) =>
  makeReport(term, countsOf(students), countedOf(students), LEAST, earlier);

export const groupOf = (students: readonly Student[], key: string) =>
  students.filter(({ program }) => program === key);

/** What the students say of themselves, or where others have put them: reports are compared more strictly by the first. */
export type SideBySide = "program" | "cohort";

/** Of one year, told apart by their program, or by cohorts of the same names. */
export function keptReportOf(
  by: SideBySide,
  students: readonly Student[],
  earlier: readonly Report[],
): Report {
  const { groups } = groupedBy(students, "program");
  return makeReport(term, countsOf(students), [{ by, groups }], LEAST, earlier);
}

/** The same students of the first year some weeks later: a few joined, and a few of them met one more person. */
export function later(students: readonly Student[], joined: number, met: number, seed: number): Student[] {
  const next = numbers(seed);
  const parts = () => Array.from({ length: 8 }, next);
  const oneOf = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)] as T;
  const known = students.map((each) => (next() * students.length < met ? metAgain(each, parts()) : each));
  const programs = [...new Set(students.map(({ program }) => program)), oneOf(PROGRAMS)];
  return [
    ...known,
    ...Array.from({ length: joined }, () => student(oneOf(programs), YEARS[0] ?? "", next() / 2, parts())),
  ];
}

function metAgain(one: Student, [a = 0, b = 0, c = 0, d = 0, e = 0]: readonly number[]): Student {
  const owes = a < 0.8 ? 1 : 0;
  const sends = owes === 1 && b < 0.7 ? 1 : 0;
  const writes = c < 0.8 ? 1 : 0;
  const clears = writes === 1 && d < 0.6 ? 1 : 0;
  return {
    ...one,
    meetings: one.meetings + 1,
    owed: one.owed + owes,
    sent: one.sent + sends,
    onTime: one.onTime + (b < 0.5 ? sends : 0),
    written: one.written + writes,
    rated: one.rated + (e < 0.7 ? writes : 0),
    clearer: one.clearer + clears,
    ruledOut: one.ruledOut + (e < 0.3 ? clears : 0),
    suggested: one.suggested + (e < 0.5 ? 1 : 0),
  };
}

/** The same students, of whom a few are in another group now. */
export function regrouped(students: readonly Student[], moved: number, seed: number): Student[] {
  const next = numbers(seed);
  const places = new Set(Array.from({ length: moved }, () => Math.floor(next() * students.length)));
  return students.map((one, place) =>
    places.has(place) ? { ...one, program: PROGRAMS[Math.floor(next() * PROGRAMS.length)] ?? "" } : one,
  );
}
