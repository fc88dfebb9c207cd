import type { MeetingFormat, MeetingSaying, MeetingStatus } from "@askaround/core/meetings";
import { type DigestRhythm, MAIL_KINDS } from "@askaround/core/reminders";
import type { CalendarDate, Instant, Role, Zone } from "@askaround/core/shared";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Db, Tx } from "../../connect.ts";
import {
  contacts,
  debriefs,
  deliveries,
  mailOptOuts,
  meetingContacts,
  meetings,
  memberships,
  offices,
  people,
  suppressions,
  thankYous,
} from "../../schema/index.ts";
import type { Claimed } from "./claim.ts";
import { type DigestFacts, readDigest } from "./facts-digest.ts";
import { type DutyFacts, readDuty } from "./facts-duty.ts";
import { type OtherMails, readOthers } from "./facts-others.ts";
import { type MailProblemFacts, readMailProblem } from "./facts-problem.ts";

/** What a mail is about, as it stands now. "gone" when the subject no longer exists. */
export type MailSubject =
  | { readonly kind: "sign_in" }
  | { readonly kind: "invitation"; readonly roles: readonly Role[] }
  | {
      readonly kind: "thank_you";
      readonly version: number;
      readonly dueAt: Instant;
      readonly openUntil: Instant;
      readonly sentAt: Instant | null;
      readonly waivedAt: Instant | null;
      readonly contactName: string;
      readonly learned: string | null;
      readonly meetingId: string;
      readonly scheduleVersion: number;
    }
  | {
      readonly kind: "meeting_tomorrow";
      readonly meetingId: string;
      readonly status: MeetingStatus;
      readonly scheduleVersion: number;
      readonly startsAt: Instant;
      readonly agreedMinutes: number;
      readonly professionalZone: Zone;
      readonly format: MeetingFormat;
      readonly place: string | null;
      readonly contactNames: readonly string[];
    }
  | {
      readonly kind: "did_it_happen";
      readonly meetingId: string;
      readonly status: MeetingStatus;
      readonly scheduleVersion: number;
      readonly startsAt: Instant;
      readonly studentSays: MeetingSaying | null;
      readonly contactNames: readonly string[];
    }
  | ({ readonly kind: "advisor_digest"; readonly rhythm: DigestRhythm } & DigestFacts)
  | ({ readonly kind: "mail_problem" } & MailProblemFacts)
  | DutyFacts
  | { readonly kind: "gone" };

/** Everything that decides whether a mail is still wanted and what it says. Plain values, so two can be compared. */
export interface DeliveryFacts {
  readonly office: {
    readonly name: string;
    readonly senderName: string;
    readonly replyTo: string | null;
    /** As stored: only what differs from the defaults. */
    readonly settings: unknown;
  };
  readonly recipient: {
    readonly name: string;
    readonly email: string;
    readonly zone: Zone;
    readonly disabled: boolean;
    readonly signedIn: boolean;
    readonly roles: readonly Role[];
    /** Reminders rest until this day has begun. */
    readonly awayUntil: CalendarDate | null;
  };
  readonly optedOut: boolean;
  /** Mail to the recipient's address came back for good or was complained of, and no admin has lifted that since. */
  readonly suppressed: boolean;
  readonly subject: MailSubject;
  /** When the later steps of the same duty are due, of those that have not been dropped. */
  readonly laterSteps: readonly Instant[];
  /** The person's other mails of the kinds of which only so many go in a day. */
  readonly others: OtherMails;
}

/** Null when the recipient or the office no longer exists. */
export async function readFacts(db: Db | Tx, delivery: Claimed): Promise<DeliveryFacts | null> {
  const [who] = await db
    .select({
      officeName: offices.name,
      senderName: offices.senderName,
      replyTo: offices.replyTo,
      settings: offices.settings,
      name: people.name,
      email: people.email,
      zone: people.zone,
      disabledAt: people.disabledAt,
      userId: people.userId,
      awayUntil: people.awayUntil,
      digest: people.digest,
      roles: sql<Role[]>`array(select ${memberships.role}::text from ${memberships}
        where ${memberships.officeId} = ${people.officeId} and ${memberships.personId} = ${people.id} order by 1)`,
      optedOut: sql<boolean>`exists (select 1 from ${mailOptOuts} where ${mailOptOuts.officeId} = ${people.officeId}
        and ${mailOptOuts.personId} = ${people.id} and ${mailOptOuts.kind} = ${delivery.kind})`,
      suppressed: sql<boolean>`exists (select 1 from ${suppressions} where ${suppressions.officeId} = ${people.officeId}
        and ${suppressions.address} = ${people.email} and ${suppressions.liftedAt} is null)`,
    })
    .from(people)
    .innerJoin(offices, eq(offices.officeId, people.officeId))
    .where(and(eq(people.officeId, delivery.officeId), eq(people.id, delivery.recipientId)));
  if (!who) return null;
  const { officeName, senderName, replyTo, settings, disabledAt, userId, optedOut, suppressed, ...rest } =
    who;
  const { digest: _digest, ...person } = rest;
  return {
    office: { name: officeName, senderName, replyTo, settings },
    recipient: { ...person, disabled: disabledAt !== null, signedIn: userId !== null },
    optedOut,
    suppressed,
    subject: await readSubject(db, delivery, who),
    laterSteps: await readLaterSteps(db, delivery),
    others: await readOthers(db, delivery),
  };
}

