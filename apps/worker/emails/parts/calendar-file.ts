import { addMinutes, type Instant, millisOf } from "@askaround/core/shared";
import ical, { ICalCalendarMethod } from "ical-generator";
import { oneLine } from "./words.ts";

export interface CalendarEntry {
  readonly uid: string;
  /** Rises when the meeting moves, so that calendars replace what they have. */
  readonly sequence: number;
  readonly title: string;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly place: string | null;
  readonly link: string;
  readonly writtenAt: Instant;
}

/** An iCalendar file for one meeting, in UTC, so that each calendar shows its owner's own time. */
export function calendarFile(entry: CalendarEntry): string {
  // The library writes line breaks in some fields as they are, which would start a new property.
  const calendar = ical({
    prodId: { company: "Askaround", product: "Askaround", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: oneLine(entry.uid, 100),
    sequence: entry.sequence,
    summary: oneLine(entry.title, 120),
    start: new Date(millisOf(entry.startsAt)),
    end: new Date(millisOf(addMinutes(entry.startsAt, entry.minutes))),
    stamp: new Date(millisOf(entry.writtenAt)),
    ...(entry.place ? { location: oneLine(entry.place, 500) } : {}),
    description: oneLine(entry.link, 500),
    url: entry.link,
  });
  return calendar.toString();
}
