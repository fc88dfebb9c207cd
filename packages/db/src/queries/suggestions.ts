import type { OfficeId } from "@askaround/core/shared";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts, referrals } from "../schema/index.ts";
import { latestPermission } from "./permissions.ts";

/**
 * Suggested people in the order they were suggested, with who suggested them and the answer about the name that counts
 * now. `which` says whose, and from the caller's scope.
 */
export function selectSuggestions(tx: Tx, officeId: OfficeId, which: SQL | undefined) {
  const permission = latestPermission(tx);
  return tx
    .select({
      referralId: referrals.id,
      meetingId: referrals.meetingId,
      name: referrals.name,
      organisation: referrals.organisation,
      title: referrals.title,
      contactId: referrals.contactId,
      letGoAt: referrals.letGoAt,
      referrerContactId: contacts.id,
      referrerName: contacts.name,
      answer: permission.answer,
      scope: permission.scope,
      purpose: permission.purpose,
      introducedAt: permission.introducedAt,
      revokedReason: permission.revokedReason,
    })
    .from(referrals)
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, referrals.officeId), eq(contacts.id, referrals.referrerContactId)),
    )
    .leftJoinLateral(permission, sql`true`)
    .where(and(eq(referrals.officeId, officeId), which))
    .orderBy(asc(referrals.createdAt), asc(referrals.id));
}
