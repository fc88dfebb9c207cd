import type { ReferralStore } from "@askaround/core/referrals";
import type { OfficeId } from "@askaround/core/shared";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { namePermissions, referrals } from "../schema/index.ts";

const columns = {
  id: referrals.id,
  studentId: referrals.studentId,
  meetingId: referrals.meetingId,
  referrerContactId: referrals.referrerContactId,
  name: referrals.name,
  organisation: referrals.organisation,
  title: referrals.title,
  contactId: referrals.contactId,
  letGoAt: referrals.letGoAt,
  letGoReason: referrals.letGoReason,
  createdAt: referrals.createdAt,
};

const permissionColumns = {
  id: namePermissions.id,
  referralId: namePermissions.referralId,
  answer: namePermissions.answer,
  scope: namePermissions.scope,
  purpose: namePermissions.purpose,
  words: namePermissions.words,
  how: namePermissions.how,
  givenOn: namePermissions.givenOn,
  introducedAt: namePermissions.introducedAt,
  revokedReason: namePermissions.revokedReason,
  recordedBy: namePermissions.recordedBy,
  recordedAt: namePermissions.recordedAt,
};

export function referralStore(tx: Tx, officeId: OfficeId): ReferralStore {
  const here = eq(referrals.officeId, officeId);
  return {
    async findForUpdate(id) {
      const found = tx
        .select(columns)
        .from(referrals)
        .where(and(here, eq(referrals.id, id)));
      const [row] = await found.for("no key update");
      return row ?? null;
    },
    listOfMeeting: (meetingId) =>
      tx
        .select(columns)
        .from(referrals)
        .where(and(here, eq(referrals.meetingId, meetingId)))
        .orderBy(referrals.createdAt, referrals.id),
    listFrom: (contactId) =>
      tx
        .select(columns)
        .from(referrals)
        .where(and(here, eq(referrals.referrerContactId, contactId)))
        .orderBy(referrals.createdAt, referrals.id),
    listLeadingTo: (contactId) =>
      tx
        .select(columns)
        .from(referrals)
        .where(and(here, eq(referrals.contactId, contactId)))
        .orderBy(referrals.createdAt, referrals.id),
    async addAll(added) {
      if (added.length === 0) return;
      await tx.insert(referrals).values(added.map((referral) => ({ officeId, ...referral })));
    },
    async removeAll(ids) {
      if (ids.length === 0) return;
      await tx.delete(referrals).where(and(here, inArray(referrals.id, [...ids])));
    },
    async linkContact(id, contactId) {
      await tx
        .update(referrals)
        .set({ contactId })
        .where(and(here, eq(referrals.id, id)));
    },
    async setLetGo(id, letGo) {
      await tx
        .update(referrals)
        .set({ letGoAt: letGo?.at ?? null, letGoReason: letGo?.reason ?? null })
        .where(and(here, eq(referrals.id, id)));
    },
    permissions: (id) =>
      tx
        .select(permissionColumns)
        .from(namePermissions)
        .where(and(eq(namePermissions.officeId, officeId), eq(namePermissions.referralId, id)))
        .orderBy(namePermissions.recordedAt, namePermissions.id),
    async addPermission(permission) {
      await tx.insert(namePermissions).values({ officeId, ...permission });
    },
  };
}
