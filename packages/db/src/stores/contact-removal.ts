import type { ContactId, OfficeId, ProfessionalId } from "@askaround/core/shared";
import { and, eq, notExists, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import {
  contactMerges,
  contacts,
  duties,
  meetingContacts,
  outreach,
  prepPoints,
  professionalLimits,
  professionalMerges,
  professionals,
  professionalsApart,
  referrals,
} from "../schema/index.ts";

/**
 * Deletes a contact that no other row names, and the professional with it when nothing else names that one. Each row is locked
 * before it is looked at, so that whatever names it at the same moment is seen.
 */
export async function removeUnusedContact(tx: Tx, officeId: OfficeId, id: ContactId): Promise<boolean> {
  const contact = and(eq(contacts.officeId, officeId), eq(contacts.id, id));
  const [found] = await tx
    .select({ studentId: contacts.studentId, professionalId: contacts.professionalId })
    .from(contacts)
    .where(contact)
    .for("update");
  if (!found) return false;
  const unnamed = (table: OfStudent, names: SQL | undefined) =>
    unnamedIn(tx, officeId, table, and(eq(table.studentId, found.studentId), names));
  const gone = await tx
    .delete(contacts)
    .where(
      and(
        contact,
        unnamed(meetingContacts, eq(meetingContacts.contactId, id)),
        unnamed(outreach, eq(outreach.contactId, id)),
        unnamed(referrals, or(eq(referrals.contactId, id), eq(referrals.referrerContactId, id))),
        unnamed(duties, eq(duties.contactId, id)),
        unnamed(prepPoints, eq(prepPoints.contactId, id)),
        unnamed(contactMerges, or(eq(contactMerges.keptId, id), eq(contactMerges.mergedId, id))),
      ),
    )
    .returning({ id: contacts.id });
  if (gone.length === 0) return false;
  await removeUnusedProfessional(tx, officeId, found.professionalId);
  return true;
}

async function removeUnusedProfessional(tx: Tx, officeId: OfficeId, id: ProfessionalId): Promise<void> {
  const professional = and(eq(professionals.officeId, officeId), eq(professionals.id, id));
  await tx.select({ id: professionals.id }).from(professionals).where(professional).for("update");
  const unnamed = (table: OfOffice, names: SQL | undefined) => unnamedIn(tx, officeId, table, names);
  const merge = professionalMerges;
  const apart = professionalsApart;
  // Another record that was joined with this one names it by its merge as well.
  await tx
    .delete(professionals)
    .where(
      and(
        professional,
        unnamed(contacts, eq(contacts.professionalId, id)),
        unnamed(merge, or(eq(merge.keptId, id), eq(merge.mergedId, id))),
        unnamed(apart, or(eq(apart.firstId, id), eq(apart.secondId, id))),
        unnamed(professionalLimits, eq(professionalLimits.professionalId, id)),
      ),
    );
}

type OfOffice = PgTable & { readonly officeId: PgColumn };
type OfStudent = OfOffice & { readonly studentId: PgColumn };

/** That no row of a table names something. */
function unnamedIn(tx: Tx, officeId: OfficeId, table: OfOffice, names: SQL | undefined) {
  const one = tx
    .select({ one: sql`1` })
    .from(table)
    .where(and(eq(table.officeId, officeId), names));
  return notExists(one);
}
