import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { ContactId } from "../shared/ids.ts";
import type { Zone } from "../shared/time.ts";
import { csvFile } from "./csv-file.ts";
import type { TakenPerson } from "./people-file.ts";
import { vcardFile } from "./vcard-file.ts";

const hostile = fc.string({
  unit: fc.constantFrom(
    "=",
    "+",
    "-",
    "@",
    "'",
    '"',
    ",",
    ";",
    "\\",
    "\n",
    "\r",
    "\t",
    ":",
    "\u0000",
    "é",
    "👩‍🔬",
    "a",
    " ",
  ),
  maxLength: 40,
});
const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\u0000+/g, " ")
    .trim();

/** What a spreadsheet shows: the apostrophe that makes a cell text is not part of it. */
const plainCell = (text: string) => (/^'['=+\-@]/.test(text) ? text.slice(1) : text);

/** An independent reader of RFC 4180. */
function readCsv(file: string): string[][] {
  return file
    .split("\r\n")
    .slice(0, -1)
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
      ),
    );
}

describe("a table as CSV", () => {
  test("quotes what must be quoted, and leaves no formula", () => {
    expect(csvFile(["Name", "Notes"], [["Okoro, Grace", 'says "hi"\nand =1']])).toBe(
      'Name,Notes\r\n"Okoro, Grace","says ""hi""\nand =1"\r\n',
    );
    for (const formula of ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1"])
      expect(csvFile(["A"], [[formula]])).toMatch(/^A\r\n'/);
    expect(csvFile(["A", "B", "C"], [[null, 3, false]])).toBe("A,B,C\r\n,3,false\r\n");
  });

  test("whatever is in it reads back as it was, cell by cell", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { maxLength: 5 }), (rows) => {
        const file = csvFile(["A", "B"], rows);
        const [, ...cells] = readCsv(file);
        for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
        expect(cells.map((row) => row.map(plainCell))).toEqual(rows.map((row) => row.map(tidy)));
      }),
    );
  });
});

describe("people as cards", () => {
  const grace: TakenPerson = {
    id: "019aa000-0000-7000-8000-000000000006" as ContactId,
    name: "Grace Lindqvist",
    organisation: "Harbor; Maps, Ltd",
    title: "Lead",
    link: "https://harbor.example/grace",
    email: "grace@harbor.example",
    phone: "+1 555 0100",
    zone: "Europe/London" as Zone,
    noteLevel: "only_me",
    howMet: "At the fair",
    notes: "Likes maps\nand boats",
  };
  const read = (file: string) => {
    const card = new ICAL.Component(ICAL.parse(file) as string);
    return (name: string) => card.getFirstPropertyValue(name);
  };

  test("say what an address book asks for", () => {
    const card = read(vcardFile([grace]));
    expect(card("fn")).toBe("Grace Lindqvist");
    expect(card("n")).toEqual(["Lindqvist", "Grace", "", "", ""]);
    expect(card("email")).toBe("grace@harbor.example");
    expect(card("note")).toBe("Likes maps\nand boats");
    expect(card("tz")).toBe("Europe/London");
    expect(card("x-askaround-how-met")).toBe("At the fair");
    expect(vcardFile([grace])).toContain("ORG:Harbor\\; Maps\\, Ltd\r\n");
    expect(vcardFile([])).toBe("");
  });

  test("no text starts a property or a card of its own", () => {
    fc.assert(
      fc.property(hostile, hostile, (name, notes) => {
        const file = vcardFile([{ ...grace, name: `N${name}`, notes: `BEGIN:VCARD${notes}` }, grace]);
        expect(file.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(2);
        expect(file.match(/^FN:/gm)).toHaveLength(2);
        for (const line of file.split("\r\n"))
          expect(encodeURIComponent(line).replace(/%../g, "x").length).toBeLessThanOrEqual(75);
      }),
    );
  });
});
