import type { OfficeSettings } from "../office/settings.ts";
import { wallHour } from "../reminders/gentle.ts";
import { addCalendarDays, addCalendarMonths, addDays, addHours, at, dateIn } from "../shared/calendar.ts";
import type { CalendarDate, Instant, Zone } from "../shared/time.ts";

/** On the day that was promised, at the office's hour; the next day at that hour when it has passed. */
export function promiseDueAt(
  dueOn: CalendarDate,
  settings: Pick<OfficeSettings, "dutyHour">,
  zone: Zone,
  now: Instant,
): Instant {
  const promised = at(dueOn, wallHour(settings.dutyHour), zone);
  return promised > now
    ? promised
    : at(addCalendarDays(dateIn(now, zone), 1), wallHour(settings.dutyHour), zone);
}

/** Days after a suggestion was made. */
export function referralDueAt(
  suggestedAt: Instant,
  settings: Pick<OfficeSettings, "referralWaitingDays">,
  zone: Zone,
): Instant {
  return addDays(suggestedAt, settings.referralWaitingDays, zone);
}

/** Hours after the end of the meeting that a suggestion led to; of one written up later, as long after that. */
export function tellReferrerDueAt(
  endedAt: Instant,
  settings: Pick<OfficeSettings, "tellReferrerHours">,
  now: Instant,
): Instant {
  const due = addHours(endedAt, settings.tellReferrerHours);
  return due > now ? due : addHours(now, settings.tellReferrerHours);
}

/** What decides when the next update is due. */
export interface InTouch {
  /** The latest contact of any kind. */
  readonly lastContactAt: Instant;
  /** When earlier updates were given. */
  readonly updates: readonly Instant[];
}

type KeepInTouchSettings = Pick<
  OfficeSettings,
  "keepInTouchFirstWeeks" | "keepInTouchEveryMonths" | "keepInTouchMostAYear" | "dutyHour"
>;

/**
 * When the next update to a contact is due: weeks after the first meeting, then months after the latest contact, and never
 * more than so many in any year. A time that has passed moves on by whole intervals, so that nothing is caught up on.
 */
export function keepInTouchDueAt(
  { lastContactAt, updates }: InTouch,
  settings: KeepInTouchSettings,
  zone: Zone,
  now: Instant,
): Instant {
  const hour = wallHour(settings.dutyHour);
  const lastOn = dateIn(lastContactAt, zone);
  let dueOn =
    updates.length === 0
      ? addCalendarDays(lastOn, 7 * settings.keepInTouchFirstWeeks)
      : addCalendarMonths(lastOn, settings.keepInTouchEveryMonths);
  dueOn = laterDate(dueOn, firstRoomOn(updates, settings.keepInTouchMostAYear, zone));
  while (at(dueOn, hour, zone) <= now) dueOn = addCalendarMonths(dueOn, settings.keepInTouchEveryMonths);
  return at(dueOn, hour, zone);
}

/** The first day on which another update is within the number allowed in twelve months; null when any day is. */
function firstRoomOn(updates: readonly Instant[], most: number, zone: Zone): CalendarDate | null {
  const nth = updates.toSorted().at(-most);
  return nth === undefined ? null : addCalendarMonths(dateIn(nth, zone), 12);
}

function laterDate(date: CalendarDate, other: CalendarDate | null): CalendarDate {
  return other !== null && other > date ? other : date;
}
