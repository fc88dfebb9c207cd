import { DUTY_KINDS } from "@askaround/core/duties";
import type { OwnScope } from "@askaround/core/policy";
import { MIRRORED_KINDS } from "@askaround/core/reminders";
import type { MeetingId, ThankYouId } from "@askaround/core/shared";
import { and, asc, desc, eq, inArray, or, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { dutyName } from "./duty-name.ts";
import { contacts, deliveries, duties, meetingContacts, people, thankYous } from "../schema/index.ts";

/** Past mails that are shown; older ones help nobody. */
const PAST = 50;

export type OwnMailRow = Awaited<ReturnType<typeof listOwnMail>>["coming"][number];

/** Mail about this person's own duties: what is coming, soonest first, and what became of the rest, latest first. */
export async function listOwnMail(tx: Tx, scope: OwnScope) {
  const open = inArray(deliveries.state, ["planned", "claimed"]);
  const [coming, past] = await Promise.all([
    selectMail(tx, scope)
      .where(and(mine(scope), open))
      .orderBy(asc(deliveries.nextAttemptAt), asc(deliveries.id)),
    selectMail(tx, scope)
      .where(and(mine(scope), sql`not ${open}`))
      .orderBy(desc(deliveries.dueAt), desc(deliveries.id))
      .limit(PAST),
  ]);
  return { coming, past };
}

/** What a person wishes of mail; null only if they were removed meanwhile. */
export async function getMailWishes(tx: Tx, scope: OwnScope) {
  const [row] = await tx
    .select({ awayUntil: people.awayUntil, digest: people.digest, zone: people.zone })
    .from(people)
    .where(and(eq(people.officeId, scope.officeId), eq(people.id, scope.personId)));
  return row ?? null;
}

const mine = ({ officeId, personId }: OwnScope) =>
  and(
    eq(deliveries.officeId, officeId),
    eq(deliveries.recipientId, personId),
    inArray(deliveries.kind, [...MIRRORED_KINDS]),
  );

/** Of a mail about one sheet, what the sheet is called. */
const sheetName = sql`(select t.name from prep_tasks k
  join prep_templates t on t.office_id = k.office_id and t.id = k.template_id
  where k.office_id = ${deliveries.officeId} and k.id = ${deliveries.subjectId})`;

function selectMail(tx: Tx, { officeId }: OwnScope) {
  const note = and(
    eq(thankYous.officeId, deliveries.officeId),
    eq(deliveries.kind, "thank_you"),
    sql`${thankYous.id} = ${deliveries.subjectId}`,
  );
  // Of a meeting with several people the first names it.
  const host = and(
    eq(meetingContacts.officeId, deliveries.officeId),
    sql`${meetingContacts.meetingId} = ${deliveries.subjectId}`,
    eq(meetingContacts.position, 0),
  );
  const duty = and(
    eq(duties.officeId, deliveries.officeId),
    inArray(deliveries.kind, [...DUTY_KINDS]),
    sql`${duties.id} = ${deliveries.subjectId}`,
  );
  return tx
    .select({
      id: deliveries.id,
      kind: deliveries.kind,
      step: deliveries.step,
      state: deliveries.state,
      reason: deliveries.reason,
      dueAt: deliveries.dueAt,
      /** When it is looked at next: later than due when it was put off. */
      comesAt: deliveries.nextAttemptAt,
      expiresAt: deliveries.expiresAt,
      contactName: sql<string | null>`coalesce(${contacts.name}, ${dutyName}, ${sheetName})`,
      meetingId: sql<MeetingId | null>`coalesce(${thankYous.meetingId}, ${meetingContacts.meetingId})`,
      thankYouId: sql<ThankYouId | null>`${thankYous.id}`,
    })
    .from(deliveries)
    .leftJoin(thankYous, note)
    .leftJoin(meetingContacts, host)
    .leftJoin(duties, duty)
    .leftJoin(
      contacts,
      and(
        eq(contacts.officeId, officeId),
        or(eq(contacts.id, thankYous.contactId), eq(contacts.id, meetingContacts.contactId)),
      ),
    )
    .$dynamic();
}
