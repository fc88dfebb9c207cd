import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { addMinutes, minutesBetween } from "../shared/calendar.ts";
import { type Instant, instantFromMillis, millisOf, type Zone } from "../shared/time.ts";
import { berlin, newYork, t, utc } from "../testing/builders.ts";
import { isQuiet, nextAllowed, previousAllowed, type QuietHours } from "./quiet-hours.ts";

const NIGHT = { from: "20:00", to: "08:00" };
const NOON = { from: "12:00", to: "14:00" };

describe("quiet hours", () => {
  test.each([
    // Winter in New York: five hours behind UTC.
    { name: "daytime", at: "2026-11-17T18:00Z", zone: newYork, quiet: NIGHT, next: "2026-11-17T18:00Z" },
    {
      name: "the first minute",
      at: "2026-11-18T01:00Z",
      zone: newYork,
      quiet: NIGHT,
      next: "2026-11-18T13:00Z",
    },
    {
      name: "the minute before",
      at: "2026-11-18T00:59Z",
      zone: newYork,
      quiet: NIGHT,
      next: "2026-11-18T00:59Z",
    },
    {
      name: "after midnight",
      at: "2026-11-18T09:30Z",
      zone: newYork,
      quiet: NIGHT,
      next: "2026-11-18T13:00Z",
    },
    {
      name: "the end itself",
      at: "2026-11-18T13:00Z",
      zone: newYork,
      quiet: NIGHT,
      next: "2026-11-18T13:00Z",
    },
    {
      name: "a window inside a day",
      at: "2026-11-18T12:30Z",
      zone: utc,
      quiet: NOON,
      next: "2026-11-18T14:00Z",
    },
    {
      name: "before such a window",
      at: "2026-11-18T11:59Z",
      zone: utc,
      quiet: NOON,
      next: "2026-11-18T11:59Z",
    },
    { name: "no quiet hours", at: "2026-11-18T03:00Z", zone: utc, quiet: null, next: "2026-11-18T03:00Z" },
    {
      name: "equal ends",
      at: "2026-11-18T08:00Z",
      zone: utc,
      quiet: { from: "08:00", to: "08:00" },
      next: "2026-11-18T08:00Z",
    },
    // Clocks go forward on 29 March 2026 in Berlin: 08:00 is 06:00 UTC, not 07:00.
    {
      name: "the spring night",
      at: "2026-03-28T20:00Z",
      zone: berlin,
      quiet: NIGHT,
      next: "2026-03-29T06:00Z",
    },
    // And back on 25 October: that night is 13 hours long.
    {
      name: "the autumn night",
      at: "2026-10-24T18:30Z",
      zone: berlin,
      quiet: NIGHT,
      next: "2026-10-25T07:00Z",
    },
    // 02:30 does not exist in spring: the end moves with the gap.
    {
      name: "an end in the gap",
      at: "2026-03-29T00:30Z",
      zone: berlin,
      quiet: { from: "22:00", to: "02:30" },
      next: "2026-03-29T01:30Z",
    },
    // 02:30 comes twice in autumn: between the two it is quiet again.
    {
      name: "the repeated hour",
      at: "2026-10-25T01:10Z",
      zone: berlin,
      quiet: { from: "22:00", to: "02:30" },
      next: "2026-10-25T01:30Z",
    },
  ])("put $name off to the next allowed moment", ({ at, zone, quiet, next }) => {
    expect(nextAllowed(t(at), zone, quiet)).toBe(t(next));
  });

  test.each([
    { name: "daytime", at: "2026-11-17T18:00Z", quiet: NIGHT, previous: "2026-11-17T18:00Z" },
    { name: "evening", at: "2026-11-18T02:00Z", quiet: NIGHT, previous: "2026-11-18T00:59Z" },
    { name: "early morning", at: "2026-11-18T11:00Z", quiet: NIGHT, previous: "2026-11-18T00:59Z" },
    { name: "no quiet hours", at: "2026-11-18T11:00Z", quiet: null, previous: "2026-11-18T11:00Z" },
  ])("bring $name forward to the last allowed minute", ({ at, quiet, previous }) => {
    expect(previousAllowed(t(at), newYork, quiet)).toBe(t(previous));
  });
});

const ZONES = Intl.supportedValuesOf("timeZone") as Zone[];
const FROM = Temporal.Instant.from("2020-01-01T00:00Z");
const UNTIL = Temporal.Instant.from("2030-01-01T00:00Z");

function transitionsOf(zone: Zone): Instant[] {
  const found: Instant[] = [];
  let next = FROM.toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  while (next !== null && next.epochMilliseconds < UNTIL.epochMilliseconds) {
    found.push(instantFromMillis(next.epochMilliseconds));
    next = next.getTimeZoneTransition("next");
  }
  return found;
}

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const clock = (at: number) =>
  `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
/** Any window an office may set: up to 20 hours. */
const window = fc
  .tuple(minute, fc.integer({ min: 0, max: 20 * 60 }))
  .map(([from, length]) => ({ from: clock(from), to: clock((from + length) % (24 * 60)) }));

function holds(at: Instant, zone: Zone, quiet: NonNullable<QuietHours>): void {
  const where = `${at} ${zone} ${quiet.from}-${quiet.to}`;
  const next = nextAllowed(at, zone, quiet);
  expect(isQuiet(next, zone, quiet), where).toBe(false);
  expect(next >= at, where).toBe(true);
  expect(minutesBetween(at, next), where).toBeLessThanOrEqual(25 * 60);
  expect(nextAllowed(next, zone, quiet), where).toBe(next);

  const previous = previousAllowed(at, zone, quiet);
  expect(isQuiet(previous, zone, quiet), where).toBe(false);
  expect(previous <= at, where).toBe(true);
  expect(minutesBetween(previous, at), where).toBeLessThanOrEqual(25 * 60);
  expect(previousAllowed(previous, zone, quiet), where).toBe(previous);
}

describe("in every time zone", () => {
  test("around each change of clocks in ten years, mail is moved out of quiet hours by at most 25 hours", () => {
    const windows = [NIGHT, NOON, { from: "22:00", to: "02:30" }, { from: "01:30", to: "03:15" }];
    let seen = 0;
    for (const zone of ZONES) {
      for (const transition of transitionsOf(zone)) {
        seen += 1;
        const quiet = windows[seen % windows.length] ?? NIGHT;
        for (const offset of [-601, -61, -1, 0, 31, 119]) {
          holds(addMinutes(transition, offset + (seen % 7)), zone, quiet);
        }
      }
    }
    expect(seen).toBeGreaterThan(1000);
  }, 30_000);

  test("at any moment, with any quiet hours, the same holds", () => {
    const moment = fc
      .integer({ min: millisOf(t("2020-01-01T00:00Z")), max: millisOf(t("2030-01-01T00:00Z")) })
      .map(instantFromMillis);
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), moment, window, (zone, at, quiet) => holds(at, zone, quiet)),
      { numRuns: 3000 },
    );
  });

  test("near a change of clocks, with any quiet hours, the same holds", () => {
    const changing = ZONES.filter((_, index) => index % 9 === 0).flatMap((zone) =>
      transitionsOf(zone).map((at) => ({ zone, at })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...changing),
        fc.integer({ min: -1500, max: 1500 }),
        window,
        ({ zone, at }, offset, quiet) => holds(addMinutes(at, offset), zone, quiet),
      ),
      { numRuns: 3000 },
    );
  });
});
