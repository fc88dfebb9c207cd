import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { NOTE_LEVELS } from "../contacts/contact.ts";
import { AddContact } from "../contacts/schemas.ts";
import { peopleFile, type TakenPerson } from "../files/people-file.ts";
import { vcardFile } from "../files/vcard-file.ts";
import type { ContactId } from "../shared/ids.ts";
import type { TableRow } from "../rosters/read-roster.ts";
import { decodeBytes } from "../testing/decode-bytes.ts";
import { checkEntry, type SaidPerson } from "./book-entry.ts";
import { readCards } from "./read-cards.ts";
import { readOwnFile } from "./read-own-file.ts";
import { readPeopleTable } from "./read-people-table.ts";

const UNITS = [
  "=",
  "+",
  "-",
  "@",
  "'",
  '"',
  ",",
  ";",
  "\\",
  ":",
  "n",
  "N",
  "é",
  "👩‍🔬",
  "a",
  " ",
  "B",
  "\t",
  "\n",
  "|",
];
const text = (most: number, units: readonly string[]) =>
  fc.string({ unit: fc.constantFrom(...units), maxLength: most });
const line = text(
  30,
  UNITS.filter((unit) => !/[\t\n]/.test(unit)),
);

/** Whatever the form takes, the form decides. */
const person: fc.Arbitrary<TakenPerson> = fc
  .record({
    requestId: fc.uuid({ version: 7 }),
    name: line.map((some) => `G${some}`),
    organisation: line,
    title: line,
    email: fc.constantFrom("", "g.o+x'y@atlas.example", "=a@b.example"),
    phone: fc.constantFrom("", "+44 20 1", "-1", "@home", "ext; 12, or 13"),
    link: fc.constantFrom("", "https://atlas.example/a,b;c?d=1&e=f", "http://x.example"),
    zone: fc.constantFrom("", "Europe/London", "America/New_York"),
    howMet: line,
    notes: text(60, UNITS),
    noteLevel: fc.constantFrom(...NOTE_LEVELS),
  })
  .map((values) => {
    const { requestId, ...fields } = AddContact.parse(values);
    return { id: requestId, ...fields };
  });
const people = fc.array(person, { maxLength: 6 });

/** An independent reader of RFC 4180. */
function readCsv(file: string): readonly TableRow[] {
  return file
    .split("\r\n")
    .slice(0, -1)
    .map((row, index) => ({
      line: index + 1,
      cells: [...`,${row}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
      ),
    }));
}

const taken = (said: readonly SaidPerson[]) =>
  said.map((one) => {
    const { line: _line, contactId, problem, losses, ...fields } = checkEntry(one);
    expect([problem, ...losses]).toEqual([null]);
    return { id: contactId as ContactId, ...fields };
  });

describe("what was taken along comes back as it was", () => {
  test("as a table", () => {
    fc.assert(
      fc.property(people, (all) => {
        expect(taken(readPeopleTable(readCsv(peopleFile(all)), false)?.people ?? [])).toEqual(all);
      }),
    );
  });

  test("as cards", () => {
    fc.assert(
      fc.property(people, (all) => {
        expect(taken(readCards(vcardFile(all), decodeBytes))).toEqual(all);
      }),
    );
  });

  test("as a file for programs", () => {
    fc.assert(
      fc.property(people, (all) => {
        expect(taken(readOwnFile(JSON.stringify({ askaround: 1, people: all })) ?? [])).toEqual(all);
      }),
    );
  });
});

test("cards that another program wrote say what it wrote", () => {
  fc.assert(
    fc.property(person, ({ name, notes, title }) => {
      const card = new ICAL.Component(["vcard", [["version", {}, "text", "4.0"]], []]);
      card.addPropertyWithValue("fn", name);
      if (title) card.addPropertyWithValue("title", title);
      if (notes) card.addPropertyWithValue("note", notes);
      const [read] = readCards(card.toString(), decodeBytes).map(checkEntry);
      expect(read).toMatchObject({ name, title, notes });
    }),
  );
});
