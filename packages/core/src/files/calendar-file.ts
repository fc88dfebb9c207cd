import { addCalendarDays } from "../shared/calendar.ts";
import type { CalendarDate, Instant } from "../shared/time.ts";
import { escapedText, foldedLines } from "./folded-lines.ts";
import { plainBlock, plainLine } from "./plain-line.ts";

/** One entry of a calendar: at a moment, which each calendar shows in its owner’s own zone, or on a whole day. */
export interface CalendarEvent {
  /** Stays the same for as long as the thing exists, so that calendars replace what they have. */
  readonly uid: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly title: string;
  readonly when:
    | { readonly startsAt: Instant; readonly endsAt: Instant }
    /** A day that takes no time from it. */
    | { readonly on: CalendarDate };
  readonly place: string | null;
  readonly description: string;
  readonly link: string;
  readonly cancelled: boolean;
}

export interface CalendarFileOptions {
  /** When the file was written. */
  readonly writtenAt: Instant;
  /** Of a calendar that is subscribed to: its name, and after how many hours to ask again. */
  readonly feed?: { readonly name: string; readonly refreshHours: number };
}

/** An iCalendar file (RFC 5545). One cancelled event alone says so to calendars that have it. */
export function calendarFile(events: readonly CalendarEvent[], options: CalendarFileOptions): string {
  const { feed, writtenAt } = options;
  const cancel = feed === undefined && events.length > 0 && events.every(({ cancelled }) => cancelled);
  return foldedLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Askaround//Askaround//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${cancel ? "CANCEL" : "PUBLISH"}`,
    ...(feed ? feedLines(feed) : []),
    ...events.flatMap((event) => eventLines(event, writtenAt)),
    "END:VCALENDAR",
  ]);
}

function feedLines({ name, refreshHours }: NonNullable<CalendarFileOptions["feed"]>): string[] {
  const title = escapedText(plainLine(name, 120));
  return [
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    `X-PUBLISHED-TTL:PT${refreshHours}H`,
  ];
}

function eventLines(event: CalendarEvent, writtenAt: Instant): string[] {
  const text = (name: string, value: string) => (value === "" ? [] : [`${name}:${escapedText(value)}`]);
  return [
    "BEGIN:VEVENT",
    ...text("UID", plainLine(event.uid, 100)),
    `DTSTAMP:${moment(writtenAt)}`,
    `SEQUENCE:${event.sequence}`,
    ...whenLines(event.when),
    ...text("SUMMARY", plainLine(event.title, 200)),
    ...text("LOCATION", plainLine(event.place ?? "")),
    ...text("DESCRIPTION", plainBlock(event.description, 2000)),
    `URL:${encodeURI(decoded(plainLine(event.link)))}`,
    `STATUS:${event.cancelled ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
  ];
}

function whenLines(when: CalendarEvent["when"]): string[] {
  if ("on" in when) {
    return [
      `DTSTART;VALUE=DATE:${compact(when.on)}`,
      `DTEND;VALUE=DATE:${compact(addCalendarDays(when.on, 1))}`,
      "TRANSP:TRANSPARENT",
    ];
  }
  return [`DTSTART:${moment(when.startsAt)}`, `DTEND:${moment(when.endsAt)}`];
}

/** In universal time, so that no file has to explain a zone’s rules. */
function moment(at: Instant): string {
  return `${at.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function compact(on: CalendarDate): string {
  return on.replaceAll("-", "");
}

/** An address that is encoded already must not be encoded twice. */
function decoded(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link.replaceAll("%", "");
  }
}
