import type { ContactScope } from "@askaround/core/policy";
import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import {
  contacts,
  debriefs,
  meetingContacts,
  meetings,
  noteDrafts,
  outreach,
  prepQuestions,
  promises,
  referrals,
  thankYous,
} from "../schema/index.ts";
import { holdsWords } from "./search-text.ts";

/** Rows of each kind that are shown; one more is read, to know that there are more. */
export const SEARCH_SHOWN = 20;

export interface OwnHit {
  /** What the hit opens: a person, or a meeting, by the kind. Null where it has no page of its own. */
  readonly opens: string | null;
  readonly id: string;
  readonly title: string;
  /** What was searched beside the title, the likeliest first. */
  readonly texts: readonly (string | null)[];
}

type Search = (
  tx: Tx,
  scope: ContactScope,
  words: readonly string[],
  most: number,
) => Promise<readonly OwnHit[]>;

/** What of a student's own work is searched. Each reads that student's rows only, through their index. */
export const OWN_SEARCHES = {
  people: findPeople,
  meetings: findMeetings,
  learned: findLearned,
  questions: findQuestions,
  referrals: findReferrals,
  promises: findPromises,
  notes: findNotes,
  messages: findMessages,
} as const satisfies Record<string, Search>;

export type OwnKind = keyof typeof OWN_SEARCHES;

function mine(table: { officeId: PgColumn; studentId: PgColumn }, scope: ContactScope): SQL | undefined {
  return and(eq(table.officeId, scope.officeId), eq(table.studentId, scope.studentId));
}

/** The names of those met in the meeting at hand, the host first. */
function namesMet(): SQL<string> {
  const names = sql`select string_agg(${contacts.name}, ', ' order by ${meetingContacts.position})
    from ${meetingContacts}
    join ${contacts} on ${contacts.officeId} = ${meetingContacts.officeId} and ${contacts.id} = ${meetingContacts.contactId}
    where ${meetingContacts.officeId} = ${meetings.officeId} and ${meetingContacts.meetingId} = ${meetings.id}`;
  // One level down, so that drizzle leaves the columns their tables' names.
  return sql<string>`coalesce((${names}), '')`;
}

async function findPeople(tx: Tx, scope: ContactScope, words: readonly string[], most: number) {
  const { name, organisation, title, howMet, email, notes } = contacts;
  const rows = await tx
    .select({ id: contacts.id, name, organisation, title, howMet, email, notes })
    .from(contacts)
    .where(
      and(
        mine(contacts, scope),
        isNull(contacts.mergedInto),
        holdsWords([name, organisation, title, howMet, email, notes], words),
      ),
    )
    // Whose name it is comes before whose notes speak of it.
    .orderBy(desc(holdsWords([name], words)), sql`lower(${name})`, contacts.id)
    .limit(most);
  return rows.map((row) => ({
    opens: row.id,
    id: row.id,
    title: row.name,
    texts: [[row.title, row.organisation].filter(Boolean).join(", "), row.howMet, row.email, row.notes],
  }));
}

async function findMeetings(tx: Tx, scope: ContactScope, words: readonly string[], most: number) {
  const names = namesMet();
  const rows = await tx
    .select({ id: meetings.id, names, place: meetings.place })
    .from(meetings)
    .where(and(mine(meetings, scope), holdsWords([names, meetings.place], words)))
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(most);
  return rows.map((row) => ({ opens: row.id, id: row.id, title: row.names, texts: [row.place] }));
}

async function findLearned(tx: Tx, scope: ContactScope, words: readonly string[], most: number) {
  const takeaways = sql<string>`array_to_string(${debriefs.takeaways}, ' · ')`;
  const rows = await tx
    .select({ id: meetings.id, names: namesMet(), takeaways, learned: debriefs.learned })
    .from(meetings)
    .innerJoin(debriefs, and(eq(debriefs.officeId, meetings.officeId), eq(debriefs.meetingId, meetings.id)))
    .where(and(mine(meetings, scope), holdsWords([takeaways, debriefs.learned], words)))
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(most);
  return rows.map((row) => ({
    opens: row.id,
    id: row.id,
    title: row.names,
    texts: [row.learned, row.takeaways],
  }));
}

