const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a clock and a calendar on the wall show: "2026-11-19" and "16:00". */
export interface WallTime {
  readonly date: string;
  readonly time: string;
}

/** An instant as the clock in a zone shows it, for native date and time inputs. */
export function wallTimeOf(at: string, zone: string): WallTime {
  const local = new Date(Date.parse(at) + offsetAt(Date.parse(at), zone)).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/**
 * The moment at which a clock in `zone` shows this date and time; empty text when they are not both given. A time that
 * the clock skips moves forward by the gap; of a time that comes twice the first is meant.
 */
export function instantOf(date: string, time: string, zone: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return "";
  const local = Date.parse(`${date}T${time}:00.000Z`);
  if (Number.isNaN(local)) return "";
  const [first, second] = [local - offsetAt(local - DAY, zone), local - offsetAt(local + DAY, zone)];
  const shows = (candidate: number) => candidate + offsetAt(candidate, zone) === local;
  const found = shows(first) || !shows(second) ? first : second;
  return new Date(found).toISOString();
}

/** Milliseconds by which the clock in a zone is ahead of UTC. */
function offsetAt(at: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatFor(zone).formatToParts(new Date(at))) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = Date.UTC(2000, month - 1, day, hour, minute, second);
  return new Date(local).setUTCFullYear(year) - Math.floor(at / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, made);
  return made;
}
