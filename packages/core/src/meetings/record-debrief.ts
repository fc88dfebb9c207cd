import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import type { Office } from "../office/office.ts";
import type { Actor } from "../shared/actor.ts";
import { oweWhatFollows } from "../duties/owe-what-follows.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { chosenNudge } from "../thanks/offer-nudges.ts";
import { planThankYou } from "../thanks/plan-thank-you.ts";
import { remindOfThankYou } from "../thanks/remind-of-thank-you.ts";
import type { ThankYou } from "../thanks/thank-you.ts";
import { addPromises } from "./add-promises.ts";
import { addSuggested } from "./add-suggested.ts";
import { noted } from "./noted.ts";
import { decideDebrief } from "./decide-outcome.ts";
import { requireOwnMeeting, requireStudent } from "./find-meeting.ts";
import type { Debrief, Meeting } from "./meeting.ts";
import { refuseDebrief } from "./refuse-debrief.ts";
import { remindOfMeeting } from "./remind-of-meeting.ts";
import type { RecordDebrief } from "./schemas.ts";

/**
 * Writes a meeting up. In one unit of work it is marked as held with its real times, and the thank-you notes,
 * the people suggested with their permission, the promises and the reminders come to be. Sent twice, it is
 * recorded once.
 */
export async function recordDebrief(deps: Deps, actor: Actor, input: RecordDebrief): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const meeting = await requireOwnMeeting(stores, actor, input.meetingId);
    const decision = decideDebrief(meeting, input, deps.now());
    if (!decision.ok) throw refuseDebrief(decision.reason);
    if (decision.repeated) return;
    requireRevision(meeting.revision, input.revision);

    const office = await stores.office.get();
    const held = await hold(deps, stores, meeting, input, office);
    await addSuggested(deps, stores, actor, held, input.suggested);
    await addPromises(deps, stores, held, input.promises);
    await oweWhatFollows(deps, stores, held, input.actualEndAt);
    await oweThankYous(deps, stores, held, input, office);
    await recordAct(deps, stores, actor, "meeting.debriefed", {
      studentId: held.studentId,
      subjectId: held.id,
      detail: { suggested: input.suggested.length, promises: input.promises.length },
    });
    await refreshProgress(stores, held.studentId);
  });
}

async function hold(
  deps: Deps,
  stores: Stores,
  meeting: Meeting,
  input: RecordDebrief,
  { settings }: Office,
): Promise<Meeting> {
  const { actualStartAt, actualEndAt } = input;
  const held: Meeting = {
    ...meeting,
    status: "held",
    studentSays: null,
    actualStartAt,
    actualEndAt,
    revision: meeting.revision + 1,
  };
  if (!(await stores.meetings.save(held))) throw staleEdit();
  await stores.meetings.dropDraft(meeting.id);
  await stores.meetings.insertDebrief(debriefOf(input, deps));
  await remindOfMeeting(deps, stores, held, settings, "meeting_closed");
  return held;
}

function debriefOf({ meetingId, ...input }: RecordDebrief, deps: Deps): Debrief {
  return { meetingId, ...noted(input), recordedAt: deps.now(), revision: 1 };
}

/** One note for each professional met, due from the real end of the meeting. */
async function oweThankYous(
  deps: Deps,
  stores: Stores,
  meeting: Meeting,
  { actualEndAt, remindAt }: RecordDebrief,
  { settings }: Office,
): Promise<void> {
  const plan = planThankYou(actualEndAt, settings);
  const thankYous = meeting.contactIds.map((contactId): ThankYou => ({
    id: deps.newId(),
    meetingId: meeting.id,
    studentId: meeting.studentId,
    contactId,
    ...plan,
    firstNudgeAt: chosenNudge(remindAt, deps.now(), plan.dueAt),
    sentAt: null,
    sentBy: null,
    waivedAt: null,
    version: 1,
    snoozedUntil: null,
  }));
  await stores.thankYous.addAll(thankYous);
  const held = { actualEndAt, writtenUpAt: deps.now() };
  for (const thankYou of thankYous) {
    await remindOfThankYou(deps, stores, thankYou, held, settings, "replanned");
  }
}
