import type { Contact, NoteLevel } from "../contacts/contact.ts";
import { NOTE_LEVELS } from "../contacts/contact.ts";
import { AddContact } from "../contacts/schemas.ts";
import { plainBlock, plainLine } from "../files/plain-line.ts";
import type { ContactId } from "../shared/ids.ts";
import { idSchema } from "../shared/text.ts";

/** Somebody as a file or pasted text has them: text only, and of some things several. */
export interface SaidPerson {
  /** Where they stand in it: the row of a table or the number of a card, from 1. */
  readonly line: number;
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  readonly zone: string;
  readonly howMet: string;
  readonly notes: string;
  readonly noteLevel: string;
  /** Of a file of our own. */
  readonly id: string;
  /** A card that never ends. */
  readonly cutOff?: boolean;
}

export const NOBODY: SaidPerson = {
  line: 0,
  name: "",
  organisation: "",
  title: "",
  emails: [],
  phones: [],
  links: [],
  zone: "",
  howMet: "",
  notes: "",
  noteLevel: "",
  id: "",
};

/** Why somebody cannot be brought in as they stand. */
export const BOOK_PROBLEMS = ["no_name", "long_name", "cut_off"] as const;
export type BookProblem = (typeof BOOK_PROBLEMS)[number];

/** What was in a file and stays out, so that the rest can come in. */
export const BOOK_LOSSES = ["email", "link", "phone", "zone", "too_long"] as const;
export type BookLoss = (typeof BOOK_LOSSES)[number];

/** What may be filled in where somebody who is here already has nothing. */
export const FILLABLE = [
  "organisation",
  "title",
  "email",
  "phone",
  "link",
  "zone",
  "howMet",
  "notes",
] as const satisfies readonly (keyof Contact)[];
export type Fillable = (typeof FILLABLE)[number];

export type BookFields = Pick<Contact, "name" | Fillable>;

export interface BookEntry extends BookFields {
  readonly line: number;
  /** Who may read the notes, when the file says so. */
  readonly noteLevel: NoteLevel | null;
  readonly contactId: ContactId | null;
  readonly problem: BookProblem | null;
  readonly losses: readonly BookLoss[];
}

const { shape } = AddContact;

/** What can be kept of somebody, as the form would take it; a fault in one part leaves out that part only. */
export function checkEntry(said: SaidPerson): BookEntry {
  const losses = new Set<BookLoss>();
  const short = (text: string, most: number) => {
    const cut = text.slice(0, most).toWellFormed().trim();
    if (text.length > most) losses.add("too_long");
    return cut === "" ? null : cut;
  };
  const firstOf = (texts: readonly string[], loss: BookLoss, read: (text: string) => string | null) => {
    const given = texts.map(tidyLine).filter((text) => text !== "");
    const good = given.map(read).find((text) => text !== null) ?? null;
    if (good === null && given.length > 0) losses.add(loss);
    return good;
  };
  const name = tidyLine(said.name);
  const entry = {
    line: said.line,
    name: shape.name.safeParse(name).data ?? name,
    organisation: short(tidyLine(said.organisation), 160),
    title: short(tidyLine(said.title), 160),
    email: firstOf(said.emails, "email", (text) => shape.email.safeParse(text).data ?? null),
    phone: firstOf(said.phones, "phone", (text) => shape.phone.safeParse(text).data ?? null),
    link: firstOf(said.links, "link", linkOf),
    zone: zoneOf(said.zone),
    howMet: short(tidyLine(said.howMet), 200),
    notes: short(tidyBlock(said.notes), 4000),
    noteLevel: levelOf(said.noteLevel),
    contactId: idSchema<ContactId>().safeParse(said.id.replace(/^urn:uuid:/i, "").toLowerCase()).data ?? null,
    problem: problemOf(said, name),
  };
  if (entry.zone === null && tidyLine(said.zone) !== "") losses.add("zone");
  return { ...entry, losses: [...losses] };
}

// The marks that reorder or hide text are refused by every form.
const HIDING = /[\u202a-\u202e\u2066-\u2069]/g;
const tidyLine = (text: string) => plainLine(text.replace(HIDING, ""), 10_000).normalize("NFC");
const tidyBlock = (text: string) => plainBlock(text.replace(HIDING, ""), 100_000).normalize("NFC");

function problemOf({ cutOff }: SaidPerson, name: string): BookProblem | null {
  if (cutOff) return "cut_off";
  if (name === "") return "no_name";
  return shape.name.safeParse(name).success ? null : "long_name";
}

/** A web address as people write it, “linkedin.com/in/grace” too. */
function linkOf(text: string): string | null {
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return shape.link.safeParse(whole).data ?? null;
}

function zoneOf(text: string): Contact["zone"] {
  return shape.zone.safeParse(tidyLine(text)).data ?? null;
}

function levelOf(text: string): NoteLevel | null {
  const code = tidyLine(text).toLowerCase().replaceAll(" ", "_");
  return NOTE_LEVELS.find((level) => level === code) ?? null;
}
