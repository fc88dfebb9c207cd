import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendarFile } from "../files/calendar-file.ts";
import { addMinutes, dateIn, timeIn } from "../shared/calendar.ts";
import { type Instant, instantFromMillis, type Zone } from "../shared/time.ts";
import { day, t } from "../testing/builders.ts";
import { type CalendarDuty, type CalendarMeeting, dutyEvent, meetingEvent } from "./own-calendar.ts";

const WRITTEN = t("2026-11-24T15:00Z");
const reader = { zone: "America/New_York" as Zone, appUrl: "https://askaround.test" };
const meeting: CalendarMeeting = {
  meetingId: "019aa000-0000-7000-8000-000000000006",
  status: "scheduled",
  names: ["Grace Lindqvist"],
  startsAt: t("2026-11-25T15:00Z"),
  agreedMinutes: 30,
  actualStartAt: null,
  actualEndAt: null,
  professionalZone: "Europe/London" as Zone,
  place: "Harbour Street 7, floor 2; ring twice",
  revision: 2,
};

/** What an independent parser finds in a file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as string);
  const events = calendar.getAllSubcomponents("vevent").map((part) => ({
    names: part.getAllProperties().map(({ name }) => name),
    status: part.getFirstPropertyValue("status"),
    event: new ICAL.Event(part),
  }));
  return { calendar, events, method: calendar.getFirstPropertyValue("method") };
}

const fileOf = (changes: Partial<CalendarMeeting> = {}) =>
  calendarFile([meetingEvent({ ...meeting, ...changes }, reader)], { writtenAt: WRITTEN });

function only(file: string) {
  const [found] = read(file).events;
  if (!found) throw new Error("The file has no event.");
  return found;
}

describe("a meeting’s file, read by another program", () => {
  test("says what, when and where, with both clocks", () => {
    const { event, status } = only(fileOf());
    expect(event.uid).toBe(`${meeting.meetingId}@askaround`);
    expect(event.sequence).toBe(2);
    expect(event.summary).toBe("Meeting with Grace Lindqvist");
    expect(event.location).toBe(meeting.place);
    expect(event.startDate.toJSDate().toISOString()).toBe(meeting.startsAt);
    expect(event.endDate.toJSDate().toISOString()).toBe("2026-11-25T15:30:00.000Z");
    expect(status).toBe("CONFIRMED");
    expect(event.description).toBe(
      `2026-11-25 10:00 for you (America/New York)\n2026-11-25 15:00 for them (Europe/London)\nhttps://askaround.test/meetings/${meeting.meetingId}`,
    );
  });

  test("keeps its identity when it moves, and takes itself out when it is cancelled", () => {
    const moved = only(fileOf({ startsAt: t("2026-12-01T09:00Z"), revision: 3 })).event;
    expect([moved.uid, moved.sequence]).toEqual([`${meeting.meetingId}@askaround`, 3]);
    const cancelled = fileOf({ status: "cancelled", revision: 4 });
    expect(read(cancelled).method).toBe("CANCEL");
    expect(only(cancelled).status).toBe("CANCELLED");
    expect(only(cancelled).event.uid).toBe(moved.uid);
    expect(read(fileOf()).method).toBe("PUBLISH");
  });

  test("shows when a meeting really was", () => {
    const actualEndAt = t("2026-11-25T16:10Z");
    const { event } = only(fileOf({ status: "held", actualStartAt: meeting.startsAt, actualEndAt }));
    expect(event.endDate.toJSDate().toISOString()).toBe(actualEndAt);
  });

  const zones = fc.constantFrom(
    "America/New_York",
    "Europe/London",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/St_Johns",
    "Africa/Casablanca",
    "Pacific/Apia",
    "America/Santiago",
    "UTC",
  ) as fc.Arbitrary<Zone>;
  // Minutes around the weekends on which clocks change in one zone and not yet in another.
  const around = fc.constantFrom(
    "2026-03-08T00:00Z",
    "2026-03-29T00:00Z",
    "2026-10-25T00:00Z",
    "2026-11-01T00:00Z",
  );
  const moments = fc
    .tuple(around, fc.integer({ min: -2000, max: 2000 }))
    .map(([from, minutes]) => addMinutes(t(from), minutes));

  test("is the same moment in every zone, whatever the clocks do that night", () => {
    fc.assert(
      fc.property(
        moments,
        zones,
        zones,
        fc.integer({ min: 15, max: 60 }),
        (startsAt, yours, theirs, minutes) => {
          const event = meetingEvent(
            { ...meeting, startsAt, agreedMinutes: minutes, professionalZone: theirs },
            { ...reader, zone: yours },
          );
          const seen = only(calendarFile([event], { writtenAt: WRITTEN })).event;
          const begins = instantFromMillis(seen.startDate.toJSDate().getTime());
          expect(begins).toBe(startsAt);
          expect(seen.endDate.toJSDate().getTime() - seen.startDate.toJSDate().getTime()).toBe(
            minutes * 60_000,
          );
          const clock = (zone: Zone) => `${dateIn(begins, zone)} ${timeIn(begins, zone)}`;
          if (clock(yours) !== clock(theirs)) {
            expect(seen.description).toContain(`${clock(yours)} for you`);
            expect(seen.description).toContain(`${clock(theirs)} for them`);
          }
        },
      ),
    );
  });

  test("no name and no place can start a property of its own, and no line is too long", () => {
    const names = only(fileOf()).names.toSorted();
    const hostile = fc.string({
      unit: fc.constantFrom(
        "\r\n",
        "\r",
        "\n",
        "\nATTENDEE:mailto:x@y.z",
        "END:VEVENT",
        ":",
        ";",
        ",",
        "\\",
        "\\n",
        '"',
        "\u0000",
        "\u2028",
        "\u0085",
        "\ud800",
        "é",
        "👩‍🔬",
        "word ",
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(hostile, hostile, (name, place) => {
        const file = fileOf({ names: [`N${name}`], place: `P${place}` });
        const seen = only(file);
        expect(seen.names.toSorted()).toEqual(names);
        expect(seen.event.summary.startsWith("Meeting with N")).toBe(true);
        expect(seen.event.summary).not.toMatch(/[\r\n\u0000]/);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n\u0000\u0085\u2028\ud800]/);
        const bytes = (line: string) => encodeURIComponent(line).replace(/%../g, "x").length;
        for (const line of file.split("\r\n")) expect(bytes(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe("a calendar that is subscribed to", () => {
  const duty: CalendarDuty = {
    id: "019aa000-0000-7000-8000-000000000007",
    kind: "promise",
    about: "Send the article",
    due: { on: day("2026-11-28") },
    version: 1,
    path: "/today",
  };
  const feed = { name: "Askaround", refreshHours: 4 };

  test("says how often to ask again, and shows what is owed as a whole day", () => {
    const events = [meetingEvent({ ...meeting, status: "cancelled" }, reader), dutyEvent(duty, reader)];
    const { calendar, events: seen, method } = read(calendarFile(events, { writtenAt: WRITTEN, feed }));
    expect(method).toBe("PUBLISH");
    expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT4H");
    expect(seen.map(({ status }) => status)).toEqual(["CANCELLED", "CONFIRMED"]);
    const owed = seen[1]?.event;
    expect(owed?.summary).toBe("You promised: Send the article");
    expect([owed?.startDate.isDate, String(owed?.startDate)]).toEqual([true, "2026-11-28"]);
    expect(calendarFile([], { writtenAt: WRITTEN, feed })).toContain("END:VCALENDAR");
  });

  test("puts a moment on its day in the student’s own zone", () => {
    const late: CalendarDuty = {
      ...duty,
      kind: "thank_you",
      due: { at: "2026-11-29T02:00:00.000Z" as Instant },
    };
    expect(dutyEvent(late, reader).when).toEqual({ on: "2026-11-28" });
  });
});
