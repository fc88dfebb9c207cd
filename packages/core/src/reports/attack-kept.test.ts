import fc from "fast-check";
import { expect, test } from "vitest";
import { attackSideBySide, type Kept } from "../testing/report-attack.ts";
import {
  alike,
  countsOf,
  groupOf,
  keptReportOf,
  later,
  LEAST,
  regrouped,
  type Student,
} from "../testing/report-world.ts";
import type { Report } from "./report.ts";

const weeks = fc.array(
  fc.record({ joined: fc.constantFrom(0, 0, 1, 2, 4), met: fc.nat(12), seed: fc.integer() }),
  { minLength: 1, maxLength: 2 },
);
const reportsOf = (kept: readonly Kept[]): Report[] => kept.map(({ report }) => report);

/** What decision 023 does not promise: a number that stood there as nothing, and is small since. */
const grewFromNothing =
  (kept: readonly Kept[]) =>
  ({ number, key, when }: ReturnType<typeof attackSideBySide>[number]) =>
    kept.slice(0, when).some(({ students }) => countsOf(groupOf(students, key))[number] === 0);

test.each(["cohort", "program"] as const)(
  "laying kept reports by %s beside each other tells of no hidden number that it is small",
  (by) => {
    fc.assert(
      fc.property(alike, weeks, (students, times) => {
        const kept: Kept[] = [{ students, report: keptReportOf(by, students, []) }];
        for (const { joined, met, seed } of times) {
          const grown = later(kept.at(-1)?.students ?? [], joined, met, seed);
          kept.push({ students: grown, report: keptReportOf(by, grown, reportsOf(kept)) });
        }
        const told = attackSideBySide(kept).filter(({ most }) => most < LEAST);
        const nothing = grewFromNothing(kept);
        expect(told.filter((each) => !nothing(each))).toEqual([]);
      }),
      { numRuns: 40, seed: 5, endOnFailure: true },
    );
  },
);

const NOTHING_DONE = {
  owed: 0,
  sent: 0,
  onTime: 0,
  written: 0,
  rated: 0,
  clearer: 0,
  ruledOut: 0,
  suggested: 0,
};

test("a few who changed their cohort between two reports tell of no hidden number that it is small", () => {
  fc.assert(
    fc.property(alike, fc.integer({ min: 1, max: 2 }), fc.integer(), (students, moved, seed) => {
      const first: Kept = { students, report: keptReportOf("cohort", students, []) };
      const after = regrouped(students, moved, seed);
      const kept = [first, { students: after, report: keptReportOf("cohort", after, [first.report]) }];
      const told = attackSideBySide(kept, moved).filter(({ most }) => most < LEAST);
      const nothing = grewFromNothing(kept);
      expect(told.filter((each) => !nothing(each))).toEqual([]);
    }),
    { numRuns: 40, seed: 7, endOnFailure: true },
  );
});

/** So many of each group have met one person. */
const termOf = (groups: readonly (readonly [students: number, engaged: number])[]): Student[] =>
  groups.flatMap(([students, engaged], place) =>
    Array.from({ length: students }, (_, nth) => ({
      ...NOTHING_DONE,
      program: `p${place}`,
      year: "y0",
      meetings: nth < engaged ? 1 : 0,
    })),
  );

test("whoever covered a small group goes on covering it when another would be the next larger", () => {
  const first = termOf([
    [20, 4],
    [30, 12],
    [31, 25],
  ]);
  const second = termOf([
    [20, 4],
    [32, 12],
    [31, 25],
  ]);
  const before = keptReportOf("cohort", first, []);
  const alone = [
    { students: first, report: before },
    { students: second, report: keptReportOf("cohort", second, []) },
  ];
  expect(attackSideBySide(alone)).toContainEqual(
    expect.objectContaining({ key: "p0", number: "engaged", is: 4, most: 4, when: 0 }),
  );
  const beside = [alone[0] as Kept, { students: second, report: keptReportOf("cohort", second, [before]) }];
  expect(attackSideBySide(beside).filter(({ most }) => most < LEAST)).toEqual([]);
});
