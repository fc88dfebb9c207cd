import type { ContactScope } from "@askaround/core/policy";
import { NO_LIMITS, type ProfessionalLimits } from "@askaround/core/professionals";
import { addHours, type Instant, type OutreachId } from "@askaround/core/shared";
import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import { contacts, meetingContacts, meetings, outreach, professionals } from "../schema/index.ts";

/** Contacts of other students that are the same person, as far as records tell. */
const theirs = alias(contacts, "theirs");

function samePerson({
  professionalId,
  email,
}: Pick<typeof contacts.$inferSelect, "professionalId" | "email">) {
  return or(eq(theirs.professionalId, professionalId), email === null ? undefined : eq(theirs.email, email));
}

const latest = (of: SQL) =>
  sql<Instant | null>`${of}`.mapWith((value: string) => new Date(value).toISOString() as Instant);

/** After every id: of a message that is not begun. */
export const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff" as OutreachId;

interface Asking {
  readonly windowDays: number;
  /** When the student’s own message was begun. Of two that were begun in one moment, the lower id was first. */
  readonly begunAt: Instant;
  readonly begunId: OutreachId;
  readonly now: Instant;
}

/**
 * What others asked of the same person, counted: nobody's name, text or number of their own leaves this function. A message
 * counts, and so does a meeting that nobody wrote for here.
 */
export async function careFacts(
  tx: Tx,
  scope: ContactScope,
  contact: Pick<typeof contacts.$inferSelect, "professionalId" | "email">,
  { windowDays, begunAt, begunId, now }: Asking,
) {
  const same = samePerson(contact);
  const since = addHours(now, -24 * windowDays);
  const limits = await limitsOf(tx, scope, contact);
  const [row] = await tx
    .select({
      asks: sql<number>`count(*) filter (where ${outreach.sentAt} >= ${since})::int`,
      lastAskAt: latest(sql`max(${outreach.sentAt})`),
      heldSince: latest(
        sql`max(${outreach.touchedAt}) filter (where ${outreach.sentAt} is null and ${outreach.text} <> '' and (${outreach.startedAt}, ${outreach.id}) < (${begunAt}, ${begunId}))`,
      ),
    })
    .from(outreach)
    .innerJoin(theirs, and(eq(theirs.officeId, outreach.officeId), eq(theirs.id, outreach.contactId)))
    .where(and(eq(outreach.officeId, scope.officeId), sql`${theirs.studentId} <> ${scope.studentId}`, same));
  const met = await meetingsOfOthers(tx, scope, same, since);
  const { asks = 0, lastAskAt = null, heldSince = null } = row ?? {};
  const latestOfBoth =
    [lastAskAt, met.latestAt]
      .flatMap((at) => at ?? [])
      .toSorted()
      .at(-1) ?? null;
  return { asks: asks + met.unasked, lastAskAt: latestOfBoth, heldSince, limits };
}

/** Talks that others agreed with the same person: those without a message in the window, and when the latest was held or agreed. */
async function meetingsOfOthers(tx: Tx, scope: ContactScope, same: SQL | undefined, since: Instant) {
  const moment = sql`case when ${meetings.status} = 'held' then ${meetings.startsAt} else ${meetings.bookedAt} end`;
  const wrote = sql`exists (select 1 from ${outreach} where ${outreach.officeId} = ${theirs.officeId}
    and ${outreach.contactId} = ${theirs.id} and ${outreach.sentAt} >= ${since})`;
  const [row] = await tx
    .select({
      unasked: sql<number>`(count(distinct ${meetings.id}) filter (where ${moment} >= ${since} and not ${wrote}))::int`,
      latestAt: latest(sql`max(${moment})`),
    })
    .from(theirs)
    .innerJoin(
      meetingContacts,
      and(eq(meetingContacts.officeId, theirs.officeId), eq(meetingContacts.contactId, theirs.id)),
    )
    .innerJoin(
      meetings,
      and(
        eq(meetings.officeId, meetingContacts.officeId),
        eq(meetings.id, meetingContacts.meetingId),
        inArray(meetings.status, ["scheduled", "held"]),
      ),
    )
    .where(and(eq(theirs.officeId, scope.officeId), sql`${theirs.studentId} <> ${scope.studentId}`, same));
  return row ?? { unasked: 0, latestAt: null };
}

/** What staff set for this person, also where another student’s record of the same address carries it: the strictest. */
async function limitsOf(
  tx: Tx,
  { officeId }: ContactScope,
  { professionalId, email }: Pick<typeof contacts.$inferSelect, "professionalId" | "email">,
): Promise<ProfessionalLimits> {
  const sameAddress = tx
    .select({ id: contacts.professionalId })
    .from(contacts)
    .where(and(eq(contacts.officeId, officeId), eq(contacts.email, email ?? "")));
  const [row] = await tx
    .select({
      doNotContact: sql<boolean>`coalesce(bool_or(${professionals.doNotContact}), false)`,
      askFirst: sql<boolean>`coalesce(bool_or(${professionals.askFirst}), false)`,
      mostAsks: sql<number | null>`min(${professionals.mostAsks})`,
      coolDownDays: sql<number | null>`max(${professionals.coolDownDays})`,
    })
    .from(professionals)
    .where(
      and(
        eq(professionals.officeId, officeId),
        or(eq(professionals.id, professionalId), inArray(professionals.id, sameAddress)),
      ),
    );
  return row ?? NO_LIMITS;
}
