import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { namePermissions, referrals } from "../schema/index.ts";

/** For a lateral join to `referrals`: the latest entry of each one's ledger, the one that counts. */
export function latestPermission(tx: Tx) {
  return tx
    .select({
      answer: namePermissions.answer,
      scope: namePermissions.scope,
      purpose: namePermissions.purpose,
      words: namePermissions.words,
      introducedAt: namePermissions.introducedAt,
      revokedReason: namePermissions.revokedReason,
      recordedAt: namePermissions.recordedAt,
    })
    .from(namePermissions)
    .where(
      and(eq(namePermissions.officeId, referrals.officeId), eq(namePermissions.referralId, referrals.id)),
    )
    .orderBy(desc(namePermissions.recordedAt), desc(namePermissions.id))
    .limit(1)
    .as("latest_permission");
}
