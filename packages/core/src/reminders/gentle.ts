import type { OfficeSettings } from "../office/settings.ts";
import { isBusinessDay, nextBusinessDay } from "../shared/business-days.ts";
import { addCalendarDays, at, dateIn, timeIn } from "../shared/calendar.ts";
import type { Instant, Zone } from "../shared/time.ts";
import { nextAllowed } from "./quiet-hours.ts";

/** When an office’s gentle mail rests. */
export type Rest = Pick<OfficeSettings, "quietHours" | "closedDays">;

/** Whether it is a weekend, or one of the office’s closed days, where the reader is. */
export function isRestDay(moment: Instant, zone: Zone, { closedDays }: Rest): boolean {
  return !isBusinessDay(dateIn(moment, zone), closedDays);
}

/**
 * The moment itself, or the next one outside quiet hours, weekends and closed days: what falls on such a day comes at the
 * same time of the next business day.
 */
export function nextGentle(moment: Instant, zone: Zone, rest: Rest): Instant {
  const allowed = nextAllowed(moment, zone, rest.quietHours);
  if (!isRestDay(allowed, zone, rest)) return allowed;
  const day = nextBusinessDay(dateIn(allowed, zone), rest.closedDays);
  return nextAllowed(at(day, timeIn(allowed, zone), zone), zone, rest.quietHours);
}

/** The first gentle moment of a later day, at that hour of the reader's clock. */
export function nextGentleDay(now: Instant, hour: number, zone: Zone, rest: Rest): Instant {
  return nextGentle(at(addCalendarDays(dateIn(now, zone), 1), wallHour(hour), zone), zone, rest);
}

/** "09:00" */
export function wallHour(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}
