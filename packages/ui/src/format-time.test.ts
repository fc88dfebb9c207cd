import { expect, test } from "vitest";
import { formatDay, formatTime, otherClock, zoneWords } from "./format-time.ts";

const at = "2026-11-19T21:00:00.000Z";

test.each([
  ["date-time", "Thu 19\u00a0Nov, 4:00\u00a0pm"],
  ["day", "Thu 19\u00a0Nov"],
  ["date", "19\u00a0Nov 2026"],
  ["time", "4:00\u00a0pm"],
  ["weekday", "Thursday"],
  ["full", "Thursday 19\u00a0November 2026, 4:00\u00a0pm"],
] as const)("a moment as %s", (format, want) => {
  expect(formatTime(at, "America/New_York", format)).toBe(want);
});

test("midnight and noon are twelve", () => {
  expect(formatTime("2026-11-19T00:05:00.000Z", "UTC", "time")).toBe("12:05\u00a0am");
  expect(formatTime("2026-11-19T12:00:00.000Z", "UTC", "time")).toBe("12:00\u00a0pm");
});

test("a calendar date stays on its day", () => {
  expect(formatDay("2026-11-20")).toBe("Fri 20\u00a0Nov");
  expect(formatDay("2026-11-20", "full")).toBe("Friday 20\u00a0November 2026");
});

test.each([
  ["America/Los_Angeles", "1:00\u00a0pm"],
  ["Asia/Kolkata", "Fri 20\u00a0Nov, 2:30\u00a0am"],
  ["America/Toronto", null],
] as const)("the other side in %s reads %s", (zone, want) => {
  expect(otherClock(at, "America/New_York", zone)).toBe(want);
});

test("a zone is called by its city", () => {
  expect(zoneWords("America/Argentina/Buenos_Aires")).toBe("Buenos Aires time");
  expect(zoneWords("UTC")).toBe("UTC");
});
