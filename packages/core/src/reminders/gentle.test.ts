import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addHours, addMinutes, dateIn, timeIn, weekdayOf } from "../shared/calendar.ts";
import type { Zone } from "../shared/time.ts";
import { aDuty, anId, berlin, newYork, t, utc } from "../testing/builders.ts";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import type { Recipient } from "./plan.ts";
import { isRestDay, nextGentle, nextGentleDay } from "./gentle.ts";
import { planDutyReminder } from "./plan-duty.ts";
import { isQuiet } from "./quiet-hours.ts";

const NIGHT = { from: "20:00", to: "08:00" };

describe("a gentle moment", () => {
  // 20 November 2026 is a Friday.
  test.each([
    ["a working day, as it is", "2026-11-20T15:00Z", "2026-11-20T15:00Z"],
    ["Saturday, the same time on Monday", "2026-11-21T15:00Z", "2026-11-23T15:00Z"],
    ["Sunday, the same time on Monday", "2026-11-22T15:00Z", "2026-11-23T15:00Z"],
    ["Friday at night, on Monday morning", "2026-11-21T01:30Z", "2026-11-23T13:00Z"],
    ["Sunday at night, on Monday morning", "2026-11-23T04:00Z", "2026-11-23T13:00Z"],
    ["Monday at night in Berlin is Sunday in New York", "2026-11-23T02:00Z", "2026-11-23T13:00Z"],
    ["over a change of clocks, by the clock on the wall", "2026-10-31T14:00Z", "2026-11-02T15:00Z"],
  ])("%s", (_, moment, want) => {
    expect(nextGentle(t(moment), newYork, { quietHours: NIGHT, closedDays: [] })).toBe(t(want));
  });

  test("the next day starts at the office’s hour, and after a weekend on Monday", () => {
    expect(nextGentleDay(t("2026-11-19T15:00Z"), 9, newYork, { quietHours: NIGHT, closedDays: [] })).toBe(
      t("2026-11-20T14:00Z"),
    );
    expect(nextGentleDay(t("2026-11-20T15:00Z"), 9, newYork, { quietHours: NIGHT, closedDays: [] })).toBe(
      t("2026-11-23T14:00Z"),
    );
    expect(nextGentleDay(t("2026-11-19T15:00Z"), 6, newYork, { quietHours: NIGHT, closedDays: [] })).toBe(
      t("2026-11-20T13:00Z"),
    );
  });

  const zones = [newYork, berlin, utc, "Pacific/Apia", "Asia/Kathmandu", "Australia/Lord_Howe"] as Zone[];
  const wall = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30"))
    .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
  // At least a few hours a day are left for mail, as an office’s settings require.
  const quiet = fc
    .option(fc.record({ from: wall, to: wall }))
    .filter((hours) => hours === null || spanOf(hours) <= 20 * 60);

  test("is never quiet, never at a weekend, never earlier, and never four days later", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 3 * 366 * 24 * 60 }),
        quiet,
        (zone, minutes, hours) => {
          const rest = { quietHours: hours, closedDays: [] };
          const moment = addMinutes(t("2026-01-01T00:00Z"), minutes);
          const gentle = nextGentle(moment, zone, rest);
          expect(isQuiet(gentle, zone, hours)).toBe(false);
          expect(isRestDay(gentle, zone, rest)).toBe(false);
          expect(gentle >= moment && gentle <= addHours(moment, 4 * 24)).toBe(true);
          expect(nextGentle(gentle, zone, rest)).toBe(gentle);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function spanOf({ from, to }: { from: string; to: string }): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (minutes(to) - minutes(from) + 24 * 60) % (24 * 60);
}

describe("the reminder of a duty", () => {
  const student: Recipient = { id: anId(), zone: newYork };
  const duty = aDuty({ dueAt: t("2026-11-19T14:00Z") });
  const plan = (change: Partial<typeof duty> = {}) =>
    planDutyReminder({ ...duty, ...change }, DEFAULT_SETTINGS, student);

  test("is one, when it is due", () => {
    expect(plan()).toEqual([
      {
        key: `keep_in_touch:${duty.id}:v1:only:${student.id}`,
        kind: "keep_in_touch",
        subject: { kind: "keep_in_touch", dutyId: duty.id },
        recipientId: student.id,
        zone: newYork,
        step: "only",
        version: 1,
        lane: "bulk",
        dueAt: duty.dueAt,
        expiresAt: addHours(duty.dueAt, 14 * 24),
      },
    ]);
  });

  test.each([
    ["done", { doneAt: t("2026-11-18T14:00Z") }],
    ["not needed", { waivedAt: t("2026-11-18T14:00Z") }],
  ])("is none once it is %s", (_, change) => {
    expect(plan(change)).toEqual([]);
  });

  test("comes when the snooze ends, and on Monday when that is a weekend", () => {
    const [put] = plan({ snoozedUntil: t("2026-11-21T14:00Z"), version: 2 });
    expect(put).toMatchObject({ key: expect.stringContaining(":v2:"), dueAt: t("2026-11-23T14:00Z") });
    expect(weekdayOf(dateIn(put?.dueAt ?? duty.dueAt, newYork))).toBe(1);
    expect(timeIn(put?.dueAt ?? duty.dueAt, newYork)).toBe("09:00");
  });
});
