import {
  FORGOTTEN_NAME,
  FORGOTTEN_WORDS,
  type ProfessionalStore,
  type WordsToTakeOut,
} from "@askaround/core/professionals";
import type { ContactId, OfficeId, PersonId, ProfessionalId } from "@askaround/core/shared";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";

/** Taking a person out: what leads to them, and the one door that may change every text of an office. */
export function forgettingOf(tx: Tx, officeId: OfficeId): Pick<ProfessionalStore, "listFacts" | "forget"> {
  return {
    async listFacts(id) {
      const rows = await tx.execute<{ name: string; exact: string[] }>(sql`
        with theirs as (${recordsOf(officeId, id)})
        select p.name, array_remove(array[p.link], null) as exact from professionals p
        where p.office_id = ${officeId} and p.id in (select id from theirs)
        union select c.name, array_remove(array[c.link, c.email, c.phone], null) from contacts c
        where c.office_id = ${officeId} and c.professional_id in (select id from theirs)
        union select r.name, '{}' from referrals r
        join contacts c on c.office_id = r.office_id and c.id = r.contact_id
        where r.office_id = ${officeId} and c.professional_id in (select id from theirs)`);
      return {
        names: [...new Set(rows.map(({ name }) => name))],
        exact: [...new Set(rows.flatMap(({ exact }) => exact))],
      };
    },
    async forget(id, words, at) {
      const known = await tx.execute<{ id: ContactId; student: PersonId }>(sql`
        with theirs as (${recordsOf(officeId, id)})
        select id, student_id as student from contacts
        where office_id = ${officeId} and professional_id in (select id from theirs) order by 1`);
      const [done] = await tx.execute<{ done: boolean }>(forgetStatement(officeId, id, words, at));
      if (done?.done !== true) return null;
      const studentIds = [...new Set(known.map(({ student }) => student))];
      return { studentIds, contactIds: known.map((contact) => contact.id) };
    },
  };
}

/** This record, all that were joined with it, and those that students joined with theirs and nobody has any more. */
export const recordsOf = (officeId: OfficeId, id: ProfessionalId): SQL => sql`
  with recursive joined(id) as (
    select ${id}::uuid
    union select found.id from joined cross join lateral (
      select p.id from professionals p where p.office_id = ${officeId} and p.merged_into = joined.id
      union all
      select o.professional_id from contacts c join contacts o on o.office_id = c.office_id and o.merged_into = c.id
      where c.office_id = ${officeId} and c.professional_id = joined.id and not exists (select 1 from contacts l
        where l.office_id = o.office_id and l.professional_id = o.professional_id and l.merged_into is null)
    ) as found
  ) select id from joined`;

const forgetStatement = (
  officeId: OfficeId,
  id: ProfessionalId,
  { everywhere, nearby }: WordsToTakeOut,
  at: string,
): SQL => sql`
  select forget_professionals(array(${recordsOf(officeId, id)}), ${FORGOTTEN_NAME}, ${FORGOTTEN_WORDS},
    array(select jsonb_array_elements_text(${JSON.stringify(everywhere)}::jsonb)),
    array(select jsonb_array_elements_text(${JSON.stringify(nearby)}::jsonb)), ${at}::timestamptz) as done`;
