import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { dropPromiseDuty, keepPromiseDuty } from "../duties/owe.ts";
import { moveWhatFollows } from "../duties/owe-what-follows.ts";
import type { Referral } from "../referrals/referral.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { moveThankYous } from "../thanks/move-thank-yous.ts";
import { addPromises, promiseOf } from "./add-promises.ts";
import { addSuggested } from "./add-suggested.ts";
import { compareDebriefs, comparePromises, type PromiseChanges } from "./compare-debriefs.ts";
import { refuseTimes } from "./decide-outcome.ts";
import { requireOwnMeeting, requireStudent } from "./find-meeting.ts";
import type { Debrief, DebriefChange, Meeting } from "./meeting.ts";
import { noted } from "./noted.ts";
import { refuseRealTimes } from "./refuse-debrief.ts";
import type { ChangeDebrief } from "./schemas.ts";

/**
 * Edits a write-up. In one unit of work the earlier words go into its history, people and promises follow, and when the
 * meeting ended at another time the thank-you notes and their mail move with it. Sent twice, it is one edit.
 */
export async function changeDebrief(deps: Deps, actor: Actor, input: ChangeDebrief): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { meeting, debrief, endedAt } = await requireWrittenUp(stores, actor, input);
    const known = await stores.referrals.listOfMeeting(meeting.id);
    const named = input.suggested.filter(({ id }) => known.every((referral) => referral.id !== id));
    const promises = await promisesAfter(stores, meeting, input);
    const changes = [...changesOf(meeting, debrief, input), ...named.map(nameAdded), ...promises.changes];
    if (changes.length === 0) return;
    requireRevision(meeting.revision, input.revision);
    check(deps, meeting, input, known);

    const changed = await save(deps, stores, actor, { meeting, debrief, input, changes });
    await addSuggested(deps, stores, actor, changed, named);
    await savePromises(deps, stores, changed, promises, input);
    if (endedAt !== input.actualEndAt) {
      const { settings } = await stores.office.get();
      const held = { actualEndAt: input.actualEndAt, writtenUpAt: debrief.recordedAt };
      await moveThankYous(deps, stores, meeting.id, endedAt, held, settings);
      const moved = { from: endedAt, to: input.actualEndAt, since: debrief.recordedAt };
      await moveWhatFollows(deps, stores, changed, moved);
    }
    await refreshProgress(stores, meeting.studentId);
  });
}

async function requireWrittenUp(stores: Stores, actor: Actor, { meetingId }: ChangeDebrief) {
  const meeting = await requireOwnMeeting(stores, actor, meetingId);
  const debrief = await stores.meetings.findDebrief(meetingId);
  if (debrief && meeting.actualEndAt !== null) return { meeting, debrief, endedAt: meeting.actualEndAt };
  throw new AppError("rule_violated", "This meeting has not been written up yet.");
}

function changesOf(meeting: Meeting, debrief: Debrief, input: ChangeDebrief): DebriefChange[] {
  const { actualStartAt, actualEndAt } = meeting;
  return compareDebriefs({ ...debrief, actualStartAt, actualEndAt }, { ...input, ...noted(input) });
}

const nameAdded = ({ name }: { name: string }): DebriefChange => ({
  what: "suggested",
  from: null,
  to: name,
});

async function promisesAfter(
  stores: Stores,
  meeting: Meeting,
  { promises }: ChangeDebrief,
): Promise<PromiseChanges> {
  const before = await stores.meetings.listPromises(meeting.id);
  return comparePromises(
    before,
    promises.map((promise) => promiseOf(meeting, promise)),
  );
}

function check(deps: Deps, meeting: Meeting, input: ChangeDebrief, known: readonly Referral[]): void {
  const timesChanged =
    meeting.actualStartAt !== input.actualStartAt || meeting.actualEndAt !== input.actualEndAt;
  const reason = timesChanged ? refuseTimes(input, deps.now()) : null;
  if (reason !== null) throw refuseRealTimes(reason);
  if (!input.noOneSuggested || known.length === 0) return;
  const message = "They suggested someone, as you noted before. Untick this.";
  throw new AppError("invalid", message, { noOneSuggested: message });
}

interface Edit {
  readonly meeting: Meeting;
  readonly debrief: Debrief;
  readonly input: ChangeDebrief;
  readonly changes: readonly DebriefChange[];
}

async function save(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  { meeting, debrief, input, changes }: Edit,
): Promise<Meeting> {
  const { actualStartAt, actualEndAt } = input;
  const changed = { ...meeting, actualStartAt, actualEndAt, revision: meeting.revision + 1 };
  if (!(await stores.meetings.save(changed))) throw staleEdit();
  await stores.meetings.saveDebrief({ ...debrief, ...noted(input), revision: debrief.revision + 1 });
  await stores.meetings.addEdit({
    id: deps.newId(),
    meetingId: meeting.id,
    editedBy: actor.personId,
    editedAt: deps.now(),
    changes,
  });
  await recordAct(deps, stores, actor, "debrief.changed", {
    studentId: meeting.studentId,
    subjectId: meeting.id,
    detail: { changed: [...new Set(changes.map(({ what }) => what))].join(" ") },
  });
  return changed;
}

async function savePromises(
  deps: Deps,
  stores: Stores,
  meeting: Meeting,
  { added, changed, removed }: PromiseChanges,
  input: ChangeDebrief,
): Promise<void> {
  const isNew = new Set<string>(added.map(({ id }) => id));
  await addPromises(
    deps,
    stores,
    meeting,
    input.promises.filter(({ id }) => isNew.has(id)),
  );
  for (const promise of changed) {
    await stores.meetings.savePromise(promise);
    await keepPromiseDuty(deps, stores, promise);
  }
  for (const { id } of removed) await dropPromiseDuty(deps, stores, id);
  await stores.meetings.removePromises(removed.map(({ id }) => id));
}
