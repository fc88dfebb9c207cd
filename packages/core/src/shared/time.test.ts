import { describe, expect, test } from "vitest";
import {
  addCalendarDays,
  addDays,
  addHours,
  at,
  dateIn,
  minutesBetween,
  occurrences,
  timeIn,
} from "./calendar.ts";
import {
  type CalendarDate,
  CalendarDateSchema,
  InstantSchema,
  toInstant,
  type Zone,
  ZoneSchema,
} from "./time.ts";

const berlin = "Europe/Berlin" as Zone;
const day = (value: string) => value as CalendarDate;
const t = toInstant;

describe("a moment from outside", () => {
  test.each([
    ["2026-11-22T22:10:22Z", "2026-11-22T22:10:22.000Z"],
    ["2026-11-22T23:10:22.5+01:00", "2026-11-22T22:10:22.500Z"],
    ["2000-01-01T00:00Z", "2000-01-01T00:00:00.000Z"],
  ])("%s becomes %s", (typed, kept) => {
    expect(InstantSchema.parse(typed)).toBe(kept);
  });

  test.each([
    "",
    "tomorrow",
    "2026-11-22",
    "2026-11-22T22:10",
    "2026-02-30T10:00Z",
    "0001-01-01T00:00Z",
    "9999-12-31T23:59Z",
    "+012026-11-22T22:10:22Z",
    "-000044-03-15T12:00Z",
    `2026-11-22T22:10:22.${"0".repeat(500)}Z`,
  ])("%j is refused with a sentence", (typed) => {
    const { error } = InstantSchema.safeParse(typed);
    expect(error?.issues[0]?.message).toBe("Enter a date and time between the years 2000 and 2100.");
  });
});

test.each([
  ["2026-02-28", true],
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["0001-01-01", false],
  ["9999-12-31", false],
  ["2026-1-1", false],
  ["", false],
])("the calendar date %j is accepted: %s", (typed, want) => {
  expect(CalendarDateSchema.safeParse(typed).success).toBe(want);
});

test.each([
  ["Europe/Berlin", true],
  ["America/Argentina/Buenos_Aires", true],
  ["UTC", true],
  ["Mars/Olympus", false],
  ["+02:00", false],
  ["", false],
  ["Europe/Berlin\n", false],
])("the zone %j is accepted: %s", (typed, want) => {
  expect(ZoneSchema.safeParse(typed).success).toBe(want);
});

describe("the calendar", () => {
  test("counts hours as they pass and days as the wall shows them", () => {
    // Berlin goes back an hour in the night to 25 October 2026.
    const evening = t("2026-10-24T16:00Z");
    expect(addHours(evening, 24)).toBe(t("2026-10-25T16:00Z"));
    expect(addDays(evening, 1, berlin)).toBe(t("2026-10-25T17:00Z"));
    expect(minutesBetween(evening, t("2026-10-24T17:30Z"))).toBe(90);
  });

  test("reads date and time where someone is", () => {
    const moment = t("2026-11-22T23:30Z");
    expect([dateIn(moment, berlin), timeIn(moment, berlin)]).toEqual(["2026-11-23", "00:30"]);
    expect(addCalendarDays(day("2026-12-31"), 1)).toBe("2027-01-01");
  });

  test("finds the moment of a wall time, also where it comes never or twice", () => {
    expect(at(day("2026-11-22"), "09:00", berlin)).toBe(t("2026-11-22T08:00Z"));
    expect(at(day("2026-03-29"), "02:30", berlin)).toBe(t("2026-03-29T01:30Z"));
    expect(at(day("2026-10-25"), "02:30", berlin)).toBe(t("2026-10-25T00:30Z"));
    expect(occurrences(day("2026-10-25"), "02:30", berlin)).toEqual([
      t("2026-10-25T00:30Z"),
      t("2026-10-25T01:30Z"),
    ]);
    expect(occurrences(day("2026-11-22"), "02:30", berlin)).toHaveLength(1);
  });
});
