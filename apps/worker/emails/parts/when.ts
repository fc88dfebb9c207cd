import {
  addCalendarDays,
  type CalendarDate,
  dateIn,
  type Instant,
  millisOf,
  type Zone,
} from "@askaround/core/shared";

const NBSP = "\u00a0";

/** "Tue 24 Nov" as a calendar in `zone` shows it. */
export function dayIn(at: Instant, zone: Zone): string {
  const { weekday, day, month } = pieces(at, zone);
  return `${weekday} ${day}${NBSP}${month}`;
}

/** "21 Sep 2026", of a day that is the same in every zone. */
export function dateInWords(date: CalendarDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)}${NBSP}${MONTHS[Number(month) - 1]}${NBSP}${year}`;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "4:00 pm", kept together on one line. */
export function hourIn(at: Instant, zone: Zone): string {
  const { hour, minute, dayPeriod } = pieces(at, zone);
  return `${hour}:${minute}${NBSP}${dayPeriod.toLowerCase()}`;
}

export function dayAndHourIn(at: Instant, zone: Zone): string {
  return `${dayIn(at, zone)}, ${hourIn(at, zone)}`;
}

/** "New York": how people call a zone. */
export function zoneName(zone: Zone): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** "today", "tomorrow" or "on Tue 24 Nov", by the calendar of the reader's zone. */
export function dayWord(at: Instant, now: Instant, zone: Zone): string {
  const [day, today] = [dateIn(at, zone), dateIn(now, zone)];
  if (day === today) return "today";
  return day === addCalendarDays(today, 1) ? "tomorrow" : `on ${dayIn(at, zone)}`;
}

/** Whether clocks in two zones show something else at that moment. */
export function differs(at: Instant, one: Zone, other: Zone): boolean {
  return dayAndHourIn(at, one) !== dayAndHourIn(at, other);
}

type Piece = "weekday" | "day" | "month" | "hour" | "minute" | "dayPeriod";

// Joined here and not by Intl, whose separators differ between versions.
function pieces(at: Instant, zone: Zone): Readonly<Record<Piece, string>> {
  const found = { weekday: "", day: "", month: "", hour: "", minute: "", dayPeriod: "" };
  for (const { type, value } of formatIn(zone).formatToParts(millisOf(at))) {
    if (type in found) found[type as Piece] = value;
  }
  return found;
}

// Making one costs more than writing a whole mail with it, and there are a few hundred zones at most.
const formats = new Map<Zone, Intl.DateTimeFormat>();

function formatIn(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
    hour12: true,
    timeZone: zone,
  });
  formats.set(zone, format);
  return format;
}
