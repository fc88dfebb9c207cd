import type { OfficeSettings } from "../office/settings.ts";
import { nextAllowed } from "../reminders/quiet-hours.ts";
import { addCalendarDays, addHours, at, dateIn } from "../shared/calendar.ts";
import type { Instant, Zone } from "../shared/time.ts";
import { planThankYou } from "./plan-thank-you.ts";

/** What the times of a note's reminders hang on. */
export type NudgeSettings = Pick<
  OfficeSettings,
  | "thankYouSoftHours"
  | "thankYouFirmHours"
  | "thankYouLateHours"
  | "thankYouLastHours"
  | "thankYouDueHours"
  | "thankYouOpenDays"
  | "quietHours"
>;

export interface OfferedNudges {
  /** The next reminder as the office plans it; null once none is ahead. */
  readonly planned: Instant | null;
  /** Other times for the first one, before the note is due. */
  readonly others: readonly Instant[];
}

/** When the first reminder of a thank-you note can come: as planned, this evening, or tomorrow in the morning. */
export function offerNudges(
  endAt: Instant,
  settings: NudgeSettings,
  zone: Zone,
  now: Instant,
): OfferedNudges {
  const allowed = (moment: Instant) => nextAllowed(moment, zone, settings.quietHours);
  const { dueAt, openUntil } = planThankYou(endAt, settings);
  const { thankYouSoftHours, thankYouFirmHours, thankYouLateHours, thankYouLastHours } = settings;
  const planned = [thankYouSoftHours, thankYouFirmHours, thankYouLateHours, thankYouLastHours]
    .map((hours) => allowed(addHours(endAt, hours)))
    .find((moment) => moment > now && moment < openUntil);
  const today = dateIn(now, zone);
  const tomorrow = addCalendarDays(today, 1);
  const others = [at(today, "17:00", zone), at(today, "19:00", zone), at(tomorrow, "09:00", zone)]
    .map(allowed)
    .filter((moment) => moment !== planned && chosenNudge(moment, now, dueAt) !== null);
  return { planned: planned ?? null, others: [...new Set(others)].toSorted() };
}

/** A time that passed while the form lay open, or after which the note is due, chooses nothing. */
export function chosenNudge(remindAt: Instant | null, now: Instant, dueAt: Instant): Instant | null {
  return remindAt !== null && remindAt > now && remindAt <= dueAt ? remindAt : null;
}
