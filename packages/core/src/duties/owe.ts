import type { Meeting, MeetingPromise } from "../meetings/meeting.ts";
import type { Referral } from "../referrals/referral.ts";
import type { CancelReason } from "../reminders/ports.ts";
import type { ContactId, PersonId } from "../shared/ids.ts";
import type { Zone, Instant } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { promiseDueAt, referralDueAt, tellReferrerDueAt } from "./due-times.ts";
import { type Duty, isOpen } from "./duty.ts";
import { keepInTouch } from "./keep-in-touch.ts";
import { dropDuty, oweDuty, saveDuty } from "./remind-of-duty.ts";

/**
 * Makes the duty of a promise agree with it: one of the student's with a date is owed, one that was ticked off is done, and
 * one that is the other side's, undated or gone is not. A new date is a new version.
 */
export async function keepPromiseDuty(
  deps: Deps,
  stores: Stores,
  promise: Pick<MeetingPromise, "id" | "studentId" | "by" | "dueOn" | "doneAt">,
): Promise<void> {
  const { id: promiseId, studentId, by, dueOn, doneAt } = promise;
  const [duty] = await stores.duties.listAbout({ kind: "promise_due", promiseId });
  if (by !== "student" || dueOn === null) {
    if (duty) await dropDuty(deps, stores, duty);
    return;
  }
  const { settings } = await stores.office.get();
  const zone = await zoneOf(stores, studentId);
  if (!duty) {
    const dueAt = promiseDueAt(dueOn, settings, zone, deps.now());
    if (doneAt === null) await oweDuty(deps, stores, { studentId, kind: "promise_due", promiseId, dueAt });
    return;
  }
  const dueAt = promiseDueAt(dueOn, settings, zone, duty.createdAt);
  const moved = dueAt !== duty.dueAt;
  if (!moved && doneAt === duty.doneAt) return;
  const next = {
    ...duty,
    dueAt,
    doneAt,
    ...(moved ? { version: duty.version + 1, snoozedUntil: null } : {}),
  };
  await saveDuty(deps, stores, next, doneAt === null ? "replanned" : "duty_done");
}

/** A promise that is gone takes its duty along. */
export async function dropPromiseDuty(
  deps: Deps,
  stores: Stores,
  promiseId: MeetingPromise["id"],
  reason?: CancelReason,
): Promise<void> {
  const [duty] = await stores.duties.listAbout({ kind: "promise_due", promiseId });
  if (duty) await dropDuty(deps, stores, duty, reason);
}

/** Somebody was suggested: to be followed within days. */
export async function oweReferral(
  deps: Deps,
  stores: Stores,
  { id: referralId, studentId, createdAt }: Pick<Referral, "id" | "studentId" | "createdAt">,
): Promise<void> {
  const { settings } = await stores.office.get();
  const dueAt = referralDueAt(createdAt, settings, await zoneOf(stores, studentId));
  await oweDuty(deps, stores, { studentId, kind: "referral_waiting", referralId, dueAt });
}

/** A suggestion that was let go is not asked for; one that was taken up again is. */
export async function keepReferralDuty(
  deps: Deps,
  stores: Stores,
  { id: referralId }: Pick<Referral, "id">,
  letGoAt: Instant | null,
): Promise<void> {
  const [duty] = await stores.duties.listAbout({ kind: "referral_waiting", referralId });
  if (!duty || duty.waivedAt === letGoAt) return;
  const next = { ...duty, waivedAt: letGoAt };
  await saveDuty(deps, stores, next, letGoAt === null ? "replanned" : "duty_not_needed");
}

/** A suggestion that is gone takes its duties along. */
export async function dropReferralDuties(
  deps: Deps,
  stores: Stores,
  referralId: Referral["id"],
  reason?: CancelReason,
): Promise<void> {
  for (const kind of ["referral_waiting", "tell_referrer"] as const) {
    for (const duty of await stores.duties.listAbout({ kind, referralId }))
      await dropDuty(deps, stores, duty, reason);
  }
}

