import {
  BOOK_PEOPLE,
  type BookEntry,
  checkEntry,
  readCards,
  readOwnFile,
  readPeopleTable,
  type SaidPerson,
} from "@askaround/core/address-books";
import { decodeText } from "@/tables/read-file.ts";
import { readTable } from "@/tables/read-table.ts";
import { importWords } from "@/words/people-import.ts";
import { tableWords } from "@/words/tables.ts";

const words = importWords.problems;

export type BookReading =
  | {
      readonly ok: true;
      /** What the file counts its people by. */
      readonly kind: "rows" | "cards";
      readonly entries: readonly BookEntry[];
      readonly unused: readonly string[];
    }
  | { readonly ok: false; readonly why: string };

/** The people of a file: cards, our own export, or a table; what was pasted may be a table without headings. */
export function readBook(text: string, pasted: boolean): BookReading {
  if (/^\s*BEGIN:\s*VCARD\s*$/im.test(text)) return found("cards", readCards(text, decodeText), []);
  const own = /^\s*\{/.test(text) ? readOwnFile(text) : null;
  if (own) return found("cards", own, []);
  const table = readTable(text, BOOK_PEOPLE);
  if (!table.ok)
    return { ok: false, why: tableWords[table.problem]("line" in table ? table.line : BOOK_PEOPLE) };
  const read = readPeopleTable(table.rows, pasted);
  return read ? found("rows", read.people, read.unused) : { ok: false, why: words.no_headings };
}

function found(
  kind: "rows" | "cards",
  people: readonly SaidPerson[],
  unused: readonly string[],
): BookReading {
  if (people.length === 0) return { ok: false, why: words.nobody };
  if (people.length > BOOK_PEOPLE) return { ok: false, why: tableWords.too_many(BOOK_PEOPLE) };
  return { ok: true, kind, entries: people.map(checkEntry), unused };
}
