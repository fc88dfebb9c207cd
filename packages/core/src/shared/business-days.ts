import { z } from "zod";
import { addCalendarDays, at, dateIn, weekdayOf } from "./calendar.ts";
import { line } from "./text.ts";
import { type CalendarDate, CalendarDateSchema, type Instant, type Zone } from "./time.ts";

/** Days on which an office is closed, or asks nobody for anything: a holiday, or a week of exams; both ends count. */
export interface ClosedDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const LONGEST_DAYS = 62;

export const ClosedDaysSchema = z
  .array(
    z
      .strictObject({
        from: CalendarDateSchema,
        to: CalendarDateSchema,
        name: line(80, "Say what these days are."),
      })
      .refine(({ from, to }) => to >= from, {
        path: ["to"],
        message: "The last day can’t be before the first.",
      })
      .refine(({ from, to }) => !(daysBetween(from, to) > LONGEST_DAYS), {
        path: ["to"],
        message: "Enter at most two months at once.",
      }),
  )
  .max(120, "Enter at most 120 holidays and weeks.");

/** Not a number where one of them is no day at all, which is said of that one. */
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Monday to Friday, and not one of the office’s closed days. */
export function isBusinessDay(day: CalendarDate, closed: readonly ClosedDays[]): boolean {
  return weekdayOf(day) < 6 && !closed.some(({ from, to }) => from <= day && day <= to);
}

// An office that never opens would be waited for without end.
const MOST_TRIES = 800;

/** The day itself, or the first business day after it. */
export function nextBusinessDay(day: CalendarDate, closed: readonly ClosedDays[]): CalendarDate {
  let next = day;
  for (let tries = 0; !isBusinessDay(next, closed) && tries < MOST_TRIES; tries += 1) {
    next = addCalendarDays(next, 1);
  }
  return next;
}

/** The day so many business days after another, which is day zero and need not be one itself. */
export function addBusinessDays(
  from: CalendarDate,
  days: number,
  closed: readonly ClosedDays[],
): CalendarDate {
  let day = from;
  for (let count = 0; count < days; count += 1) day = nextBusinessDay(addCalendarDays(day, 1), closed);
  return day;
}

/**
 * The first moment from a day on at which the clock of one side shows that time and it is a business day on both sides: what
 * is written on a Monday morning may arrive on a Sunday.
 */
export function nextBusinessMoment(
  from: CalendarDate,
  time: string,
  sides: { readonly here: Zone; readonly there: Zone },
  closed: readonly ClosedDays[],
): Instant {
  let day = nextBusinessDay(from, closed);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const there = dateIn(at(day, time, sides.here), sides.there);
    if (there >= from && isBusinessDay(there, closed)) break;
    day = nextBusinessDay(addCalendarDays(day, 1), closed);
  }
  return at(day, time, sides.here);
}
