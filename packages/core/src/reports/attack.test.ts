import fc from "fast-check";
import { expect, test } from "vitest";
import { attack } from "../testing/report-attack.ts";
import {
  countedOf,
  countsOf,
  LEAST,
  numbers,
  office,
  reportOf,
  student,
  term,
} from "../testing/report-world.ts";
import { figuresOf } from "./figures.ts";
import { REPORT_FIGURES, type Report } from "./report.ts";

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
