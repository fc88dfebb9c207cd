import type { Contact } from "../contacts/contact.ts";
import { escapedText, foldedLines } from "./folded-lines.ts";
import { plainBlock, plainLine } from "./plain-line.ts";

export type VcardPerson = Pick<
  Contact,
  "id" | "name" | "organisation" | "title" | "link" | "email" | "phone" | "howMet" | "notes"
>;

/** One card for each person (RFC 2426), which every address book reads. */
export function vcardFile(people: readonly VcardPerson[]): string {
  return foldedLines(people.flatMap(card));
}

function card(person: VcardPerson): string[] {
  const line = (name: string, value: string | null) => {
    const text = value === null ? "" : escapedText(plainLine(value));
    return text === "" ? [] : [`${name}:${text}`];
  };
  const notes = [person.howMet, person.notes].filter((text) => text !== null).join("\n");
  return [
    "BEGIN:VCARD",
    "VERSION:3.0",
    ...line("UID", `urn:uuid:${person.id}`),
    ...line("FN", person.name),
    `N:${familyFirst(plainLine(person.name))}`,
    ...line("ORG", person.organisation),
    ...line("TITLE", person.title),
    ...line("EMAIL;TYPE=INTERNET", person.email),
    ...line("TEL", person.phone),
    ...(person.link === null ? [] : [`URL:${plainLine(person.link)}`]),
    ...(notes === "" ? [] : [`NOTE:${escapedText(plainBlock(notes))}`]),
    "END:VCARD",
  ];
}

/** The last word stands for the family: a guess that address books ask for; FN is the name as it was written. */
function familyFirst(name: string): string {
  const words = name.split(" ");
  const family = words.length > 1 ? (words.at(-1) ?? "") : "";
  const given = words.length > 1 ? words.slice(0, -1).join(" ") : name;
  return `${escapedText(family)};${escapedText(given)};;;`;
}
