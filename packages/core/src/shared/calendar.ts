import { Temporal } from "temporal-polyfill";
import { type CalendarDate, type Instant, instantFromMillis, millisOf, type Zone } from "./time.ts";

const MINUTE = 60_000;

export function addMinutes(at: Instant, minutes: number): Instant {
  return instantFromMillis(millisOf(at) + minutes * MINUTE);
}

/** Elapsed hours, so a step 20 h after a meeting is 20 h later on a night the clocks change too. */
export function addHours(at: Instant, hours: number): Instant {
  return addMinutes(at, hours * 60);
}

/** Days on the calendar of a zone: the same wall time `days` later. */
export function addDays(at: Instant, days: number, zone: Zone): Instant {
  return fromZoned(zoned(at, zone).add({ days }));
}

export function minutesBetween(start: Instant, end: Instant): number {
  return (millisOf(end) - millisOf(start)) / MINUTE;
}

export function dateIn(at: Instant, zone: Zone): CalendarDate {
  return zoned(at, zone).toPlainDate().toString() as CalendarDate;
}

/** Wall time "HH:MM" in a zone. */
export function timeIn(at: Instant, zone: Zone): string {
  return zoned(at, zone).toPlainTime().toString({ smallestUnit: "minute" });
}

/**
 * The moment a wall clock in `zone` shows `date` and `time` ("HH:MM"). A time that the clock skips is moved
 * forward by the gap; of a time that comes twice the first is meant.
 */
export function at(date: CalendarDate, time: string, zone: Zone): Instant {
  const plain = Temporal.PlainDateTime.from(`${date}T${time}`);
  return fromZoned(plain.toZonedDateTime(zone, { disambiguation: "compatible" }));
}

/** Every moment at which a wall clock in `zone` shows `date` and `time`: two on the night the clocks go back. */
export function occurrences(date: CalendarDate, time: string, zone: Zone): Instant[] {
  const plain = Temporal.PlainDateTime.from(`${date}T${time}`);
  const first = fromZoned(plain.toZonedDateTime(zone, { disambiguation: "earlier" }));
  const second = fromZoned(plain.toZonedDateTime(zone, { disambiguation: "later" }));
  return first === second ? [first] : [first, second];
}

export function addCalendarDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as CalendarDate;
}

/** The same day of a later month; its last day where that month is shorter. */
export function addCalendarMonths(date: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ months }).toString() as CalendarDate;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

function zoned(at: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone);
}

function fromZoned(value: Temporal.ZonedDateTime): Instant {
  return instantFromMillis(value.epochMilliseconds);
}
