import type { OfficeSettings } from "../office/settings.ts";
import { addHours } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";
import type { Meeting } from "./meeting.ts";

/** A meeting is planned or logged at most this far from today: further off is a slip of the finger. */
const FURTHEST_HOURS = 2 * 366 * 24;

export const SCHEDULE_REFUSALS = [
  "too_far_ahead",
  "too_long_ago",
  "too_short",
  "too_long",
  "not_scheduled",
] as const;
export type ScheduleRefusal = (typeof SCHEDULE_REFUSALS)[number];

type LengthSettings = Pick<OfficeSettings, "meetingLeastMinutes" | "meetingMostMinutes">;
type Times = Pick<Meeting, "startsAt" | "agreedMinutes">;

export type ScheduleDecision =
  | { readonly ok: true; readonly opensDebrief: boolean }
  | { readonly ok: false; readonly reason: ScheduleRefusal };

/**
 * A meeting ahead has a length the office allows. A start in the past logs a meeting that already took place,
 * whatever its length was, and opens the debrief.
 */
export function decideSchedule(input: Times, settings: LengthSettings, now: Instant): ScheduleDecision {
  if (input.startsAt > addHours(now, FURTHEST_HOURS)) return { ok: false, reason: "too_far_ahead" };
  if (input.startsAt < addHours(now, -FURTHEST_HOURS)) return { ok: false, reason: "too_long_ago" };
  if (input.startsAt <= now) return { ok: true, opensDebrief: true };
  if (input.agreedMinutes < settings.meetingLeastMinutes) return { ok: false, reason: "too_short" };
  if (input.agreedMinutes > settings.meetingMostMinutes) return { ok: false, reason: "too_long" };
  return { ok: true, opensDebrief: false };
}

export type RescheduleDecision =
  | { readonly ok: true; readonly moved: boolean; readonly scheduleVersion: number }
  | { readonly ok: false; readonly reason: ScheduleRefusal };

/** Only a scheduled meeting moves. A new time or length makes a new version; a new room or link does not. */
export function decideReschedule(
  meeting: Pick<Meeting, "status" | "startsAt" | "agreedMinutes" | "scheduleVersion">,
  input: Times,
  settings: LengthSettings,
  now: Instant,
): RescheduleDecision {
  if (meeting.status !== "scheduled") return { ok: false, reason: "not_scheduled" };
  const moved = meeting.startsAt !== input.startsAt || meeting.agreedMinutes !== input.agreedMinutes;
  if (!moved) return { ok: true, moved, scheduleVersion: meeting.scheduleVersion };
  const allowed = decideSchedule(input, settings, now);
  return allowed.ok ? { ok: true, moved, scheduleVersion: meeting.scheduleVersion + 1 } : allowed;
}
