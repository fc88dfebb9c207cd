import type { OfficeSettings } from "@askaround/core/office";
import type { ContactScope } from "@askaround/core/policy";
import type { Instant, Zone } from "@askaround/core/shared";
import { planToday, type Today, type TodayFacts } from "@askaround/core/today";
import { and, asc, eq, gt, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  contacts,
  debriefDrafts,
  debriefs,
  duties,
  meetingContacts,
  meetings,
  professionals,
  promises,
  referrals,
  thankYous,
} from "../schema/index.ts";
import { peopleOfMeetings } from "./meeting-people.ts";
import { listOwnTasks } from "./own-tasks.ts";
import { prepStates } from "./prep-states.ts";
import { settingsOf } from "./settings.ts";

/** What a student could do next, and in which order; the first few unless `all` is asked for. */
export async function getToday(
  tx: Tx,
  scope: ContactScope,
  zone: Zone,
  now: Instant,
  { all = false }: { readonly all?: boolean } = {},
): Promise<Today> {
  const settings = await settingsOf(tx, scope.officeId);
  const facts: TodayFacts = {
    zone,
    prepareFromDays: settings.prepFromDays,
    startMinutes: settings.talkStartMinutes,
    contacts: await countContacts(tx, scope),
    meetings: await scheduledMeetings(tx, scope, settings),
    thankYous: await openThankYous(tx, scope, now),
    promises: await openPromises(tx, scope),
    referrals: await waitingReferrals(tx, scope),
    duties: await openDuties(tx, scope),
    assigned: await assignedTasks(tx, scope),
  };
  return planToday(facts, now, all ? Infinity : undefined);
}

async function assignedTasks(tx: Tx, scope: ContactScope): Promise<TodayFacts["assigned"]> {
  return (await listOwnTasks(tx, scope)).flatMap(({ state, ...task }) =>
    state === "open" || state === "returned" || state === "stale" ? [{ ...task, state }] : [],
  );
}

async function countContacts(tx: Tx, { officeId, studentId }: ContactScope): Promise<number> {
  const [row] = await tx
    .select({ total: sql<number>`count(*)::int` })
    .from(contacts)
    .where(
      and(eq(contacts.officeId, officeId), eq(contacts.studentId, studentId), isNull(contacts.mergedInto)),
    );
  return row?.total ?? 0;
}

async function scheduledMeetings(tx: Tx, { officeId, studentId }: ContactScope, settings: OfficeSettings) {
  const rows = await tx
    .select({
      meetingId: meetings.id,
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
      professionalZone: meetings.professionalZone,
      format: meetings.format,
      place: meetings.place,
      studentSays: meetings.studentSays,
      draftSavedAt: debriefDrafts.savedAt,
    })
    .from(meetings)
    .leftJoin(
      debriefDrafts,
      and(eq(debriefDrafts.officeId, meetings.officeId), eq(debriefDrafts.meetingId, meetings.id)),
    )
    .where(
      and(
        eq(meetings.officeId, officeId),
        eq(meetings.studentId, studentId),
        eq(meetings.status, "scheduled"),
      ),
    )
    .orderBy(asc(meetings.startsAt))
    .limit(100);
  const people = await peopleOfMeetings(
    tx,
    officeId,
    rows.map((row) => row.meetingId),
  );
  const states = await prepStates(tx, officeId, rows, settings);
  return rows.map(({ format: _format, place: _place, ...row }) => ({
    ...row,
    names: (people.get(row.meetingId) ?? []).map((person) => person.name),
    toPrepare: (states.get(row.meetingId)?.steps ?? []).flatMap(({ step, missing }) =>
      missing.length > 0 ? [step] : [],
    ),
  }));
}

function openThankYous(tx: Tx, { officeId, studentId }: ContactScope, now: Instant) {
  return tx
    .select({
      thankYouId: thankYous.id,
      meetingId: thankYous.meetingId,
      name: contacts.name,
      dueAt: thankYous.dueAt,
      openUntil: thankYous.openUntil,
      snoozedUntil: thankYous.snoozedUntil,
    })
    .from(thankYous)
    .innerJoin(contacts, and(eq(contacts.officeId, thankYous.officeId), eq(contacts.id, thankYous.contactId)))
    .where(
      and(
        eq(thankYous.officeId, officeId),
        eq(thankYous.studentId, studentId),
        isNull(thankYous.sentAt),
        isNull(thankYous.waivedAt),
        gt(thankYous.openUntil, now),
      ),
    )
    .orderBy(asc(thankYous.dueAt))
    .limit(100);
}

