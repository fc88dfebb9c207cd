import type { ReferralScope } from "@askaround/core/policy";
import { type ReferralFacts, type ReferralState, referralState } from "@askaround/core/referrals";
import type { ContactId, OfficeId } from "@askaround/core/shared";
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import { contacts, duties, meetingContacts, meetings, outreach, referrals } from "../schema/index.ts";
import { latestPermission } from "./permissions.ts";

/** More than any student was ever pointed to; beyond it the oldest are left out. */
const MOST = 1000;

export type ReferralRow = Awaited<ReturnType<typeof listReferrals>>[number];

/** Everyone who was suggested to a student, latest first, with who suggested them, the permission that counts and how far it got. */
export async function listReferrals(tx: Tx, scope: ReferralScope) {
  const rows = await selectReferrals(tx, scope);
  const ids = rows.flatMap(({ contactId }) => contactId ?? []);
  const facts = await contactFacts(tx, scope.officeId, ids);
  return rows.map((row) => ({
    ...row,
    state: referralState({
      letGoAt: row.letGoAt,
      ...((row.contactId && facts.get(row.contactId)) || NOTHING_YET),
    }),
  }));
}

export interface PictureContact {
  readonly contactId: ContactId;
  readonly name: string;
  readonly organisation: string | null;
  readonly state: ReferralState;
}

/** What the picture of who led to whom is drawn from: the suggestions, oldest first, and the student's people in them. */
export async function getReferralPicture(tx: Tx, scope: ReferralScope) {
  const rows = await listReferrals(tx, scope);
  const ids = rows.flatMap((row) => [row.referrerContactId, ...(row.contactId ? [row.contactId] : [])]);
  return {
    referrals: rows.toReversed(),
    people: await selectPeople(tx, scope, [...new Set(ids)]),
    loops: await selectLoops(tx, scope),
  };
}

/** Those who suggested somebody whom the student has met since, and who have not heard of it; the longest owed first. */
function selectLoops(tx: Tx, { officeId, studentId }: ReferralScope) {
  return tx
    .select({
      dutyId: duties.id,
      contactId: contacts.id,
      name: contacts.name,
      other: referrals.name,
      dueAt: duties.dueAt,
    })
    .from(duties)
    .innerJoin(contacts, and(eq(contacts.officeId, duties.officeId), eq(contacts.id, duties.contactId)))
    .innerJoin(referrals, and(eq(referrals.officeId, duties.officeId), eq(referrals.id, duties.referralId)))
    .where(
      and(
        eq(duties.officeId, officeId),
        eq(duties.studentId, studentId),
        eq(duties.kind, "tell_referrer"),
        isNull(duties.doneAt),
        isNull(duties.waivedAt),
      ),
    )
    .orderBy(asc(duties.dueAt))
    .limit(MOST);
}

type ContactFacts = Omit<ReferralFacts, "letGoAt">;
export const NOTHING_YET: ContactFacts = { outreach: "none", hasScheduled: false, hasHeld: false };

/** How far the student has come with each of these contacts: word sent to them, and meetings. */
export async function contactFacts(
  tx: Tx,
  officeId: OfficeId,
  ids: readonly ContactId[],
): Promise<ReadonlyMap<ContactId, ContactFacts>> {
  if (ids.length === 0) return new Map();
  const met = (status: "scheduled" | "held") => sql<boolean>`exists (select 1 from ${meetingContacts}
    join ${meetings} on ${meetings.officeId} = ${meetingContacts.officeId} and ${meetings.id} = ${meetingContacts.meetingId}
    where ${meetingContacts.officeId} = ${contacts.officeId} and ${meetingContacts.contactId} = ${contacts.id}
      and ${meetings.status} = ${status})`;
  const latest = tx
    .select({ sentAt: outreach.sentAt, answer: outreach.answer, startedAt: outreach.startedAt })
    .from(outreach)
    .where(and(eq(outreach.officeId, contacts.officeId), eq(outreach.contactId, contacts.id)))
    .orderBy(desc(outreach.startedAt))
    .limit(1)
    .as("latest");
  const rows = await tx
    .select({
      contactId: contacts.id,
      hasScheduled: met("scheduled"),
      hasHeld: met("held"),
      startedAt: latest.startedAt,
      sentAt: latest.sentAt,
      answer: latest.answer,
    })
    .from(contacts)
    .leftJoinLateral(latest, sql`true`)
    .where(and(eq(contacts.officeId, officeId), inArray(contacts.id, [...ids])));
  return new Map(
    rows.map(({ contactId, startedAt, sentAt, answer, ...meetingFacts }) => {
      const written = startedAt === null ? "none" : sentAt === null ? "drafted" : "asked";
      return [contactId, { ...meetingFacts, outreach: answer === "declined" ? "declined" : written }];
    }),
  );
}

async function selectPeople(
  tx: Tx,
  scope: ReferralScope,
  ids: readonly ContactId[],
): Promise<readonly PictureContact[]> {
  if (ids.length === 0) return [];
  const facts = await contactFacts(tx, scope.officeId, ids);
  const rows = await tx
    .select({ contactId: contacts.id, name: contacts.name, organisation: contacts.organisation })
    .from(contacts)
    .where(
      and(
        eq(contacts.officeId, scope.officeId),
        eq(contacts.studentId, scope.studentId),
        inArray(contacts.id, [...ids]),
      ),
    );
  return rows.map((row) => ({
    ...row,
    state: referralState({ letGoAt: null, ...(facts.get(row.contactId) ?? NOTHING_YET) }),
  }));
}

function selectReferrals(tx: Tx, scope: ReferralScope) {
  const permission = latestPermission(tx);
  const became = alias(contacts, "became");
  return tx
    .select({
      referralId: referrals.id,
      name: referrals.name,
      organisation: referrals.organisation,
      title: referrals.title,
      createdAt: referrals.createdAt,
      letGoAt: referrals.letGoAt,
      letGoReason: referrals.letGoReason,
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
    .limit(MOST);
}
