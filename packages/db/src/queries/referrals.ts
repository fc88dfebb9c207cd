import type { ReferralScope } from "@askaround/core/policy";
import {
  REFERRAL_STATES,
  type ReferralFacts,
  type ReferralState,
  referralState,
} from "@askaround/core/referrals";
import { searchWords } from "@askaround/core/search";
import type { ContactId, Instant, OfficeId, ReferralId } from "@askaround/core/shared";
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import { contacts, duties, meetingContacts, meetings, outreach, referrals } from "../schema/index.ts";
import { PAGE_SIZE, pageOf } from "./paging.ts";
import { latestPermission } from "./permissions.ts";
import { holdsWords } from "./search-text.ts";

/** More than a picture can show; beyond it the oldest are left out. */
const MOST = 1000;

export type ReferralRow = Awaited<ReturnType<typeof listReferrals>>["rows"][number];

export interface ReferralParams {
  /** What was typed: looked for in the name, the organisation and the title. */
  readonly search: string | null;
  readonly state: ReferralState | null;
  readonly page: number;
}

/** Where something is left to do comes first. */
const GROUPS: readonly (readonly ReferralState[])[] = [
  ["not_contacted", "drafted"],
  ["asked", "meeting_set"],
  ["met"],
  ["declined", "let_go"],
];
const groupOf = (state: ReferralState) => GROUPS.findIndex((states) => states.includes(state));

/**
 * Those suggested to a student, 50 a page: by what is left to do, and then the latest first, with who suggested them, the
 * permission that counts and how far it got. The counts are of all that the search finds, in whatever state.
 */
export async function listReferrals(tx: Tx, scope: ReferralScope, params: ReferralParams) {
  const { search, state, page } = params;
  const words = searchWords(search ?? "");
  const found = await tx
    .select({ referralId: referrals.id, contactId: referrals.contactId, letGoAt: referrals.letGoAt })
    .from(referrals)
    .where(
      and(
        ofStudent(scope),
        words.length === 0
          ? undefined
          : holdsWords([referrals.name, referrals.organisation, referrals.title], words),
      ),
    )
    .orderBy(desc(referrals.createdAt), desc(referrals.id));
  const all = await withStates(tx, scope, found);
  const chosen = all.filter((row) => state === null || row.state === state);
  const ordered = chosen.toSorted((a, b) => groupOf(a.state) - groupOf(b.state));
  const onPage = ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const details = await selectReferrals(
    tx,
    scope,
    onPage.map(({ referralId }) => referralId),
  );
  const byId = new Map(details.map((row) => [row.referralId, row]));
  const rows = onPage.flatMap((row) => {
    const detail = byId.get(row.referralId);
    return detail ? [{ ...detail, state: row.state }] : [];
  });
  const counts = REFERRAL_STATES.map((one) => ({
    state: one,
    count: all.filter((row) => row.state === one).length,
  }));
  return { ...pageOf(rows, ordered.length, page), counts };
}

type Followed = { readonly contactId: ContactId | null; readonly letGoAt: Instant | null };

async function withStates<Row extends Followed>(tx: Tx, scope: ReferralScope, rows: readonly Row[]) {
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

function ofStudent(scope: ReferralScope) {
  return and(eq(referrals.officeId, scope.officeId), eq(referrals.studentId, scope.studentId));
}

export interface PictureContact {
  readonly contactId: ContactId;
  readonly name: string;
  readonly organisation: string | null;
  readonly state: ReferralState;
}

/** What the picture of who led to whom is drawn from: the suggestions, oldest first, and the student's people in them. */
export async function getReferralPicture(tx: Tx, scope: ReferralScope) {
  const rows = await withStates(tx, scope, await selectReferrals(tx, scope, null));
  const ids = rows.flatMap((row) => [row.referrerContactId, ...(row.contactId ? [row.contactId] : [])]);
  const total = rows.length < MOST ? rows.length : await tx.$count(referrals, ofStudent(scope));
  return {
    /** How many older suggestions are not in it. */
    leftOut: total - rows.length,
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

/** Those of these ids, or all as far as a picture can show them. */
function selectReferrals(tx: Tx, scope: ReferralScope, ids: readonly ReferralId[] | null) {
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
    .where(and(ofStudent(scope), ids === null ? undefined : inArray(referrals.id, [...ids])))
    .orderBy(desc(referrals.createdAt), desc(referrals.id))
    .limit(MOST);
}