/** After a meeting that a suggestion led to, its giver should hear how it went. */
export async function oweNewsToReferrers(
  deps: Deps,
  stores: Stores,
  meeting: Pick<Meeting, "studentId" | "contactIds">,
  endedAt: Instant,
): Promise<void> {
  const { settings } = await stores.office.get();
  const dueAt = tellReferrerDueAt(endedAt, settings, deps.now());
  for (const met of meeting.contactIds) {
    for (const { id: referralId, referrerContactId: contactId } of await stores.referrals.listLeadingTo(
      met,
    )) {
      if (meeting.contactIds.includes(contactId)) continue;
      const { studentId } = meeting;
      await oweDuty(deps, stores, { studentId, kind: "tell_referrer", referralId, contactId, dueAt });
    }
  }
}

/**
 * A suggestion turned out to be somebody the student has: when they met since it was made, it waits no more and its giver
 * should hear how that went.
 */
export async function noteAdoption(
  deps: Deps,
  stores: Stores,
  referral: Pick<Referral, "id" | "studentId" | "meetingId" | "referrerContactId" | "createdAt">,
  met: ContactId,
): Promise<void> {
  const suggestedIn = await stores.meetings.find(referral.meetingId);
  const metAt = await stores.meetings.lastHeldWith(met);
  if (metAt === null || metAt <= (suggestedIn?.actualEndAt ?? referral.createdAt)) return;
  const { id: referralId, studentId, referrerContactId: contactId } = referral;
  for (const duty of await stores.duties.listAbout({ kind: "referral_waiting", referralId })) {
    if (isOpen(duty)) await saveDuty(deps, stores, { ...duty, doneAt: deps.now() }, "duty_done");
  }
  const { settings } = await stores.office.get();
  const dueAt = tellReferrerDueAt(metAt, settings, deps.now());
  await oweDuty(deps, stores, { studentId, kind: "tell_referrer", referralId, contactId, dueAt });
}

/** That a suggestion had led to a talk is taken back before its giver heard of it: it waits again. */
export async function waitAgain(
  deps: Deps,
  stores: Stores,
  { id: referralId }: Pick<Referral, "id">,
): Promise<void> {
  const news = await stores.duties.listAbout({ kind: "tell_referrer", referralId });
  if (!news.some(isOpen)) return;
  for (const duty of await stores.duties.listAbout({ kind: "referral_waiting", referralId }))
    if (duty.doneAt !== null) await saveDuty(deps, stores, { ...duty, doneAt: null }, "replanned");
}

/** They were not who was suggested, so there is nothing to tell about them. */
export async function dropNewsOwed(
  deps: Deps,
  stores: Stores,
  { id: referralId }: Pick<Referral, "id">,
): Promise<void> {
  for (const duty of await stores.duties.listAbout({ kind: "tell_referrer", referralId })) {
    if (isOpen(duty)) await dropDuty(deps, stores, duty, "duty_not_needed");
  }
}

/**
 * The student was in contact with these people: suggestions that lead to them wait no more, and the next update is counted
 * from then.
 */
export async function noteContact(
  deps: Deps,
  stores: Stores,
  studentId: PersonId,
  contactIds: readonly ContactId[],
  at: Instant,
): Promise<void> {
  for (const contactId of contactIds) {
    for (const duty of await stores.duties.listWaitingFor(studentId, contactId)) {
      if (isOpen(duty)) await saveDuty(deps, stores, { ...duty, doneAt: deps.now() }, "duty_done");
    }
    await keepInTouch(deps, stores, { studentId, contactId, at });
  }
}

export async function zoneOf(stores: Stores, studentId: Duty["studentId"]): Promise<Zone> {
  const student = await stores.people.find(studentId);
  return student?.zone ?? (await stores.office.get()).zone;
}
