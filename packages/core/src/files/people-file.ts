import type { Contact } from "../contacts/contact.ts";
import { csvFile } from "./csv-file.ts";

/** Somebody as the student keeps them, whole: what was taken along comes back as it was. */
export type TakenPerson = Pick<
  Contact,
  | "id"
  | "name"
  | "organisation"
  | "title"
  | "email"
  | "phone"
  | "link"
  | "zone"
  | "howMet"
  | "notes"
  | "noteLevel"
>;

const HEADER = [
  "Name",
  "Organisation",
  "Title",
  "Email",
  "Phone",
  "Link",
  "Time zone",
  "How we met",
  "Notes",
  "Who can read",
  "Askaround id",
];

/** A student’s people as a table for a spreadsheet. */
export function peopleFile(people: readonly TakenPerson[]): string {
  const rows = people.map((each) => [
    each.name,
    each.organisation,
    each.title,
    each.email,
    each.phone,
    each.link,
    each.zone,
    each.howMet,
    each.notes,
    each.noteLevel.replaceAll("_", " "),
    each.id,
  ]);
  return csvFile(HEADER, rows);
}
