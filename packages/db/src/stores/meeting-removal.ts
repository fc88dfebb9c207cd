import type { MeetingId, OfficeId } from "@askaround/core/shared";
import { and, eq, exists, gt, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import {
  debriefDrafts,
  debriefs,
  eligibilityDecisions,
  liveEntries,
  eligibilityAnswers,
  meetingContacts,
  meetings,
  prepFindings,
  prepPoints,
  prepQuestions,
  prepResearch,
  preps,
  prepSubmissions,
  prepTasks,
  promises,
  referrals,
  thankYous,
} from "../schema/index.ts";

/** Everything that hangs on a meeting. */
const HANGS_ON_MEETING = [
  debriefDrafts,
  debriefs,
  eligibilityDecisions,
  liveEntries,
  eligibilityAnswers,
  prepFindings,
  prepPoints,
  prepQuestions,
  prepResearch,
  preps,
  prepSubmissions,
  promises,
  referrals,
  thankYous,
] as const;

/** Deletes a meeting on which nothing hangs, with whom it was to be with and what nobody has begun to prepare for it. */
export async function removeUnusedMeeting(tx: Tx, officeId: OfficeId, id: MeetingId): Promise<boolean> {
  const meeting = and(eq(meetings.officeId, officeId), eq(meetings.id, id));
  // Whoever is naming it at this moment is through first, and is seen.
  const locked = await tx.select({ id: meetings.id }).from(meetings).where(meeting).for("update");
  if (locked.length === 0) return false;
  const named = (table: OfMeeting, more?: SQL) =>
    exists(
      tx
        .select({ one: sql`1` })
        .from(table)
        .where(and(eq(table.officeId, officeId), eq(table.meetingId, id), more)),
    );
  const used = or(
    ...HANGS_ON_MEETING.map((table) => named(table)),
    named(prepTasks, gt(prepTasks.rounds, 0)),
  );
  if ((await tx.select({ id: meetings.id }).from(meetings).where(and(meeting, used))).length > 0)
    return false;
  for (const table of [prepTasks, meetingContacts])
    await tx.delete(table).where(and(eq(table.officeId, officeId), eq(table.meetingId, id)));
  await tx.delete(meetings).where(meeting);
  return true;
}

type OfMeeting = PgTable & { readonly officeId: PgColumn; readonly meetingId: PgColumn };
