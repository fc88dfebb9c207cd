import type { ProfessionalScope } from "@askaround/core/policy";
import type { Instant } from "@askaround/core/shared";
import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import {
  cohortAdvisors,
  contacts,
  enrolments,
  meetingContacts,
  meetings,
  outreach,
  professionals,
} from "../schema/index.ts";

const instantOf = (of: SQL) =>
  sql<Instant | null>`${of}`.mapWith((value: string | null) =>
    value === null ? null : (new Date(value).toISOString() as Instant),
  );

const theirs = and(
  eq(contacts.officeId, professionals.officeId),
  eq(contacts.professionalId, professionals.id),
);

/** How often students wrote to one professional, and when last. */
export function askedOf(tx: Tx, since: Instant) {
  return tx
    .select({
      asks: sql<number>`(count(*) filter (where ${outreach.sentAt} >= ${since}))::int`.as("asks"),
      asksEver: sql<number>`count(*)::int`.as("asks_ever"),
      lastAskAt: instantOf(sql`max(${outreach.sentAt})`).as("last_ask_at"),
    })
    .from(contacts)
    .innerJoin(
      outreach,
      and(
        eq(outreach.officeId, contacts.officeId),
        eq(outreach.contactId, contacts.id),
        sql`${outreach.sentAt} is not null`,
      ),
    )
    .where(theirs)
    .as("asked");
}

/** How many talks with one professional were held, and when the latest began. */
export function metOf(tx: Tx) {
  return tx
    .select({
      met: sql<number>`count(distinct ${meetings.id})::int`.as("met"),
      lastMetAt: instantOf(sql`max(${meetings.startsAt})`).as("last_met_at"),
    })
    .from(contacts)
    .innerJoin(
      meetingContacts,
      and(eq(meetingContacts.officeId, contacts.officeId), eq(meetingContacts.contactId, contacts.id)),
    )
    .innerJoin(
      meetings,
      and(
        eq(meetings.officeId, meetingContacts.officeId),
        eq(meetings.id, meetingContacts.meetingId),
        eq(meetings.status, "held"),
      ),
    )
    .where(theirs)
    .as("met_of");
}

/** How many students have one professional among their people: of the office, and of the reader's own view, where they share it. */
export function knownOf(tx: Tx, scope: ProfessionalScope) {
  return tx
    .select({
      known: sql<number>`count(distinct ${contacts.studentId})::int`.as("known"),
      mine: sql<number>`(count(distinct ${contacts.studentId}) filter (where ${and(isInView(tx, scope, contacts.studentId), shows(tx, scope))}))::int`.as(
        "mine",
      ),
    })
    .from(contacts)
    .where(theirs)
    .as("known_of");
}

/** True for students of cohorts that the advisor looks after, for an admin for everyone. */
export function isInView(tx: Tx, scope: ProfessionalScope, studentId: PgColumn): SQL {
  if (scope.kind === "office") return sql`true`;
  const advised = tx
    .select({ id: enrolments.studentId })
    .from(enrolments)
    .innerJoin(
      cohortAdvisors,
      and(eq(cohortAdvisors.officeId, enrolments.officeId), eq(cohortAdvisors.cohortId, enrolments.cohortId)),
    )
    .where(
      and(
        eq(enrolments.officeId, scope.officeId),
        eq(cohortAdvisors.personId, scope.advisorId),
        isNull(enrolments.leftAt),
      ),
    );
  return inArray(studentId, advised);
}

/** Whether some contact's note level shows this reader who the professional is. */
export function namedHere(tx: Tx, scope: ProfessionalScope): SQL {
  return inArray(professionals.id, namedIds(tx, scope));
}

/** The professionals whose names this reader sees. */
export function namedIds(tx: Tx, scope: ProfessionalScope) {
  return tx.select({ id: contacts.professionalId }).from(contacts).where(isReadable(tx, scope));
}

/** Contacts of the office whose note level shows them to this reader. */
export function isReadable(tx: Tx, scope: ProfessionalScope): SQL | undefined {
  return and(eq(contacts.officeId, scope.officeId), shows(tx, scope));
}

/** Whether a contact's note level shows it to this reader. */
function shows(tx: Tx, scope: ProfessionalScope): SQL | undefined {
  return or(
    eq(contacts.noteLevel, "office"),
    scope.kind === "office"
      ? undefined
      : and(eq(contacts.noteLevel, "my_advisor"), isInView(tx, scope, contacts.studentId)),
  );
}
