import type { Db, Tx } from "../../../connect.ts";
import type { Claimed } from "../claim.ts";
import type { Who } from "./who.ts";

/** The subject no longer exists. */
export interface Gone {
  readonly kind: "gone";
}

/**
 * Reads what mails of one kind are about, for many rows by one statement: one subject for each row, in their order.
 * `who` has the rows' recipients, in the same order.
 */
export type SubjectReader<Subject extends { readonly kind: string }> = (
  db: Db | Tx,
  rows: readonly Claimed[],
  who: readonly Who[],
) => Promise<readonly (Subject | Gone)[]>;

/** Puts what was found, under the place of its row, into the order of the rows. */
export function inOrder<Subject extends { readonly kind: string }>(
  rows: readonly unknown[],
  found: Iterable<readonly [n: number, subject: Subject]>,
): readonly (Subject | Gone)[] {
  const subjects: (Subject | Gone)[] = rows.map(() => ({ kind: "gone" }));
  for (const [n, subject] of found) subjects[n] = subject;
  return subjects;
}

/** For a kind of which there are few mails, or whose statement is written for one reader: row after row. */
export function oneByOne<Subject extends { readonly kind: string }>(
  readOne: (db: Db | Tx, row: Claimed, who: Who) => Promise<Subject | Gone>,
): SubjectReader<Subject> {
  return (db, rows, who) =>
    Promise.all(
      rows.map((row, n) => {
        const person = who[n];
        return person ? readOne(db, row, person) : Promise.resolve<Gone>({ kind: "gone" });
      }),
    );
}
