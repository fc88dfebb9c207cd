import type { ReferralScope } from "@askaround/core/policy";
import { addHours, type Instant } from "@askaround/core/shared";
import { and, asc, eq, getTableColumns, gt, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import {
  auditEvents,
  contacts,
  debriefs,
  duties,
  helpRequests,
  liveEntries,
  meetingContacts,
  meetings,
  namePermissions,
  noteDrafts,
  outreach,
  prepFindings,
  prepPoints,
  prepQuestions,
  prepResearch,
  preps,
  promises,
  questionFavourites,
  referrals,
  thankYous,
} from "../schema/index.ts";
import { peopleOfMeetings } from "./meeting-people.ts";

/** All that an office keeps of a student’s own, row by row, without the columns that say whose it is. */
export async function getOwnEverything(tx: Tx, scope: ReferralScope) {
  const { officeId, studentId } = scope;
  const ownMeetings = tx
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(eq(meetings.officeId, officeId), eq(meetings.studentId, studentId)));
  const ownReferrals = tx
    .select({ id: referrals.id })
    .from(referrals)
    .where(and(eq(referrals.officeId, officeId), eq(referrals.studentId, studentId)));
  const rows = (table: PgTable) =>
    rowsWhere(tx, table, (columns) => eq(columnOf(columns, "studentId"), studentId), officeId);
  return {
    people: await rows(contacts),
    meetings: await rows(meetings),
    meetingPeople: await rows(meetingContacts),
    writeUps: await rowsWhere(tx, debriefs, () => inArray(debriefs.meetingId, ownMeetings), officeId),
    promises: await rows(promises),
    suggested: await rows(referrals),
    namePermissions: await rowsWhere(
      tx,
      namePermissions,
      () => inArray(namePermissions.referralId, ownReferrals),
      officeId,
    ),
    thankYous: await rows(thankYous),
    thankYouNotes: await rows(noteDrafts),
    messages: await rows(outreach),
    duties: await rows(duties),
    preparations: await rows(preps),
    preparationResearch: await rows(prepResearch),
    preparationFindings: await rows(prepFindings),
    preparationPoints: await rows(prepPoints),
    preparationQuestions: await rows(prepQuestions),
    favouriteQuestions: await rows(questionFavourites),
    duringMeetings: await rows(liveEntries),
    askedForHelp: await rows(helpRequests),
  };
}

type Columns = Readonly<Record<string, PgColumn>>;

/** Rows of a table that has an office, by the condition that makes them the student’s. */
async function rowsWhere(
  tx: Tx,
  table: PgTable,
  whose: (columns: Columns) => SQL,
  officeId: ReferralScope["officeId"],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const columns: Columns = getTableColumns(table);
  const { officeId: _office, studentId: _student, ...own } = columns;
  return tx
    .select(own)
    .from(table)
    .where(and(eq(columnOf(columns, "officeId"), officeId), whose(columns)));
}

function columnOf(columns: Columns, name: string): PgColumn {
  const column = columns[name];
  if (!column) throw new Error(`This table has no ${name}.`);
  return column;
}

/** How often the student took something along within the last hour. */
export async function countExports(tx: Tx, { officeId, studentId }: ReferralScope, now: Instant) {
  const [row] = await tx
    .select({ taken: sql<number>`count(*)::int` })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.officeId, officeId),
        eq(auditEvents.studentId, studentId),
        gt(auditEvents.at, addHours(now, -1)),
        eq(auditEvents.kind, "export.taken"),
      ),
    );
  return row?.taken ?? 0;
}

/** The student’s people as they keep them, without those joined with another. */
export function listOwnPeople(tx: Tx, { officeId, studentId }: ReferralScope) {
  return tx
    .select({
      id: contacts.id,
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
    })
    .from(contacts)
    .where(
      and(eq(contacts.officeId, officeId), eq(contacts.studentId, studentId), isNull(contacts.mergedInto)),
    )
    .orderBy(asc(contacts.name), asc(contacts.id));
}

/** Meetings that were held, first to last, with whom and what was written up of them. */
export async function listOwnHeld(tx: Tx, { officeId, studentId }: ReferralScope) {
  const rows = await tx
    .select({
      meetingId: meetings.id,
      startsAt: meetings.startsAt,
      actualStartAt: meetings.actualStartAt,
      actualEndAt: meetings.actualEndAt,
      format: meetings.format,
      takeaways: debriefs.takeaways,
      learned: debriefs.learned,
      interestBefore: debriefs.interestBefore,
      interestAfter: debriefs.interestAfter,
      confidenceBefore: debriefs.confidenceBefore,
      confidenceAfter: debriefs.confidenceAfter,
      direction: debriefs.direction,
    })
    .from(meetings)
    .leftJoin(debriefs, and(eq(debriefs.officeId, meetings.officeId), eq(debriefs.meetingId, meetings.id)))
    .where(
      and(eq(meetings.officeId, officeId), eq(meetings.studentId, studentId), eq(meetings.status, "held")),
    )
    .orderBy(asc(meetings.startsAt), asc(meetings.id));
  const people = await peopleOfMeetings(
    tx,
    officeId,
    rows.map(({ meetingId }) => meetingId),
  );
  return rows.map((row) => ({ ...row, people: people.get(row.meetingId) ?? [] }));
}
