import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import { aMeeting, t } from "../testing/builders.ts";
import { decideReschedule, decideSchedule } from "./decide-schedule.ts";

const now = t("2026-11-16T15:00Z");
const tomorrow = t("2026-11-17T15:00Z");
const yesterday = t("2026-11-15T15:00Z");

describe("booking a meeting", () => {
  test.each([
    { startsAt: tomorrow, agreedMinutes: 15, want: { ok: true, opensDebrief: false } },
    { startsAt: tomorrow, agreedMinutes: 60, want: { ok: true, opensDebrief: false } },
    { startsAt: tomorrow, agreedMinutes: 14, want: { ok: false, reason: "too_short" } },
    { startsAt: tomorrow, agreedMinutes: 61, want: { ok: false, reason: "too_long" } },
    { startsAt: now, agreedMinutes: 30, want: { ok: true, opensDebrief: true } },
    { startsAt: yesterday, agreedMinutes: 95, want: { ok: true, opensDebrief: true } },
    { startsAt: t("2028-11-15T15:00Z"), agreedMinutes: 30, want: { ok: true, opensDebrief: false } },
    { startsAt: t("2029-01-01T15:00Z"), agreedMinutes: 30, want: { ok: false, reason: "too_far_ahead" } },
    { startsAt: t("2024-01-01T15:00Z"), agreedMinutes: 30, want: { ok: false, reason: "too_long_ago" } },
  ] as const)("$agreedMinutes minutes at $startsAt", ({ want, ...input }) => {
    expect(decideSchedule(input, DEFAULT_SETTINGS, now)).toEqual(want);
  });

  test("follows the lengths of the office", () => {
    const settings = { meetingLeastMinutes: 20, meetingMostMinutes: 90 };
    const decide = (agreedMinutes: number) =>
      decideSchedule({ startsAt: tomorrow, agreedMinutes }, settings, now);
    expect(decide(19)).toEqual({ ok: false, reason: "too_short" });
    expect(decide(90)).toEqual({ ok: true, opensDebrief: false });
  });
});

describe("moving a meeting", () => {
  const meeting = aMeeting({ startsAt: tomorrow, agreedMinutes: 30, scheduleVersion: 4 });
  const decide = (change: object, status: "scheduled" | "held" | "cancelled" | "no_show" = "scheduled") =>
    decideReschedule({ ...meeting, status }, { ...meeting, ...change }, DEFAULT_SETTINGS, now);

  test.each([
    { name: "a new time", change: { startsAt: t("2026-11-18T15:00Z") }, moved: true, scheduleVersion: 5 },
    { name: "a new length", change: { agreedMinutes: 45 }, moved: true, scheduleVersion: 5 },
    { name: "another room", change: { place: "Room 2" }, moved: false, scheduleVersion: 4 },
  ])("$name makes version $scheduleVersion", ({ change, moved, scheduleVersion }) => {
    expect(decide(change)).toEqual({ ok: true, moved, scheduleVersion });
  });

  test.each(["held", "cancelled", "no_show"] as const)("is refused once it is %s", (status) => {
    expect(decide({ startsAt: t("2026-11-18T15:00Z") }, status)).toEqual({
      ok: false,
      reason: "not_scheduled",
    });
  });

  test("keeps to the same limits as booking", () => {
    expect(decide({ agreedMinutes: 90 })).toEqual({ ok: false, reason: "too_long" });
    expect(decide({ startsAt: t("2030-01-01T15:00Z") })).toEqual({ ok: false, reason: "too_far_ahead" });
  });

  test("leaves the room of a meeting that has begun free to change", () => {
    const begun = aMeeting({ startsAt: yesterday, agreedMinutes: 95 });
    const decision = decideReschedule(begun, { ...begun }, DEFAULT_SETTINGS, now);
    expect(decision).toEqual({ ok: true, moved: false, scheduleVersion: 1 });
  });
});
