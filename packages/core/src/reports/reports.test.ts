import { expect, test } from "vitest";
import { day } from "../testing/builders.ts";
import { figuresOf } from "./figures.ts";
import { makeReport } from "./make-report.ts";
import { readKept } from "./read-kept.ts";
import type { CountedGroup, Grouping, ReportCounts } from "./report.ts";

const term = { startsOn: day("2026-09-01"), endsOn: day("2026-12-18") };
const NONE: ReportCounts = {
  students: 0,
  engaged: 0,
  threeOrMore: 0,
  meetings: 0,
  notesOwed: 0,
  notesOnTime: 0,
  owing: 0,
  notesSent: 0,
  noteMinutes: null,
  writtenUp: 0,
  writeUpMinutes: null,
  peopleSuggested: 0,
  rated: 0,
  rating: 0,
  interestBefore: 0,
  interestAfter: 0,
  clearer: 0,
  ruledOut: 0,
};
/** Students of whom each engaged one held one meeting. */
const counts = (students: number, engaged = students): ReportCounts => ({
  ...NONE,
  students,
  engaged,
  meetings: engaged,
});
const group = (key: string, students: number, engaged = students): CountedGroup => ({
  key,
  name: key,
  counts: counts(students, engaged),
});
const add = (groups: readonly CountedGroup[]) =>
  counts(
    groups.reduce((sum, each) => sum + each.counts.students, 0),
    groups.reduce((sum, each) => sum + each.counts.engaged, 0),
  );
const report = (groups: readonly CountedGroup[], by: Grouping = "program", earlier: Earlier = []) =>
  makeReport(term, add(groups), [{ by, groups }], 10, earlier);
type Earlier = Parameters<typeof makeReport>[4];
const shown = ({ breakdowns }: ReturnType<typeof makeReport>, figure: string) =>
  breakdowns[0]?.rows.map(({ figures }) => figures.find((each) => each.figure === figure)?.text ?? null);

test.each([
  { sizes: [30, 25, 12], shows: ["30", "25", "12"] },
  { sizes: [30, 9, 12], shows: ["30", null, null] },
  { sizes: [30, 4, 5, 12], shows: ["30", null, null, null] },
  { sizes: [30, 9, 8], shows: ["30", null, null] },
  // Two of five each: whoever knows that there are two groups knows that neither has ten.
  { sizes: [30, 5, 5, 12], shows: ["30", null, null, null] },
  { sizes: [30, 3], shows: [null, null] },
  { sizes: [4, 5, 6], shows: [null, null, null] },
])("of groups of $sizes, $shows are shown", ({ sizes, shows }) => {
  expect(shown(report(sizes.map((size, place) => group(`${place}`, size))), "students")).toEqual(shows);
});

test("groups that cannot cover each other are not told apart at all", () => {
  expect(report(["a", "b", "c", "d"].map((key) => group(key, 3))).breakdowns).toEqual([
    { by: "program", rows: [] },
  ]);
  expect(report([group("a", 40)]).breakdowns[0]?.rows).toHaveLength(1);
});

test("fewer than the least are no report", () => {
  expect(report([group("a", 9)])).toMatchObject({ total: null, breakdowns: [] });
});

test("a figure that counts a few is hidden where its group is shown, and with it what is a part of it", () => {
  const made = report([group("a", 30, 3), group("b", 30, 25), group("c", 30, 12)]);
  expect(shown(made, "students")).toEqual(["30", "30", "30"]);
  expect(shown(made, "engaged")).toEqual([null, null, "40 %"]);
  expect(shown(made, "meetings_each")).toEqual([null, null, "1.0"]);
});

test("what is hidden in the whole is hidden in each of its groups", () => {
  const made = report([group("a", 30, 4), group("b", 30, 0)]);
  expect(made.total?.find(({ figure }) => figure === "engaged")?.text).toBeNull();
  expect(shown(made, "engaged")).toEqual([null, null]);
});

test("a group that was hidden in a kept report of the term stays hidden", () => {
  const first = report([group("a", 30), group("b", 9), group("c", 14)], "cohort");
  const later = report([group("a", 30), group("b", 11), group("c", 14)], "cohort", [first]);
  expect(shown(later, "students")).toEqual(["30", null, null]);
});

test.each([
  { by: "first_generation", joined: 1, shows: [null, null, "40"] },
  { by: "first_generation", joined: 10, shows: ["40", "35", "40"] },
  { by: "cohort", joined: 1, shows: ["31", "35", "40"] },
] as const)(
  "who of $joined that joined after a kept report is in which group by $by can be told only of many",
  ({ by, joined, shows }) => {
    const first = report([group("a", 30), group("b", 35), group("c", 40)], by);
    const later = report([group("a", 30 + joined), group("b", 35), group("c", 40)], by, [first]);
    expect(shown(later, "students")).toEqual(shows);
  },
);

test("a program that an early report kept in two spellings is compared as one", () => {
  const first = report([group(":Law", 30), group(":law", 12), group(":Art", 40)]);
  const now = (law: number) => report([group(":law", law), group(":art", 40)], "program", [first]);
  expect(shown(now(42), "students")).toEqual(["42", "40"]);
  expect(shown(now(43), "students")).toEqual([null, null]);
});

test("the same facts are shown alike beside any number of kept reports of them", () => {
  const groups = [group("a", 30), group("b", 9, 3), group("c", 14, 12), group("d", 50)];
  const first = report(groups);
  expect(report(groups, "program", [first, first])).toEqual(first);
});

test("figures say what they are a part of, and nothing of nothing", () => {
  const all = { ...counts(21, 19), meetings: 95, threeOrMore: 15, notesOwed: 90, notesOnTime: 60 };
  const timed = { ...all, notesSent: 80, noteMinutes: 330, writtenUp: 94, writeUpMinutes: 2880 };
  const rated = { ...timed, rated: 4, interestBefore: 13, interestAfter: 14, clearer: 40, ruledOut: 19 };
  expect(figuresOf(rated).map(({ text, of }) => [text, of])).toEqual([
    ["21", null],
    ["90 %", "19 of 21"],
    ["5.0", "95 / 19"],
    ["71 %", "15 of 21"],
    ["67 %", "60 of 90"],
    ["5.5 h", "80 notes"],
    ["48.0 h", "94 meetings"],
    ["0.0", "0 / 95"],
    ["42 %", "40 of 95"],
    ["20 %", "19 of 95"],
    ["3.3 → 3.5", "4 rated"],
  ]);
  const [students, ...others] = figuresOf(NONE).map(({ text }) => text);
  expect([students, new Set(others)]).toEqual(["0", new Set(["–"])]);
});

test("a report that the first version kept says what it said then", () => {
  const { noteMinutes: _, notesSent: __, ...kept } = { ...counts(40, 20), meetings: 60 };
  const read = readKept({
    term,
    least: 10,
    total: kept as ReportCounts,
    groups: [
      { key: "a", name: "Nurses", counts: kept as ReportCounts },
      { key: "b", name: "Others", counts: null },
    ],
  });
  const of = (figures: (typeof read)["total"]) =>
    figures?.map(({ figure, text }) => [figure, text]).slice(0, 3);
  expect(of(read.total)).toEqual([
    ["students", "40"],
    ["engaged", "50 %"],
    ["meetings_each", "3.0"],
  ]);
  expect(read.breakdowns[0]?.rows.map(({ name, figures }) => [name, figures[0]?.text])).toEqual([
    ["Nurses", "40"],
    ["Others", null],
  ]);
  expect(read.total?.some(({ figure }) => figure === "thanked_after")).toBe(false);
});
