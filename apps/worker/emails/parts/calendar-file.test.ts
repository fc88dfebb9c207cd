import type { Instant } from "@askaround/core/shared";
import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarFile } from "./calendar-file.ts";

const entry = {
  uid: "019aa000-0000-7000-8000-000000000006@askaround",
  sequence: 2,
  title: "Meeting with Grace Lindqvist",
  startsAt: "2026-11-25T15:00:00.000Z" as Instant,
  minutes: 30,
  place: "Harbour Street 7, floor 2; ring twice",
  link: "https://askaround.test/meetings/019aa000-0000-7000-8000-000000000006",
  writtenAt: "2026-11-24T15:00:00.000Z" as Instant,
};

/** An independent reader: unfolds lines and undoes the escapes of RFC 5545. */
function read(file: string): ReadonlyMap<string, string> {
  const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
      if (!name || value === undefined || name === "BEGIN" || name === "END") return [];
      return [
        [name, value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? "\n" : mark))] as const,
      ];
    }),
  );
}

test("says what, when and where, in universal time", () => {
  const properties = read(calendarFile(entry));
  expect(Object.fromEntries(properties)).toMatchObject({
    UID: entry.uid,
    SEQUENCE: "2",
    SUMMARY: entry.title,
    LOCATION: entry.place,
    DTSTART: "20261125T150000Z",
    DTEND: "20261125T153000Z",
    METHOD: "PUBLISH",
    URL: entry.link,
  });
});

test("no title and no place can start a property of their own", () => {
  const names = [...read(calendarFile(entry)).keys()].sort();
  const nasty = fc.string({
    unit: fc.constantFrom(
      "\r",
      "\n",
      "\r\n",
      "ATTENDEE:mailto:x@y.z",
      ":",
      ";",
      ",",
      "\\",
      "a",
      "\u2028",
      "é",
      "\u0000",
    ),
  });
  fc.assert(
    fc.property(nasty, nasty, (title, place) => {
      const file = calendarFile({ ...entry, title: `T${title}`, place: `P${place}` });
      expect([...read(file).keys()].sort()).toEqual(names);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n\u0000\u2028]/);
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});
