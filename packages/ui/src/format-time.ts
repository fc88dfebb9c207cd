/** How a moment or a day is written. */
export type TimeFormat = "date-time" | "day" | "date" | "time" | "full" | "weekday";

const NBSP = "\u00a0";

const FIELDS = {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
  hour12: true,
} as const satisfies Intl.DateTimeFormatOptions;

type Pieces = Record<"weekday" | "day" | "month" | "year" | "hour" | "minute" | "dayPeriod", string>;

/** To make one takes ten times as long as to use it, and there are no more of them than zones. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string, long: boolean): Intl.DateTimeFormat {
  const key = `${zone} ${long}`;
  const had = made.get(key);
  if (had) return had;
  const wide = long ? ({ weekday: "long", month: "long" } as const) : {};
  const formatter = new Intl.DateTimeFormat("en-US", { ...FIELDS, ...wide, timeZone: zone });
  made.set(key, formatter);
  return formatter;
}

function pieces(at: Date, zone: string, long: boolean): Pieces {
  const found: Record<string, string> = {};
  for (const { type, value } of formatterFor(zone, long).formatToParts(at)) found[type] = value;
  return found as Pieces;
}

/*
 * The pieces are joined here and not by Intl, whose separators differ between versions of a server and of a browser.
 */
function write(at: Date, zone: string, format: TimeFormat): string {
  const { weekday, day, month, year, hour, minute, dayPeriod } = pieces(
    at,
    zone,
    format === "full" || format === "weekday",
  );
  const time = `${hour}:${minute}${NBSP}${dayPeriod.toLowerCase()}`;
  switch (format) {
    case "time":
      return time;
    case "weekday":
      return weekday;
    case "day":
      return `${weekday} ${day}${NBSP}${month}`;
    case "date":
      return `${day}${NBSP}${month} ${year}`;
    case "full":
      return `${weekday} ${day}${NBSP}${month} ${year}, ${time}`;
    case "date-time":
      return `${weekday} ${day}${NBSP}${month}, ${time}`;
  }
}

/** A moment in words, in one person's zone: "Thu 19 Nov, 4:00 pm". `at` is an ISO string, `zone` an IANA name. */
export function formatTime(at: string, zone: string, format: TimeFormat = "date-time"): string {
  return write(new Date(at), zone, format);
}

/** A calendar date ("2026-11-19") in words. It has no zone and no time of day. */
export function formatDay(on: string, format: Exclude<TimeFormat, "time" | "date-time"> = "day"): string {
  const text = write(new Date(`${on}T12:00:00.000Z`), "UTC", format);
  return format === "full" ? text.slice(0, text.lastIndexOf(",")) : text;
}

/** What people call a zone: "America/New_York" is "New York time". */
export function zoneWords(zone: string): string {
  if (zone === "UTC" || zone === "Etc/UTC") return "UTC";
  return `${(zone.split("/").at(-1) ?? zone).replaceAll("_", " ")} time`;
}

/** The same moment on another clock, or null when both clocks agree: "1:00 pm", with the day if that differs too. */
export function otherClock(at: string, zone: string, otherZone: string): string | null {
  const [here, there] = [formatTime(at, zone), formatTime(at, otherZone)];
  if (here === there) return null;
  const sameDay = formatTime(at, zone, "day") === formatTime(at, otherZone, "day");
  return sameDay ? formatTime(at, otherZone, "time") : there;
}
