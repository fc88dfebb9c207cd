import { BOOK_PEOPLE, FILLABLE, type KnownPerson } from "@askaround/core/address-books";
import type { ContactScope } from "@askaround/core/policy";
import type { ContactId } from "@askaround/core/shared";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts } from "../schema/index.ts";

/** The student's own people, as far as it takes to know them again in an address book, each with what was joined with it. */
export async function listKnownPeople(tx: Tx, { officeId, studentId }: ContactScope): Promise<KnownPerson[]> {
  const rows = await tx
    .select({
      contactId: contacts.id,
      name: contacts.name,
      organisation: contacts.organisation,
      email: contacts.email,
      link: contacts.link,
      mergedInto: contacts.mergedInto,
      filled: sql<string[]>`array_remove(array[${sql.join(
        FILLABLE.map((field) => sql`case when ${contacts[field]} is not null then ${field} end`),
        sql`, `,
      )}], null)`,
    })
    .from(contacts)
    .where(and(eq(contacts.officeId, officeId), eq(contacts.studentId, studentId)))
    .orderBy(asc(contacts.id))
    .limit(BOOK_PEOPLE);
  const next = new Map(rows.map(({ contactId, mergedInto }) => [contactId, mergedInto]));
  const joined = new Map<ContactId, ContactId[]>();
  for (const { contactId, mergedInto } of rows) {
    if (mergedInto === null) continue;
    const kept = lastOf(next, mergedInto);
    joined.set(kept, [...(joined.get(kept) ?? []), contactId]);
  }
  return rows
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ filled, mergedInto: _merged, ...one }) => ({
      ...one,
      empty: FILLABLE.filter((field) => !filled.includes(field)),
      joined: joined.get(one.contactId) ?? [],
    }));
}

/** Joined with one that was itself joined with another. */
function lastOf(next: ReadonlyMap<ContactId, ContactId | null>, id: ContactId): ContactId {
  const after = next.get(id);
  return after ? lastOf(next, after) : id;
}
