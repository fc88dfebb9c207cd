import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import { addCalendarMonths, addDays, at, dateIn, timeIn } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";
import { berlin, day, newYork, t } from "../testing/builders.ts";
import { keepInTouchDueAt, promiseDueAt, referralDueAt, tellReferrerDueAt } from "./due-times.ts";

const MONDAY = t("2026-11-16T15:00Z");

test.each([
  ["on its day at nine", "2026-11-20", "2026-11-20T14:00Z"],
  ["the next morning, when that hour has passed", "2026-11-16", "2026-11-17T14:00Z"],
  ["the next morning, when it was for an earlier day", "2026-11-02", "2026-11-17T14:00Z"],
])("a promise is due %s", (_, on, want) => {
  expect(promiseDueAt(day(on), DEFAULT_SETTINGS, newYork, MONDAY)).toBe(t(want));
});

test("a suggestion waits seven days by the student’s calendar, over a change of clocks too", () => {
  expect(referralDueAt(t("2026-10-28T15:00Z"), DEFAULT_SETTINGS, newYork)).toBe(t("2026-11-04T16:00Z"));
});

test.each([
  ["24 hours after the end", "2026-11-16T14:00Z", "2026-11-17T14:00Z"],
  ["24 hours after it was written up, when that is later", "2026-11-10T14:00Z", "2026-11-17T15:00Z"],
])("whoever suggested somebody hears of it %s", (_, ended, want) => {
  expect(tellReferrerDueAt(t(ended), DEFAULT_SETTINGS, MONDAY)).toBe(t(want));
});

describe("keeping in touch", () => {
  const due = (lastContactAt: string, updates: readonly string[] = [], now: Instant = MONDAY) =>
    dateIn(
      keepInTouchDueAt(
        { lastContactAt: t(lastContactAt), updates: updates.map(t) },
        DEFAULT_SETTINGS,
        newYork,
        now,
      ),
      newYork,
    );

  test.each([
    ["first after five weeks", "2026-11-16T14:00Z", [], "2026-12-21"],
    ["then four months after the latest contact", "2026-11-16T14:00Z", ["2026-11-16T14:00Z"], "2027-03-16"],
    ["with other contact counted too", "2026-11-10T14:00Z", ["2026-08-01T14:00Z"], "2027-03-10"],
    ["of a meeting long ago only what is ahead", "2026-05-01T14:00Z", [], "2027-02-05"],
    [
      "never a fourth in twelve months",
      "2026-11-16T14:00Z",
      ["2026-05-20T14:00Z", "2026-09-01T14:00Z", "2026-11-16T14:00Z"],
      "2027-05-20",
    ],
  ] as const)("%s", (_, last, updates, want) => {
    expect(due(last, updates)).toBe(want);
  });

  test("is always ahead, at the hour, and with room in the year", () => {
    const moment = fc
      .integer({ min: 0, max: 700 })
      .map((days) => addDays(t("2025-01-01T15:00Z"), days, berlin));
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 6 }), moment, (updates, now) => {
        const given = updates.filter((update) => update <= now);
        const lastContactAt = given.toSorted().at(-1) ?? now;
        const dueAt = keepInTouchDueAt({ lastContactAt, updates: given }, DEFAULT_SETTINGS, berlin, now);
        expect(dueAt > now).toBe(true);
        expect(timeIn(dueAt, berlin)).toBe("09:00");
        const yearBefore = at(addCalendarMonths(dateIn(dueAt, berlin), -12), "09:00", berlin);
        const inYear = given.filter((update) => dateIn(update, berlin) > dateIn(yearBefore, berlin));
        expect(inYear.length).toBeLessThan(3);
      }),
      { numRuns: 500 },
    );
  });
});
