import { escapedText, foldedLines } from "./folded-lines.ts";
import type { TakenPerson } from "./people-file.ts";
import { plainBlock, plainLine } from "./plain-line.ts";

/**
 * One card for each person (RFC 2426), which every address book reads. What address books have no place for stands in
 * properties of our own, so that it comes back.
 */
export function vcardFile(people: readonly TakenPerson[]): string {
  return foldedLines(people.flatMap(card));
}

function card(person: TakenPerson): string[] {
  const line = (name: string, value: string | null) => {
    const text = value === null ? "" : escapedText(plainLine(value));
    return text === "" ? [] : [`${name}:${text}`];
  };
  const { link, notes, zone } = person;
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
    ...(link === null ? [] : [`URL:${plainLine(link)}`]),
    ...line("TZ;VALUE=text", zone),
    ...(notes === null ? [] : [`NOTE:${escapedText(plainBlock(notes))}`]),
    ...line("X-ASKAROUND-HOW-MET", person.howMet),
    ...line("X-ASKAROUND-WHO-CAN-READ", person.noteLevel.replaceAll("_", " ")),
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
