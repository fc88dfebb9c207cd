import type { Meeting } from "../meetings/meeting.ts";
import { type Instant, instantFromMillis, millisOf } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { isOpen } from "./duty.ts";
import { keepInTouch } from "./keep-in-touch.ts";
import { dropPromiseDuty, dropReferralDuties, noteContact, oweNewsToReferrers } from "./owe.ts";
import { dropDuty, saveDuty } from "./remind-of-duty.ts";

const UNDONE = "write_up_undone";

/** What a meeting that was held owes beside thank-you notes: news to whoever suggested these people, and updates to them. */
export async function oweWhatFollows(
  deps: Deps,
  stores: Stores,
  meeting: Pick<Meeting, "studentId" | "contactIds">,
  endedAt: Instant,
): Promise<void> {
  const { studentId, contactIds } = meeting;
  await oweNewsToReferrers(deps, stores, meeting, endedAt);
  await noteContact(deps, stores, studentId, contactIds, endedAt);
  for (const contactId of contactIds) {
    await keepInTouch(deps, stores, { studentId, contactId, at: endedAt, begins: true });
  }
}

/**
 * The meeting ended at another time than was noted at first: news owed because of it are due as much earlier or later, and
 * updates are counted from the new end. What was done stays done.
 */
export async function moveWhatFollows(
  deps: Deps,
  stores: Stores,
  meeting: Meeting,
  { from, to, since }: { readonly from: Instant; readonly to: Instant; readonly since: Instant },
): Promise<void> {
  const { studentId, contactIds } = meeting;
  for (const contactId of contactIds) {
    for (const { id: referralId } of await stores.referrals.listLeadingTo(contactId)) {
      for (const duty of await stores.duties.listAbout({ kind: "tell_referrer", referralId })) {
        if (!isOpen(duty) || duty.createdAt < since) continue;
        const dueAt = instantFromMillis(millisOf(duty.dueAt) + millisOf(to) - millisOf(from));
        await saveDuty(deps, stores, { ...duty, dueAt }, "replanned");
      }
    }
    const rounds = await stores.duties.listAbout({ kind: "keep_in_touch", contactId });
    if (rounds.some(isOpen)) await keepInTouch(deps, stores, { studentId, contactId, at: to });
  }
}

/** Takes back what a write-up made owed; asked before its debrief, promises and suggestions go. */
export async function takeBackWhatFollows(deps: Deps, stores: Stores, meeting: Meeting): Promise<void> {
  const debrief = await stores.meetings.findDebrief(meeting.id);
  if (!debrief) return;
  for (const { id } of await stores.meetings.listPromises(meeting.id))
    await dropPromiseDuty(deps, stores, id, UNDONE);
  for (const { id } of await stores.referrals.listOfMeeting(meeting.id)) {
    await dropReferralDuties(deps, stores, id, UNDONE);
  }
  for (const contactId of meeting.contactIds) {
    for (const { id: referralId } of await stores.referrals.listLeadingTo(contactId)) {
      await dropNew(deps, stores, { kind: "tell_referrer", referralId }, debrief.recordedAt);
    }
    await dropNew(deps, stores, { kind: "keep_in_touch", contactId }, debrief.recordedAt);
  }
}

async function dropNew(
  deps: Deps,
  stores: Stores,
  about: Parameters<Stores["duties"]["listAbout"]>[0],
  since: Instant,
): Promise<void> {
  for (const duty of await stores.duties.listAbout(about)) {
    if (isOpen(duty) && duty.createdAt >= since) await dropDuty(deps, stores, duty, UNDONE);
  }
}
