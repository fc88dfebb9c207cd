import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, newYork } from "../testing/builders.ts";
import {
  addBusinessDays,
  ClosedDaysSchema,
  isBusinessDay,
  nextBusinessDay,
  nextBusinessMoment,
} from "./business-days.ts";
import { addCalendarDays, dateIn, timeIn } from "./calendar.ts";
import type { Zone } from "./time.ts";

const thanksgiving = { from: day("2026-11-26"), to: day("2026-11-27") };
const exams = { from: day("2026-12-07"), to: day("2026-12-18") };

describe("business days", () => {
  // 18 November 2026 is a Wednesday.
  test.each([
    ["2026-11-18", 7, [], "2026-11-27"],
    ["2026-11-18", 7, [thanksgiving], "2026-12-01"],
    ["2026-11-30", 7, [thanksgiving, exams], "2026-12-23"],
    ["2026-11-20", 1, [], "2026-11-23"],
    ["2026-11-21", 1, [], "2026-11-23"],
    ["2026-11-18", 0, [], "2026-11-18"],
  ] as const)("%s and %i of them, closed on %j: %s", (from, days, closed, want) => {
    expect(addBusinessDays(day(from), days, closed)).toBe(want);
  });

  const date = fc.integer({ min: 0, max: 1_000 }).map((days) => addCalendarDays(day("2026-01-01"), days));
  const closures = fc.array(
    fc.tuple(date, fc.integer({ min: 0, max: 20 })).map(([from, days]) => ({
      from,
      to: addCalendarDays(from, days),
    })),
    { maxLength: 12 },
  );
  const zones = [newYork, "Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"] as Zone[];

  test("are counted one by one, whatever is closed", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 15 }), closures, (from, days, closed) => {
        const due = addBusinessDays(from, days, closed);
        let counted = 0;
        for (let each = addCalendarDays(from, 1); each <= due; each = addCalendarDays(each, 1)) {
          if (isBusinessDay(each, closed)) counted += 1;
        }
        expect(counted).toBe(days);
        expect(isBusinessDay(due, closed)).toBe(true);
      }),
    );
  });

  test("are the same on both sides of the world", () => {
    fc.assert(
      fc.property(
        date,
        closures,
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        (from, closed, here, there) => {
          const moment = nextBusinessMoment(from, "09:00", { here, there }, closed);
          expect(timeIn(moment, here)).toBe("09:00");
          for (const zone of [here, there]) {
            expect(dateIn(moment, zone) >= from).toBe(true);
            expect(isBusinessDay(dateIn(moment, zone), closed)).toBe(true);
          }
          expect(dateIn(moment, here) >= nextBusinessDay(from, closed)).toBe(true);
        },
      ),
    );
  });
});

test.each([
  [[{ from: "2026-12-24", to: "2027-01-03", name: "Winter break" }], true],
  [[{ from: "2026-12-24", to: "2026-12-23", name: "Backwards" }], false],
  [[{ from: "2026-12-24", to: "2027-12-24", name: "A year" }], false],
  [[{ from: "2026-12-24", to: "2026-12-24", name: " " }], false],
])("closed days %j are accepted: %s", (days, accepted) => {
  expect(ClosedDaysSchema.safeParse(days).success).toBe(accepted);
});
