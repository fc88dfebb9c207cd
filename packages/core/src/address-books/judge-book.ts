import { sameName } from "../contacts/same-name.ts";
import { linkKey, nameKey } from "../professionals/same-person.ts";
import type { ContactId } from "../shared/ids.ts";
import { type BookEntry, type BookProblem, FILLABLE, type Fillable } from "./book-entry.ts";

/** One of the student's own people, as far as it takes to know them again. */
export interface KnownPerson {
  readonly contactId: ContactId;
  readonly name: string;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly link: string | null;
  /** What is not known of them. */
  readonly empty: readonly Fillable[];
  /** Records that were joined with this one. */
  readonly joined: readonly ContactId[];
}

/**
 * What becomes of somebody in a file: new; known, with something to fill in; there, with nothing to add; like somebody who
 * is here, or another person of the same name; twice in the file.
 */
export type BookOutcome = "new" | "known" | "there" | "like" | "twice" | BookProblem;

export interface JudgedEntry extends BookEntry {
  readonly outcome: BookOutcome;
  /** Who is here already, or may be. */
  readonly match: { readonly contactId: ContactId; readonly name: string } | null;
  /** What the file knows and the student’s own record does not. */
  readonly fills: readonly Fillable[];
  /** Where in the file they are first. */
  readonly firstLine: number | null;
  /** Whether somebody before them in the file is another person who is like them, and comes in as well. */
  readonly namesake: boolean;
}

interface Likeness {
  readonly name: string;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly link: string | null;
}

/** Judges everybody in a file by the student’s own people, and by those before them in the file. */
export function judgeBook(
  entries: readonly BookEntry[],
  known: readonly KnownPerson[],
): readonly JudgedEntry[] {
  const mine = lookUp(known);
  const ids = new Map(known.flatMap((one) => [one.contactId, ...one.joined].map((id) => [id, one] as const)));
  const before = lookUp<BookEntry>([]);
  const taken = new Set<ContactId>();
  return entries.map((entry) => {
    const namesake = before.same(entry) !== undefined || before.like(entry) !== undefined;
    const judged = { ...entry, match: null, fills: [], firstLine: null, namesake };
    if (entry.problem !== null) return { ...judged, outcome: entry.problem };
    const earlier = before.same(entry, (other) => !differ(other, entry));
    if (earlier) return { ...judged, outcome: "twice" as const, firstLine: earlier.line };
    before.add(entry);
    const free = mine.same(
      entry,
      ({ contactId }) => !taken.has(contactId),
      (same) => closest(entry, same),
    );
    const one = (entry.contactId && ids.get(entry.contactId)) || free;
    if (one) {
      taken.add(one.contactId);
      return { ...judged, ...compared(entry, one) };
    }
    const like = mine.like(entry);
    return like
      ? { ...judged, ...compared(entry, like), outcome: "like" as const }
      : { ...judged, outcome: "new" as const };
  });
}

/** Two people of one export of ours are two people, however alike. */
const differ = (a: BookEntry, b: BookEntry) =>
  a.contactId !== null && b.contactId !== null && a.contactId !== b.contactId;

const fillsOf = (entry: BookEntry, { empty }: KnownPerson) =>
  FILLABLE.filter((field) => entry[field] !== null && empty.includes(field));

/** Of several whom all signs fit, the one whom the file has least to tell of, and knows as little of. */
function closest(entry: BookEntry, same: readonly KnownPerson[]): KnownPerson | undefined {
  const far = (one: KnownPerson) => fillsOf(entry, one).length * (FILLABLE.length + 1) - one.empty.length;
  return same.toSorted((a, b) => far(a) - far(b))[0];
}

function compared(entry: BookEntry, one: KnownPerson) {
  const { contactId, name } = one;
  const fills = fillsOf(entry, one);
  const outcome = fills.length > 0 ? ("known" as const) : ("there" as const);
  return { match: { contactId, name }, fills, outcome };
}

/** People by what they can be known by, so that a long file is judged as fast as a short one. */
function lookUp<Person extends Likeness>(people: readonly Person[]) {
  const byName = new Map<string, Person[]>();
  const byEmail = new Map<string, Person[]>();
  const byLink = new Map<string, Person[]>();
  const put = (map: Map<string, Person[]>, key: string, person: Person) =>
    map.set(key, [...(map.get(key) ?? []), person]);
  const add = (person: Person) => {
    put(byName, nameKey(person.name), person);
    if (person.email !== null) put(byEmail, person.email, person);
    if (person.link !== null) put(byLink, linkKey(person.link), person);
  };
  for (const person of people) add(person);
  const named = (person: Likeness) => byName.get(nameKey(person.name)) ?? [];
  return {
    add,
    /** The same person for all that is written: the surest sign first. */
    same(
      person: Likeness,
      may: (other: Person) => boolean = () => true,
      pick: (same: readonly Person[]) => Person | undefined = ([first]) => first,
    ): Person | undefined {
      const { email, link } = person;
      const alike = named(person).filter(may);
      const mailed = alike.filter((other) => email !== null && other.email === email);
      const near = (some: readonly Person[]) =>
        some.filter(({ organisation }) => placesAgree(organisation, person.organisation));
      const signs = [
        near(mailed),
        mailed,
        link !== null && isProfile(link) ? (byLink.get(linkKey(link)) ?? []).filter(may) : [],
        near(alike),
        alike.filter(({ organisation }) => organisation === null || person.organisation === null),
      ];
      return pick(signs.find((found) => found.length > 0) ?? []);
    },
    /** Somebody of the same name who works elsewhere, or of another name with the same address. */
    like(person: Likeness): Person | undefined {
      return named(person)[0] ?? (person.email === null ? undefined : byEmail.get(person.email)?.[0]);
    },
  };
}

const placesAgree = (a: string | null, b: string | null) =>
  a === b || (a !== null && b !== null && sameName(a, b));

/** One person’s page; the page of a whole firm says nothing about who somebody is. */
const isProfile = (link: string) => /^linkedin\.com\/in\/./.test(linkKey(link));