async function findQuestions(tx: Tx, scope: ContactScope, words: readonly string[], most: number) {
  const rows = await tx
    .select({
      id: prepQuestions.id,
      meetingId: meetings.id,
      names: namesMet(),
      text: prepQuestions.text,
    })
    .from(prepQuestions)
    .innerJoin(
      meetings,
      and(eq(meetings.officeId, prepQuestions.officeId), eq(meetings.id, prepQuestions.meetingId)),
    )
    .where(
      and(
        mine(prepQuestions, scope),
        eq(prepQuestions.removed, false),
        holdsWords([prepQuestions.text], words),
      ),
    )
    .orderBy(desc(meetings.startsAt), prepQuestions.position, prepQuestions.id)
    .limit(most);
  return rows.map((row) => ({ opens: row.meetingId, id: row.id, title: row.names, texts: [row.text] }));
}

async function findReferrals(tx: Tx, scope: ContactScope, words: readonly string[], most: number) {
  const { name, organisation, title } = referrals;
  const rows = await tx
    .select({ id: referrals.id, contactId: referrals.contactId, name, organisation, title })
    .from(referrals)
    .where(and(mine(referrals, scope), holdsWords([name, organisation, title], words)))
    .orderBy(desc(referrals.createdAt), referrals.id)
    .limit(most);
  return rows.map((row) => ({
    opens: row.contactId,
    id: row.id,
    title: row.name,
    texts: [[row.title, row.organisation].filter(Boolean).join(", ")],
  }));
}

async function findPromises(tx: Tx, scope: ContactScope, words: readonly string[], most: number) {
  const rows = await tx
    .select({ id: promises.id, meetingId: meetings.id, names: namesMet(), what: promises.what })
    .from(promises)
    .innerJoin(meetings, and(eq(meetings.officeId, promises.officeId), eq(meetings.id, promises.meetingId)))
    .where(and(mine(promises, scope), holdsWords([promises.what], words)))
    .orderBy(desc(meetings.startsAt), promises.id)
    .limit(most);
  return rows.map((row) => ({ opens: row.meetingId, id: row.id, title: row.names, texts: [row.what] }));
}

async function findNotes(tx: Tx, scope: ContactScope, words: readonly string[], most: number) {
  const rows = await tx
    .select({ id: thankYous.id, meetingId: thankYous.meetingId, name: contacts.name, text: noteDrafts.text })
    .from(noteDrafts)
    .innerJoin(
      thankYous,
      and(eq(thankYous.officeId, noteDrafts.officeId), eq(thankYous.id, noteDrafts.thankYouId)),
    )
    .innerJoin(contacts, and(eq(contacts.officeId, thankYous.officeId), eq(contacts.id, thankYous.contactId)))
    .where(and(mine(noteDrafts, scope), holdsWords([contacts.name, noteDrafts.text], words)))
    .orderBy(desc(noteDrafts.savedAt), thankYous.id)
    .limit(most);
  return rows.map((row) => ({ opens: row.meetingId, id: row.id, title: row.name, texts: [row.text] }));
}

async function findMessages(tx: Tx, scope: ContactScope, words: readonly string[], most: number) {
  const { subject, text } = outreach;
  const rows = await tx
    .select({ id: outreach.id, contactId: contacts.id, name: contacts.name, subject, text })
    .from(outreach)
    .innerJoin(contacts, and(eq(contacts.officeId, outreach.officeId), eq(contacts.id, outreach.contactId)))
    .where(
      and(
        mine(outreach, scope),
        isNull(contacts.mergedInto),
        holdsWords([contacts.name, subject, text], words),
      ),
    )
    .orderBy(desc(outreach.touchedAt), outreach.id)
    .limit(most);
  return rows.map((row) => ({
    opens: row.contactId,
    id: row.id,
    title: row.name,
    texts: [row.subject, row.text],
  }));
}
