import {
  addMinutes,
  at,
  type CalendarDate,
  dateIn,
  type Instant,
  timeIn,
  type Zone,
} from "@askaround/core/shared";
import { describe, expect, test } from "vitest";
import { instantOf, wallTimeOf } from "./wall-time.ts";

const ZONES = [
  "America/New_York",
  "Europe/London",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "Pacific/Apia",
  "UTC",
] as Zone[];

// Every 37 minutes through the nights on which clocks change in some of these places.
const NIGHTS = [
  "2026-03-08",
  "2026-03-29",
  "2026-04-05",
  "2026-10-04",
  "2026-10-25",
  "2026-11-01",
  "2028-02-29",
];
const moments = NIGHTS.flatMap((night) =>
  Array.from({ length: 80 }, (_, n) => addMinutes(`${night}T00:00:00.000Z` as Instant, n * 37 - 600)),
);

describe.each(ZONES)("in %s", (zone) => {
  test("an instant is shown as the rules of the domain show it", () => {
    for (const moment of moments) {
      expect(wallTimeOf(moment, zone)).toEqual({ date: dateIn(moment, zone), time: timeIn(moment, zone) });
    }
  });

  test("a wall time means the same moment as in the rules of the domain, skipped and repeated ones too", () => {
    for (const moment of moments) {
      const [date, time] = [moment.slice(0, 10), moment.slice(11, 16)];
      expect(instantOf(date, time, zone)).toBe(at(date as CalendarDate, time, zone));
    }
  });
});

test.each([
  ["", ""],
  ["2026-11-19", ""],
  ["", "10:00"],
  ["2026-13-40", "10:00"],
  ["12026-01-01", "10:00"],
])("%s %s is no moment", (date, time) => {
  expect(instantOf(date, time, "UTC")).toBe("");
});

test.each(["0001-01-01", "9999-12-31"])("%s is a moment, for the rules to refuse", (date) => {
  expect(instantOf(date, "10:00", "UTC")).toBe(`${date}T10:00:00.000Z`);
});
