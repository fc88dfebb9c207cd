import { z } from "zod";
import { NOBODY, type SaidPerson } from "./book-entry.ts";

const text = z.string().nullish();
/** Those parts of our own export that people are made of; what is new in it since is passed over. */
const OwnFile = z.object({
  askaround: z.number(),
  people: z.array(
    z.object({
      id: text,
      name: text,
      organisation: text,
      title: text,
      email: text,
      phone: text,
      link: text,
      zone: text,
      howMet: text,
      notes: text,
      noteLevel: text,
      mergedInto: text,
    }),
  ),
});

/** The people of a file that was exported here; those who were joined with another are in that one. Null for any other file. */
export function readOwnFile(file: string): readonly SaidPerson[] | null {
  const read = OwnFile.safeParse(parsed(file));
  if (!read.success) return null;
  const some = (value: string | null | undefined) => (value ? [value] : []);
  return read.data.people
    .filter(({ mergedInto }) => !mergedInto)
    .map((person, index) => ({
      ...NOBODY,
      line: index + 1,
      name: person.name ?? "",
      organisation: person.organisation ?? "",
      title: person.title ?? "",
      emails: some(person.email),
      phones: some(person.phone),
      links: some(person.link),
      zone: person.zone ?? "",
      howMet: person.howMet ?? "",
      notes: person.notes ?? "",
      noteLevel: person.noteLevel ?? "",
      id: person.id ?? "",
    }));
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return null;
  }
}
