import "server-only";
import { addCalendarDays, dateIn, type Zone } from "@askaround/core/shared";
import { formatDay } from "@askaround/ui/format-time";
import { now } from "@/server/clock.ts";

/** The moment a page is opened, and the days one would choose from it: today and the next ones. */
export function daysFromToday(zone: Zone, count: number) {
  const openedAt = now();
  const today = dateIn(openedAt, zone);
  const days = Array.from({ length: count }, (_, ahead) => {
    const date = addCalendarDays(today, ahead);
    return { date, label: ahead === 0 ? "Today" : ahead === 1 ? "Tomorrow" : formatDay(date) };
  });
  return { openedAt, days };
}
