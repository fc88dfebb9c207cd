import { parsePasted } from "../contacts/parse-pasted.ts";
import type { TableRow } from "../rosters/read-roster.ts";
import { NOBODY, type SaidPerson } from "./book-entry.ts";

/** Headings as address books, networks and our own export write them; of each the likelier first. */
const HEADINGS = {
  name: [/^(full |display |contact )?name$/, /^file as$/],
  first: [/^(first|given) name$/, /^(first|given|forename)$/],
  middle: [/^(middle|additional) name$/],
  last: [/^(last|family) name$/, /^(last|surname)$/],
  organisation: [
    /^(organi[sz]ation|company|employer|firm)( name)?$/,
    /^organi[sz]ation 1 name$/,
    /^where they work$/,
  ],
  title: [
    /^job title$/,
    /^(position|role|occupation)$/,
    /^organi[sz]ation( 1)? title$/,
    /^what they do$/,
    /^title$/,
  ],
  email: [
    /^e ?mail( address)?$/,
    /^(primary|work|business|personal|home|other) e ?mail( address)?$/,
    /^e ?mail \d( address| value)?$/,
  ],
  phone: [
    /^(tele)?phone( number)?$/,
    /^(primary|business|work) phone( \d)?$/,
    /^(mobile|cell)( phone| number)?$/,
    /^phone \d( value)?$/,
    /^(home|other|company main) phone( \d)?$/,
  ],
  link: [
    /^linkedin( url| profile)?$/,
    /^(profile )?(url|link)$/,
    /^public (page|link|profile)$/,
    /^(personal |business )?web ?(page|site)$/,
    /^website \d value$/,
  ],
  zone: [/^(their )?time ?zone$/],
  howMet: [/^how (we|you) (met|found each other)$/],
  notes: [/^(notes?|comments?|remarks?)$/],
  noteLevel: [/^who can read$/],
  id: [/^askaround id$/],
} as const satisfies Record<string, readonly RegExp[]>;
type Part = keyof typeof HEADINGS;
const PARTS = Object.keys(HEADINGS) as Part[];

/** Programs that write notes above the headings write few of them. */
const MOST_BEFORE_HEADINGS = 10;

export interface PeopleTable {
  readonly people: readonly SaidPerson[];
  /** Headings of columns with something in them that nothing is made of. */
  readonly unused: readonly string[];
}

/**
 * People of a table with headings. Without headings null, or with `byLook` whatever each row looks like, which is for
 * text that was pasted and will be seen.
 */
export function readPeopleTable(table: readonly TableRow[], byLook: boolean): PeopleTable | null {
  const rows = table.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const place = rows.slice(0, MOST_BEFORE_HEADINGS).findIndex(({ cells }) => isHeadings(cells));
  const headings = rows[place]?.cells;
  if (!headings) return byLook ? { people: rows.map(fromLook), unused: [] } : null;
  const columns = new Map(PARTS.map((part) => [part, columnsOf(part, headings)]));
  const body = rows.slice(place + 1);
  const used = new Set([...columns.values()].flat());
  const unused = headings.filter(
    (text, index) =>
      text.trim() !== "" && !used.has(index) && body.some(({ cells }) => (cells[index] ?? "").trim() !== ""),
  );
  return { people: body.map((row) => fromRow(row, columns)), unused: unused.map((text) => text.trim()) };
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[_\-\s\ufeff]+/g, " ")
    .trim();

function isHeadings(cells: readonly string[]): boolean {
  const found = PARTS.filter((part) => columnsOf(part, cells).length > 0);
  const named = found.some((part) => part === "name" || part === "first" || part === "last");
  return named && (found.length > 1 || cells.length === 1);
}

/** Where a part stands. Several addresses, phones and pages are tried in turn; of the rest the likeliest heading decides. */
function columnsOf(part: Part, headings: readonly string[]): readonly number[] {
  const fits = HEADINGS[part].map((pattern) =>
    headings.flatMap((text, index) => (pattern.test(folded(text)) ? [index] : [])),
  );
  const several = part === "email" || part === "phone" || part === "link";
  return several ? [...new Set(fits.flat())] : (fits.find((found) => found.length > 0) ?? []);
}

function fromRow({ line, cells }: TableRow, columns: ReadonlyMap<Part, readonly number[]>): SaidPerson {
  const all = (part: Part) =>
    (columns.get(part) ?? [])
      // Several values in one cell, as Google writes them.
      .flatMap((index) => plainCell(cells[index] ?? "").split(" ::: "))
      .filter((text) => text.trim() !== "");
  const one = (part: Part) =>
    plainCell((columns.get(part) ?? []).map((index) => cells[index] ?? "").find((text) => text !== "") ?? "");
  const parts = [one("first"), one("middle"), one("last")].map((text) => text.trim());
  return {
    line,
    name: one("name").trim() === "" ? parts.filter((text) => text !== "").join(" ") : one("name"),
    organisation: one("organisation"),
    title: one("title"),
    emails: all("email"),
    phones: all("phone"),
    links: all("link"),
    zone: one("zone"),
    howMet: one("howMet"),
    notes: one("notes"),
    noteLevel: one("noteLevel"),
    id: one("id"),
  };
}

/** Without the apostrophe that keeps a spreadsheet from running a cell as a formula. */
const plainCell = (cell: string) => (/^'['=+\-@]/.test(cell) ? cell.slice(1) : cell);

function fromLook({ line, cells }: TableRow): SaidPerson {
  const { name, organisation, title, email, phone, link } = parsePasted(cells.join(", "));
  const some = (text: string | null) => (text === null ? [] : [text]);
  return {
    ...NOBODY,
    line,
    name: name ?? "",
    organisation: organisation ?? "",
    title: title ?? "",
    emails: some(email),
    phones: some(phone),
    links: some(link),
  };
}
