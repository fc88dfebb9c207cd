import { Temporal } from "temporal-polyfill";
import { z } from "zod";

declare const instant: unique symbol;
declare const zone: unique symbol;
declare const calendarDate: unique symbol;

/** A moment, as UTC text with milliseconds ("2026-11-22T22:10:22.000Z"): JSON-safe and ordered by `<`. */
export type Instant = string & { readonly [instant]: true };
/** An IANA time zone that this runtime knows. */
export type Zone = string & { readonly [zone]: true };
/** A day on the calendar, "2026-11-22". */
export type CalendarDate = string & { readonly [calendarDate]: true };

const EARLIEST = "2000-01-01";
const LATEST = "2100-01-01";

/** Canonical form of a moment given in any ISO shape with an offset. Throws RangeError on anything else. */
export function toInstant(value: string): Instant {
  return Temporal.Instant.from(value).toString({ fractionalSecondDigits: 3 }) as Instant;
}

export function instantFromMillis(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant;
}

export function millisOf(value: Instant): number {
  return Date.parse(value);
}

export function isZone(value: string): value is Zone {
  // Only names like "Europe/Berlin" or "UTC": offsets such as "+02:00" know nothing of daylight saving.
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(value)) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

const inRange = (value: string) => value >= EARLIEST && value < LATEST;

function parseInstant(value: string): Instant | null {
  try {
    return toInstant(value);
  } catch {
    return null;
  }
}

/** Accepts an ISO moment with an offset, between the years 2000 and 2100, and makes it canonical. */
export const InstantSchema = z.string().transform((value, ctx): Instant => {
  const parsed = value.length <= 40 ? parseInstant(value) : null;
  if (parsed && inRange(parsed)) return parsed;
  ctx.addIssue({ code: "custom", message: "Enter a date and time between the years 2000 and 2100." });
  return z.NEVER;
});

export const ZoneSchema = z
  .string()
  .max(64)
  .refine(isZone, "Choose a time zone from the list, like America/New_York.");

export const CalendarDateSchema = z
  .string()
  .refine((value) => isCalendarDate(value), "Enter a date between the years 2000 and 2100, like 2026-11-22.")
  .transform((value) => value as CalendarDate);

function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !inRange(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}
