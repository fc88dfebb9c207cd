import type { NamedReferral } from "@askaround/core/referrals";
import type { OfficeId, PersonId } from "@askaround/core/shared";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts, referrals } from "../schema/index.ts";
import { latestPermission } from "./permissions.ts";

/** Everyone who suggested someone to a student, with what counts for using their names now. */
export async function listNamedReferrals(
  tx: Tx,
  of: { readonly officeId: OfficeId; readonly studentId: PersonId },
): Promise<NamedReferral[]> {
  const permission = latestPermission(tx);
  const rows = await tx
    .select({
      referrerContactId: referrals.referrerContactId,
      referrerName: contacts.name,
      contactId: referrals.contactId,
      answer: permission.answer,
      scope: permission.scope,
      purpose: permission.purpose,
      introducedAt: permission.introducedAt,
      revokedReason: permission.revokedReason,
      recordedAt: permission.recordedAt,
    })
    .from(referrals)
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, referrals.officeId), eq(contacts.id, referrals.referrerContactId)),
    )
    .leftJoinLateral(permission, sql`true`)
    .where(and(eq(referrals.officeId, of.officeId), eq(referrals.studentId, of.studentId)))
    .orderBy(asc(referrals.createdAt), asc(referrals.id));
  return rows.map(({ referrerContactId, referrerName, contactId, answer, recordedAt, ...rest }) => ({
    referrerContactId,
    referrerName,
    contactId,
    history: answer === null || recordedAt === null ? [] : [{ ...rest, answer, recordedAt }],
  }));
}
