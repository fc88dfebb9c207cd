import type { ReferralScope } from "@askaround/core/policy";
import { and, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import { contacts, meetings, referrals } from "../schema/index.ts";
import { latestPermission } from "./permissions.ts";

export type ReferralRow = Awaited<ReturnType<typeof listReferrals>>[number];

/** Everyone who was suggested to a student, latest first, with who suggested them and the permission that counts. */
export function listReferrals(tx: Tx, scope: ReferralScope) {
  const permission = latestPermission(tx);
  const became = alias(contacts, "became");
  return tx
    .select({
      referralId: referrals.id,
      name: referrals.name,
      organisation: referrals.organisation,
      title: referrals.title,
      createdAt: referrals.createdAt,
      meetingId: referrals.meetingId,
      metAt: meetings.actualStartAt,
      referrerContactId: referrals.referrerContactId,
      referrerName: contacts.name,
      contactId: became.id,
      contactName: became.name,
      answer: permission.answer,
      scope: permission.scope,
      purpose: permission.purpose,
      words: permission.words,
      introducedAt: permission.introducedAt,
      revokedReason: permission.revokedReason,
      recordedAt: permission.recordedAt,
    })
    .from(referrals)
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, referrals.officeId), eq(contacts.id, referrals.referrerContactId)),
    )
    .innerJoin(meetings, and(eq(meetings.officeId, referrals.officeId), eq(meetings.id, referrals.meetingId)))
    .leftJoin(became, and(eq(became.officeId, referrals.officeId), eq(became.id, referrals.contactId)))
    .leftJoinLateral(permission, sql`true`)
    .where(and(eq(referrals.officeId, scope.officeId), eq(referrals.studentId, scope.studentId)))
    .orderBy(desc(referrals.createdAt), desc(referrals.id))
    .limit(500);
}
