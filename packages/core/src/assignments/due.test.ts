import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBusinessDay } from "../shared/business-days.ts";
import { addCalendarDays, addHours, at, dateIn } from "../shared/calendar.ts";
import type { Zone } from "../shared/time.ts";
import { day, newYork, t } from "../testing/builders.ts";
import { before, businessDaysBefore, dueOf, endOfDay } from "./due.ts";

const HOLIDAY = [{ from: day("2026-11-26"), to: day("2026-11-27") }];
const ZONES = [
  "America/New_York",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Pacific/Auckland",
  "America/Los_Angeles",
].map((zone) => zone as Zone);

describe("business days before a day", () => {
  test.each([
    { on: "2026-11-20", count: 0, want: "2026-11-20" },
    { on: "2026-11-20", count: 2, want: "2026-11-18" },
    { on: "2026-11-23", count: 1, want: "2026-11-20" },
    { on: "2026-11-22", count: 1, want: "2026-11-20" },
    { on: "2026-11-30", count: 2, want: "2026-11-24" },
  ])("$count before $on is $want", ({ on, count, want }) => {
    expect(businessDaysBefore(day(on), count, HOLIDAY)).toBe(want);
  });

  test("land on a business day, with as many of them in between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 20 }), (offset, count) => {
        const on = addCalendarDays(day("2026-01-01"), offset);
        const found = businessDaysBefore(on, count, HOLIDAY);
        let passed = 0;
        for (let each = found; each < on; each = addCalendarDays(each, 1))
          passed += isBusinessDay(each, HOLIDAY) ? 1 : 0;
        expect(isBusinessDay(found, HOLIDAY)).toBe(true);
        expect(passed).toBe(count);
      }),
    );
  });
});

describe("when a sheet is due", () => {
  const place = { zone: newYork, closed: HOLIDAY };
  const early = t("2026-11-02T15:00Z");
  test.each([
    {
      name: "a day, at its end",
      rule: { dueOn: day("2026-11-20"), daysBefore: null },
      meeting: null,
      want: "2026-11-20",
    },
    {
      name: "so many days before",
      rule: { dueOn: null, daysBefore: 2 },
      meeting: "2026-11-20T15:00Z",
      want: "2026-11-18",
    },
    {
      name: "over a holiday",
      rule: { dueOn: null, daysBefore: 1 },
      meeting: "2026-11-30T15:00Z",
      want: "2026-11-25",
    },
  ])("$name", ({ rule, meeting, want }) => {
    const due = dueOf(rule, meeting === null ? null : t(meeting), early, place);
    expect(due).toEqual({ dueOn: want, dueAt: endOfDay(day(want), newYork) });
  });

  test("with less notice than that it is a day from now, or the meeting if that is sooner", () => {
    const rule = { dueOn: null, daysBefore: 5 };
    const given = t("2026-11-17T15:00Z");
    expect(dueOf(rule, t("2026-11-20T15:00Z"), given, place).dueOn).toBe("2026-11-18");
    const tomorrow = t("2026-11-18T14:00Z");
    expect(dueOf(rule, tomorrow, given, place)).toEqual({ dueOn: "2026-11-18", dueAt: tomorrow });
  });

  test("the day is the office’s, on the nights the clocks change too", () => {
    expect(endOfDay(day("2026-03-08"), newYork)).toBe("2026-03-09T03:59:00.000Z");
    expect(endOfDay(day("2026-11-01"), newYork)).toBe("2026-11-02T04:59:00.000Z");
  });

  test("is never after the meeting, never in less than a day unless the meeting is, in every zone", () => {
    const hours = fc.integer({ min: 1, max: 24 * 90 });
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        hours,
        hours,
        fc.integer({ min: 0, max: 20 }),
        (zone, now, ahead, daysBefore) => {
          const given = addHours(t("2026-01-01T00:00Z"), now);
          const meeting = addHours(given, ahead);
          const due = dueOf({ dueOn: null, daysBefore }, meeting, given, { zone, closed: [] });
          expect(due.dueAt <= meeting).toBe(true);
          expect(due.dueAt > given).toBe(true);
          expect(dateIn(due.dueAt, zone)).toBe(due.dueOn);
          expect(
            due.dueAt >= addHours(given, 24) ||
              due.dueAt === meeting ||
              due.dueOn === dateIn(addHours(given, 24), zone),
          ).toBe(true);
        },
      ),
    );
  });

  test("an extension ends with its day, or with the meeting", () => {
    const meeting = at(day("2026-11-20"), "10:00", newYork);
    expect(before(day("2026-11-19"), meeting, newYork).dueAt).toBe(endOfDay(day("2026-11-19"), newYork));
    expect(before(day("2026-11-25"), meeting, newYork)).toEqual({ dueOn: "2026-11-20", dueAt: meeting });
  });
});
