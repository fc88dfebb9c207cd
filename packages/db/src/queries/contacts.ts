import type { ContactScope } from "@askaround/core/policy";
import type { ContactId, Instant } from "@askaround/core/shared";
import { and, asc, desc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contactMerges, contacts, meetingContacts, meetings, referrals, thankYous } from "../schema/index.ts";
import { contactDues } from "./contact-dues.ts";
import { containsText, PAGE_SIZE, type Page, pageOf } from "./paging.ts";
import { selectSuggestions } from "./suggestions.ts";

/** How far the student is with somebody. */
export const CONTACT_VIEWS = ["not_met", "planned", "met"] as const;
export type ContactView = (typeof CONTACT_VIEWS)[number];

export interface ContactParams {
  /** What was typed: looked for in the name, the organisation and the title. */
  readonly search: string | null;
  readonly view: ContactView | null;
  readonly page: number;
}

export type ContactRow = Awaited<ReturnType<typeof selectContacts>>[number];

/** A student's own contacts by name, 50 a page, each with the last meeting held and the next one planned. */
export async function listContacts(
  tx: Tx,
  scope: ContactScope,
  { search, view, page }: ContactParams,
  now: Instant,
): Promise<Page<ContactRow>> {
  const where = and(
    ofStudent(scope),
    view === null ? undefined : viewOf(view, now),
    search === null
      ? undefined
      : or(
          containsText(contacts.name, search),
          containsText(contacts.organisation, search),
          containsText(contacts.title, search),
        ),
  );
  const rows = await selectContacts(tx, where, page, now);
  const [counted] = await tx
    .select({ total: sql<number>`count(*)::int` })
    .from(contacts)
    .where(where);
  return pageOf(rows, counted?.total ?? 0, page);
}

/** Every contact's name, for choosing who to meet and for noticing a duplicate. */
export function listContactNames(tx: Tx, scope: ContactScope) {
  return tx
    .select({
      contactId: contacts.id,
      name: contacts.name,
      organisation: contacts.organisation,
      email: contacts.email,
      zone: contacts.zone,
    })
    .from(contacts)
    .where(and(ofStudent(scope), isNull(contacts.forgottenAt)))
    .orderBy(asc(sql`lower(${contacts.name})`), asc(contacts.id))
    .limit(1000);
}

/**
 * One contact with the story so far: meetings, who suggested them, whom they suggested. A record that was joined with
 * another answers with that one. Null when not the student's.
 */
export async function getContact(tx: Tx, scope: ContactScope, asked: ContactId, now: Instant) {
  const contactId = await keptRecord(tx, scope, asked);
  const [contact] = await tx
    .select({
      contactId: contacts.id,
      name: contacts.name,
      organisation: contacts.organisation,
      title: contacts.title,
      link: contacts.link,
      email: contacts.email,
      phone: contacts.phone,
      zone: contacts.zone,
      howMet: contacts.howMet,
      notes: contacts.notes,
      noteLevel: contacts.noteLevel,
      createdAt: contacts.createdAt,
      revision: contacts.revision,
      forgottenAt: contacts.forgottenAt,
    })
    .from(contacts)
    .where(and(ofStudent(scope), eq(contacts.id, contactId)));
  if (!contact) return null;
  return {
    ...contact,
    meetings: await selectMeetings(tx, scope, contactId, now),
    joined: await listMerges(tx, scope, contactId),
    ...(await contactDues(tx, scope, contactId)),
    suggestedBy: await selectBetween(tx, scope, eq(referrals.contactId, contactId)),
    suggested: await selectBetween(tx, scope, eq(referrals.referrerContactId, contactId)),
  };
}

/** The record that this one was joined with, and that one with the next; itself when it was not. */
async function keptRecord(
  tx: Tx,
  { officeId, studentId }: ContactScope,
  asked: ContactId,
): Promise<ContactId> {
  const rows = await tx.execute<{ id: ContactId }>(sql`
    with recursive joined(id, next) as (
      select id, merged_into from contacts
      where office_id = ${officeId} and student_id = ${studentId} and id = ${asked}
      union
      select c.id, c.merged_into from contacts c join joined on c.id = joined.next
      where c.office_id = ${officeId} and c.student_id = ${studentId}
    ) select id from joined where next is null`);
  return rows[0]?.id ?? asked;
}

