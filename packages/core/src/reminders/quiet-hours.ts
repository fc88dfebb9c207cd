import { addCalendarDays, addMinutes, dateIn, occurrences, timeIn } from "../shared/calendar.ts";
import type { Instant, Zone } from "../shared/time.ts";

/** Wall times "HH:MM" between which no mail goes out: from `from` up to, not including, `to`. Null means never. */
export type QuietHours = { readonly from: string; readonly to: string } | null;

/** Whether a clock on the wall in `zone` stands inside quiet hours; equal ends mean that there are none. */
export function isQuiet(at: Instant, zone: Zone, quietHours: QuietHours): boolean {
  if (quietHours === null) return false;
  const { from, to } = quietHours;
  const time = timeIn(at, zone);
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

/** The moment itself, or the first end of quiet hours after it. */
export function nextAllowed(at: Instant, zone: Zone, quietHours: QuietHours): Instant {
  if (quietHours === null || !isQuiet(at, zone, quietHours)) return at;
  const ends = wallClock(at, [0, 1, 2], quietHours.to, zone);
  return ends.filter((end) => end > at && !isQuiet(end, zone, quietHours)).sort()[0] ?? at;
}

/** The moment itself, or the last minute before the quiet hours it lies in. */
export function previousAllowed(at: Instant, zone: Zone, quietHours: QuietHours): Instant {
  if (quietHours === null || !isQuiet(at, zone, quietHours)) return at;
  const starts = wallClock(at, [0, -1, -2], quietHours.from, zone);
  const before = starts.map((start) => addMinutes(start, -1));
  return (
    before
      .filter((moment) => moment < at && !isQuiet(moment, zone, quietHours))
      .sort()
      .at(-1) ?? at
  );
}

// Where clocks are put back a wall time comes twice, and between the two it may be quiet again: try both.
function wallClock(around: Instant, days: readonly number[], time: string, zone: Zone): Instant[] {
  const today = dateIn(around, zone);
  return days.flatMap((day) => occurrences(addCalendarDays(today, day), time, zone));
}
