import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "../testing/builders.ts";
import { hideSmallGroups } from "./hide-small-groups.ts";
import { figuresOf, makeReport } from "./make-report.ts";
import type { ReportCounts, ReportGroup } from "./report.ts";

const term = { startsOn: day("2026-09-01"), endsOn: day("2026-12-18") };
const counts = (students: number, engaged = students): ReportCounts => ({
  students,
  engaged,
  threeOrMore: 0,
  meetings: engaged,
  notesOwed: 0,
  notesOnTime: 0,
  peopleSuggested: 0,
  rated: 0,
  interestBefore: 0,
  interestAfter: 0,
  clearer: 0,
  ruledOut: 0,
});
const group = (key: string, students: number, engaged = students): ReportGroup => ({
  key,
  name: key,
  counts: counts(students, engaged),
});

test.each([
  [[30, 25, 12], []],
  [
    [30, 9, 12],
    [9, 12],
  ],
  [
    [30, 4, 5, 12],
    [4, 5, 12],
  ],
  [
    [30, 9, 8],
    [9, 8],
  ],
  [[30, 0, 20], []],
  [
    [30, 3],
    [30, 3],
  ],
  [[3], [3]],
])("of groups of %j, those of %j are hidden", (sizes, want) => {
  const hidden = hideSmallGroups(
    sizes.map((size, place) => group(`${place}`, size)),
    10,
  );
  expect(sizes.filter((_, place) => hidden.has(`${place}`))).toEqual(want);
});

test("what was hidden in an earlier report of the term stays hidden", () => {
  const first = makeReport(term, counts(53), [group("a", 30), group("b", 9), group("c", 14)], 10, []);
  const later = makeReport(term, counts(55), [group("a", 30), group("b", 11), group("c", 14)], 10, [first]);
  expect(later.groups.map(({ key, counts: shown }) => [key, shown === null])).toEqual([
    ["a", false],
    ["b", true],
    ["c", true],
  ]);
});

/** Two offices that an attacker cannot tell apart: a student and what they did moved between hidden groups. */
function swap(groups: readonly ReportGroup[], hidden: ReadonlySet<string>): readonly ReportGroup[] | null {
  const inside = groups.filter(({ key, counts: { students } }) => hidden.has(key) && students > 0);
  const [from, to] = inside.toSorted((a, b) => b.counts.engaged - a.counts.engaged);
  if (!from || !to || from.counts.engaged === 0) return null;
  return groups.map((each) => {
    const by = each === from ? -1 : each === to ? 1 : 0;
    const { students, engaged, meetings } = each.counts;
    return {
      ...each,
      counts: { ...each.counts, students: students + by, engaged: engaged + by, meetings: meetings + by },
    };
  });
}

test("whoever subtracts, filters and compares cannot tell a hidden group from another that fits as well", () => {
  const sizes = fc.array(
    fc.integer({ min: 0, max: 40 }).chain((students) => fc.tuple(fc.constant(students), fc.nat(students))),
    { minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(sizes, (drawn) => {
      const groups = drawn.map(([students, engaged], place) => group(`g${place}`, students, engaged));
      const hidden = hideSmallGroups(groups, 10);
      const shown = groups.filter(({ key }) => !hidden.has(key));
      // Nothing small is shown, and what is left over is neither one group nor a handful of people.
      expect(shown.every(({ counts: { students } }) => students === 0 || students >= 10)).toBe(true);
      const left = groups.filter(({ key }) => hidden.has(key));
      const everybody = groups.filter(({ counts: { students } }) => students > 0);
      if (left.length === 0 || left.length === everybody.length) return;
      expect(left.length).toBeGreaterThan(1);
      expect(left.reduce((sum, each) => sum + each.counts.students, 0)).toBeGreaterThanOrEqual(10);
      const other = swap(groups, hidden);
      if (other === null) return;
      const total = (all: readonly ReportGroup[]) => all.reduce((sum, each) => sum + each.counts.engaged, 0);
      expect(total(other)).toBe(total(groups));
      expect(other.filter(({ key }) => !hidden.has(key))).toEqual(shown);
    }),
    { numRuns: 500 },
  );
});

test("figures say what they are a part of, and nothing of nothing", () => {
  const all = { ...counts(21, 19), meetings: 95, threeOrMore: 15, notesOwed: 90, notesOnTime: 60 };
  const rated = { ...all, rated: 4, interestBefore: 13, interestAfter: 14, clearer: 40, ruledOut: 19 };
  expect(figuresOf(rated).map(({ text, of }) => [text, of])).toEqual([
    ["21", null],
    ["90 %", "19 of 21"],
    ["5.0", "95 / 19"],
    ["71 %", "15 of 21"],
    ["67 %", "60 of 90"],
    ["0.0", "0 / 95"],
    ["42 %", "40 of 95"],
    ["20 %", "19 of 95"],
    ["3.3 → 3.5", "4"],
  ]);
  expect(figuresOf(counts(0)).map(({ text }) => text)).toEqual(["0", "–", "–", "–", "–", "–", "–", "–", "–"]);
});
