import { addBusinessDays, type ClosedDays, isBusinessDay } from "../shared/business-days.ts";
import { addCalendarDays, addHours, at, dateIn } from "../shared/calendar.ts";
import type { CalendarDate, Instant, Zone } from "../shared/time.ts";

const MOST_TRIES = 800;

/** The business day so many business days before another day, which need not be one itself. */
export function businessDaysBefore(
  day: CalendarDate,
  count: number,
  closed: readonly ClosedDays[],
): CalendarDate {
  let found = day;
  for (let left = count, tries = 0; left > 0 && tries < MOST_TRIES; tries += 1) {
    found = addCalendarDays(found, -1);
    if (isBusinessDay(found, closed)) left -= 1;
  }
  return found;
}

/** The last moment of a day where the office is. */
export function endOfDay(day: CalendarDate, zone: Zone): Instant {
  return at(day, "23:59", zone);
}

export interface DueRule {
  readonly dueOn: CalendarDate | null;
  readonly daysBefore: number | null;
}
export interface DuePlace {
  readonly zone: Zone;
  readonly closed: readonly ClosedDays[];
}
export interface Due {
  readonly dueOn: CalendarDate;
  readonly dueAt: Instant;
}

/**
 * When a sheet that is given out at `givenAt` is due: on its day, or so many business days before the meeting. Never in less
 * than a day from then, since nobody can be late for what they have just been given, and never after the meeting begins.
 */
export function dueOf(rule: DueRule, meetingAt: Instant | null, givenAt: Instant, place: DuePlace): Due {
  const { zone, closed } = place;
  const wished =
    rule.dueOn ?? businessDaysBefore(dateIn(meetingAt ?? givenAt, zone), rule.daysBefore ?? 0, closed);
  const earliest = dateIn(addHours(givenAt, 24), zone);
  const dueOn = wished < earliest ? earliest : wished;
  return before(dueOn, meetingAt, zone);
}

/** The end of that day, or the start of the meeting where that comes first. */
export function before(dueOn: CalendarDate, meetingAt: Instant | null, zone: Zone): Due {
  const dueAt = endOfDay(dueOn, zone);
  if (meetingAt === null || dueAt <= meetingAt) return { dueOn, dueAt };
  return { dueOn: dateIn(meetingAt, zone), dueAt: meetingAt };
}

/** The first day an assignment may be due on. */
export function earliestDueOn(now: Instant, { zone, closed }: DuePlace): CalendarDate {
  return addBusinessDays(dateIn(now, zone), 1, closed);
}
