import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { takeBackWhatFollows } from "../duties/owe-what-follows.ts";
import type { Referral } from "../referrals/referral.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { staleEdit } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { ThankYou } from "../thanks/thank-you.ts";
import { decideUndoDebrief, type UndoFacts, type UndoRefusal } from "./decide-undo.ts";
import { requireOwnMeeting, requireStudent } from "./find-meeting.ts";
import type { Meeting } from "./meeting.ts";
import { remindOfMeeting } from "./remind-of-meeting.ts";
import type { UndoDebrief } from "./schemas.ts";

const REASONS: Record<UndoRefusal, string> = {
  not_written: "This meeting is not written up.",
  too_late: "It’s too late to undo this. You can still change what you wrote.",
  edited: "You changed this since, so it can’t be undone. You can change it again.",
  thanked: "The thank-you note was already dealt with, so the meeting stays written up.",
  suggestion_used: "Someone they suggested is already among your people, so the meeting stays written up.",
  promise_kept: "A promise is already marked as done, so the meeting stays written up.",
  mail_sent: "A reminder has already gone out, so the meeting stays written up. You can still change it.",
};

/**
 * Takes a write-up back as a whole, in one unit of work: the debrief, the notes owed, the people suggested, the promises
 * and the planned mail. The meeting is planned again, and asked about. Undone twice, it is undone once.
 */
export async function undoDebrief(deps: Deps, actor: Actor, input: UndoDebrief): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const meeting = await requireOwnMeeting(stores, actor, input.meetingId);
    if (meeting.status === "scheduled") return;
    const thankYous = await lockThankYous(stores, meeting);
    const suggested = await stores.referrals.listOfMeeting(meeting.id);
    const decision = decideUndoDebrief(await factsOf(stores, meeting, thankYous, suggested), deps.now());
    if (!decision.ok) throw new AppError("rule_violated", REASONS[decision.reason]);

    for (const { id } of thankYous) {
      await stores.deliveries.replan({ kind: "thank_you", thankYouId: id }, [], "write_up_undone");
    }
    await stores.thankYous.removeOfMeeting(meeting.id);
    await takeBackWhatFollows(deps, stores, meeting);
    await stores.referrals.removeAll(suggested.map(({ id }) => id));
    await stores.meetings.removeDebrief(meeting.id);
    await planAgain(deps, stores, meeting);
    await recordAct(deps, stores, actor, "debrief.undone", {
      studentId: meeting.studentId,
      subjectId: meeting.id,
    });
    await refreshProgress(stores, meeting.studentId);
  });
}

async function lockThankYous(stores: Stores, { id }: Meeting): Promise<ThankYou[]> {
  const locked: ThankYou[] = [];
  for (const { id: noteId } of await stores.thankYous.listOfMeeting(id)) {
    const note = await stores.thankYous.findForUpdate(noteId);
    if (note) locked.push(note);
  }
  return locked;
}

async function factsOf(
  stores: Stores,
  { id }: Meeting,
  thankYous: readonly ThankYou[],
  suggested: readonly Referral[],
): Promise<UndoFacts> {
  const debrief = await stores.meetings.findDebrief(id);
  const promises = await stores.meetings.listPromises(id);
  let mailsBegun = 0;
  for (const { id: thankYouId } of thankYous) {
    if (await stores.deliveries.hasBegun({ kind: "thank_you", thankYouId })) mailsBegun += 1;
  }
  let suggestionsUsed = 0;
  for (const { id: referralId, contactId, letGoAt } of suggested) {
    const answers = (await stores.referrals.permissions(referralId)).length;
    if (contactId !== null || letGoAt !== null || answers > 1) suggestionsUsed += 1;
  }
  return {
    recordedAt: debrief?.recordedAt ?? null,
    revision: debrief?.revision ?? 1,
    notesTouched: thankYous.filter(isTouched).length,
    suggestionsUsed,
    promisesKept: promises.filter(({ doneAt }) => doneAt !== null).length,
    mailsBegun,
  };
}

function isTouched({ sentAt, waivedAt, snoozedUntil, version }: ThankYou): boolean {
  return sentAt !== null || waivedAt !== null || snoozedUntil !== null || version > 1;
}

async function planAgain(deps: Deps, stores: Stores, meeting: Meeting): Promise<void> {
  const open: Meeting = {
    ...meeting,
    status: "scheduled",
    actualStartAt: null,
    actualEndAt: null,
    revision: meeting.revision + 1,
  };
  if (!(await stores.meetings.save(open))) throw staleEdit();
  const { settings } = await stores.office.get();
  await remindOfMeeting(deps, stores, open, settings, "write_up_undone");
}
