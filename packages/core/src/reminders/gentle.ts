import { addCalendarDays, at, dateIn, timeIn, weekdayOf } from "../shared/calendar.ts";
import type { Instant, Zone } from "../shared/time.ts";
import { nextAllowed, type QuietHours } from "./quiet-hours.ts";

/** Whether it is Saturday or Sunday where the reader is. */
export function isWeekend(moment: Instant, zone: Zone): boolean {
  return weekdayOf(dateIn(moment, zone)) > 5;
}

/**
 * The moment itself, or the next one outside quiet hours and weekends: what falls on a weekend comes at the same time of
 * day on Monday.
 */
export function nextGentle(moment: Instant, zone: Zone, quietHours: QuietHours): Instant {
  const allowed = nextAllowed(moment, zone, quietHours);
  if (!isWeekend(allowed, zone)) return allowed;
  const day = dateIn(allowed, zone);
  const monday = addCalendarDays(day, 8 - weekdayOf(day));
  return nextAllowed(at(monday, timeIn(allowed, zone), zone), zone, quietHours);
}

/** The first gentle moment of a later day, at that hour of the reader's clock. */
export function nextGentleDay(now: Instant, hour: number, zone: Zone, quietHours: QuietHours): Instant {
  return nextGentle(at(addCalendarDays(dateIn(now, zone), 1), wallHour(hour), zone), zone, quietHours);
}

/** "09:00" */
export function wallHour(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}