/** Records that were joined with this one and can be taken apart again, the latest first. */
function listMerges(tx: Tx, scope: ContactScope, contactId: ContactId) {
  return tx
    .select({ mergeId: contactMerges.id, name: contactMerges.mergedName, at: contactMerges.at })
    .from(contactMerges)
    .where(
      and(
        eq(contactMerges.officeId, scope.officeId),
        eq(contactMerges.studentId, scope.studentId),
        eq(contactMerges.keptId, contactId),
        isNull(contactMerges.undoneAt),
      ),
    )
    .orderBy(desc(contactMerges.at));
}

export type ContactStory = NonNullable<Awaited<ReturnType<typeof getContact>>>;

function ofStudent(scope: ContactScope): SQL | undefined {
  return and(
    eq(contacts.officeId, scope.officeId),
    eq(contacts.studentId, scope.studentId),
    isNull(contacts.mergedInto),
  );
}

function selectContacts(tx: Tx, where: SQL | undefined, page: number, now: Instant) {
  return tx
    .select({
      contactId: contacts.id,
      name: contacts.name,
      organisation: contacts.organisation,
      title: contacts.title,
      lastMetAt: meetingMoment(sql`max(${meetings.actualStartAt})`, sql`${meetings.status} = 'held'`),
      nextMeetingAt: meetingMoment(
        sql`min(${meetings.startsAt})`,
        sql`${meetings.status} = 'scheduled' and ${meetings.startsAt} > ${now}`,
      ),
    })
    .from(contacts)
    .where(where)
    .orderBy(asc(sql`lower(${contacts.name})`), asc(contacts.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
}

/** One moment of the meetings with the contact at hand. */
function meetingMoment(moment: SQL, which: SQL) {
  const found = sql`select ${moment} from ${meetingContacts}
    join ${meetings} on ${meetings.officeId} = ${meetingContacts.officeId} and ${meetings.id} = ${meetingContacts.meetingId}
    where ${meetingContacts.officeId} = ${contacts.officeId} and ${meetingContacts.contactId} = ${contacts.id} and ${which}`;
  // One level down, so that drizzle leaves the columns their tables' names.
  return sql<Instant | null>`(${found})`.mapWith(asInstant);
}

function viewOf(view: ContactView, now: Instant): SQL {
  const has = (which: SQL) => sql`exists (select 1 from ${meetingContacts}
    join ${meetings} on ${meetings.officeId} = ${meetingContacts.officeId} and ${meetings.id} = ${meetingContacts.meetingId}
    where ${meetingContacts.officeId} = ${contacts.officeId} and ${meetingContacts.contactId} = ${contacts.id} and ${which})`;
  const held = has(sql`${meetings.status} = 'held'`);
  const planned = has(sql`${meetings.status} = 'scheduled' and ${meetings.startsAt} > ${now}`);
  return { met: held, planned, not_met: sql`not (${held} or ${planned})` }[view];
}

function asInstant(value: string): Instant {
  return new Date(value).toISOString() as Instant;
}

function selectMeetings(tx: Tx, scope: ContactScope, contactId: ContactId, now: Instant) {
  return tx
    .select({
      meetingId: meetings.id,
      status: meetings.status,
      closedBy: meetings.closedBy,
      startsAt: meetings.startsAt,
      actualStartAt: meetings.actualStartAt,
      professionalZone: meetings.professionalZone,
      format: meetings.format,
      past: sql<boolean>`${meetings.startsAt} + make_interval(mins => ${meetings.agreedMinutes}) <= ${now}`,
      thankYouSentAt: thankYous.sentAt,
      thankYouWaivedAt: thankYous.waivedAt,
      thankYouDueAt: thankYous.dueAt,
      thankYouOpenUntil: thankYous.openUntil,
    })
    .from(meetingContacts)
    .innerJoin(
      meetings,
      and(eq(meetings.officeId, meetingContacts.officeId), eq(meetings.id, meetingContacts.meetingId)),
    )
    .leftJoin(
      thankYous,
      and(
        eq(thankYous.officeId, meetingContacts.officeId),
        eq(thankYous.meetingId, meetingContacts.meetingId),
        eq(thankYous.contactId, meetingContacts.contactId),
      ),
    )
    .where(
      and(
        eq(meetingContacts.officeId, scope.officeId),
        eq(meetingContacts.studentId, scope.studentId),
        eq(meetingContacts.contactId, contactId),
      ),
    )
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(100);
}

/** Suggestions between the student's own people, on one side or the other. */
function selectBetween(tx: Tx, scope: ContactScope, side: SQL) {
  return selectSuggestions(tx, scope.officeId, and(eq(referrals.studentId, scope.studentId), side));
}