/** The student's own promises; what the other side promised is on the meeting's page. */
function openPromises(tx: Tx, { officeId, studentId }: ContactScope) {
  return tx
    .select({
      promiseId: promises.id,
      meetingId: promises.meetingId,
      what: promises.what,
      name: contacts.name,
      dueOn: promises.dueOn,
      madeAt: debriefs.recordedAt,
      dutyId: duties.id,
      snoozedUntil: duties.snoozedUntil,
    })
    .from(promises)
    .leftJoin(duties, and(eq(duties.officeId, promises.officeId), eq(duties.promiseId, promises.id)))
    .innerJoin(
      debriefs,
      and(eq(debriefs.officeId, promises.officeId), eq(debriefs.meetingId, promises.meetingId)),
    )
    .innerJoin(
      meetingContacts,
      and(
        eq(meetingContacts.officeId, promises.officeId),
        eq(meetingContacts.meetingId, promises.meetingId),
        eq(meetingContacts.position, 0),
      ),
    )
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, meetingContacts.officeId), eq(contacts.id, meetingContacts.contactId)),
    )
    .where(
      and(
        eq(promises.officeId, officeId),
        eq(promises.studentId, studentId),
        eq(promises.by, "student"),
        isNull(promises.doneAt),
        isNull(duties.waivedAt),
      ),
    )
    .orderBy(asc(promises.dueOn))
    .limit(100);
}

/** Those suggested who are not among the student's people, and those who are and were not asked yet. */
function waitingReferrals(tx: Tx, { officeId, studentId }: ContactScope) {
  const waiting = and(
    eq(duties.officeId, referrals.officeId),
    eq(duties.referralId, referrals.id),
    eq(duties.kind, "referral_waiting"),
  );
  return tx
    .select({
      referralId: referrals.id,
      name: referrals.name,
      referrerName: contacts.name,
      createdAt: referrals.createdAt,
      contactId: referrals.contactId,
      dutyId: duties.id,
      snoozedUntil: duties.snoozedUntil,
    })
    .from(referrals)
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, referrals.officeId), eq(contacts.id, referrals.referrerContactId)),
    )
    .leftJoin(duties, waiting)
    .where(
      and(
        eq(referrals.officeId, officeId),
        eq(referrals.studentId, studentId),
        isNull(referrals.letGoAt),
        isNull(duties.doneAt),
        isNull(duties.waivedAt),
        or(isNull(referrals.contactId), isNotNull(duties.id)),
      ),
    )
    .orderBy(asc(referrals.createdAt))
    .limit(100);
}

/** News to those who suggested somebody, updates to those who were met, and follow-ups to those who have not answered. */
async function openDuties(tx: Tx, { officeId, studentId }: ContactScope): Promise<TodayFacts["duties"]> {
  const rows = await tx
    .select({
      dutyId: duties.id,
      kind: duties.kind,
      contactId: duties.contactId,
      name: contacts.name,
      other: referrals.name,
      dueAt: duties.dueAt,
      snoozedUntil: duties.snoozedUntil,
    })
    .from(duties)
    .innerJoin(contacts, and(eq(contacts.officeId, duties.officeId), eq(contacts.id, duties.contactId)))
    .innerJoin(
      professionals,
      and(eq(professionals.officeId, contacts.officeId), eq(professionals.id, contacts.professionalId)),
    )
    .leftJoin(referrals, and(eq(referrals.officeId, duties.officeId), eq(referrals.id, duties.referralId)))
    .where(
      and(
        eq(duties.officeId, officeId),
        eq(duties.studentId, studentId),
        isNull(duties.doneAt),
        isNull(duties.waivedAt),
        // The office wants nobody to write to them now.
        eq(professionals.doNotContact, false),
      ),
    )
    .orderBy(asc(duties.dueAt))
    .limit(100);
  return rows.flatMap(({ kind, contactId, ...row }) =>
    contactId !== null && (kind === "tell_referrer" || kind === "keep_in_touch" || kind === "follow_up_due")
      ? [{ kind, contactId, ...row }]
      : [],
  );
}