/** Whether nothing has changed between two readings. */
export function sameFacts(one: DeliveryFacts | null, other: DeliveryFacts | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function readSubject(
  db: Db | Tx,
  delivery: Claimed,
  { roles, digest: rhythm }: { readonly roles: readonly Role[]; readonly digest: DigestRhythm },
): Promise<MailSubject> {
  switch (delivery.kind) {
    case "sign_in":
      return { kind: "sign_in" };
    case "invitation":
      return { kind: "invitation", roles };
    case "thank_you":
      return readThankYou(db, delivery);
    case "meeting_tomorrow":
    case "did_it_happen":
      return readMeeting(db, delivery, delivery.kind);
    case "advisor_digest":
      return { kind: "advisor_digest", rhythm, ...(await readDigest(db, delivery)) };
    case "mail_problem":
      return readMailProblem(db, delivery);
    case "promise_due":
    case "referral_waiting":
    case "tell_referrer":
    case "keep_in_touch":
      return readDuty(db, delivery);
  }
}

async function readThankYou(db: Db | Tx, { officeId, subjectId }: Claimed): Promise<MailSubject> {
  const [row] = await db
    .select({
      version: thankYous.version,
      dueAt: thankYous.dueAt,
      openUntil: thankYous.openUntil,
      sentAt: thankYous.sentAt,
      waivedAt: thankYous.waivedAt,
      contactName: contacts.name,
      learned: debriefs.learned,
      meetingId: meetings.id,
      scheduleVersion: meetings.scheduleVersion,
    })
    .from(thankYous)
    .innerJoin(contacts, and(eq(contacts.officeId, officeId), eq(contacts.id, thankYous.contactId)))
    .innerJoin(meetings, and(eq(meetings.officeId, officeId), eq(meetings.id, thankYous.meetingId)))
    .leftJoin(debriefs, and(eq(debriefs.officeId, officeId), eq(debriefs.meetingId, thankYous.meetingId)))
    .where(and(eq(thankYous.officeId, officeId), sql`${thankYous.id} = ${subjectId}`));
  return row ? { kind: "thank_you", ...row } : { kind: "gone" };
}

async function readMeeting(
  db: Db | Tx,
  { officeId, subjectId }: Claimed,
  kind: "meeting_tomorrow" | "did_it_happen",
): Promise<MailSubject> {
  const rows = await db
    .select({
      meetingId: meetings.id,
      status: meetings.status,
      studentSays: meetings.studentSays,
      scheduleVersion: meetings.scheduleVersion,
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
      professionalZone: meetings.professionalZone,
      format: meetings.format,
      place: meetings.place,
      contactName: contacts.name,
    })
    .from(meetings)
    .innerJoin(
      meetingContacts,
      and(eq(meetingContacts.officeId, officeId), eq(meetingContacts.meetingId, meetings.id)),
    )
    .innerJoin(contacts, and(eq(contacts.officeId, officeId), eq(contacts.id, meetingContacts.contactId)))
    .where(and(eq(meetings.officeId, officeId), sql`${meetings.id} = ${subjectId}`))
    .orderBy(asc(meetingContacts.position));
  const [first] = rows;
  if (!first) return { kind: "gone" };
  const { contactName: _host, ...meeting } = first;
  return { kind, ...meeting, contactNames: rows.map((row) => row.contactName) };
}

async function readLaterSteps(db: Db | Tx, delivery: Claimed): Promise<readonly Instant[]> {
  if (!MAIL_KINDS[delivery.kind].steps) return [];
  const rows = await db
    .select({ dueAt: deliveries.dueAt })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.officeId, delivery.officeId),
        eq(deliveries.subjectId, delivery.subjectId),
        eq(deliveries.kind, delivery.kind),
        eq(deliveries.recipientId, delivery.recipientId),
        eq(deliveries.version, delivery.version),
        gt(deliveries.dueAt, delivery.dueAt),
        sql`${deliveries.state} not in ('skipped', 'cancelled', 'superseded', 'failed')`,
      ),
    )
    .orderBy(asc(deliveries.dueAt));
  return rows.map((row) => row.dueAt);
}
