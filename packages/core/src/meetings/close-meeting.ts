import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { canReopen, decideClose } from "./decide-outcome.ts";
import { requireOwnMeeting, requireStudent } from "./find-meeting.ts";
import type { Meeting } from "./meeting.ts";
import { remindOfMeeting } from "./remind-of-meeting.ts";
import type { CloseMeeting, ReopenMeeting } from "./schemas.ts";

const REASONS = {
  already_closed: "This meeting is already closed.",
  not_started: "This meeting hasn’t started yet. You can cancel it, or move it to another time.",
} as const;

/** Records that a meeting was cancelled or that someone did not come. Neither owes a thank-you note. */
export async function closeMeeting(deps: Deps, actor: Actor, input: CloseMeeting): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const meeting = await requireOwnMeeting(stores, actor, input.meetingId);
    if (meeting.status === input.outcome && meeting.closedBy === input.by) return;
    requireRevision(meeting.revision, input.revision);
    await closeAs(deps, stores, actor, meeting, input);
  });
}

/** The same inside a unit of work that is open already. Throws `rule_violated`. */
export async function closeAs(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  meeting: Meeting,
  { outcome, by }: Pick<CloseMeeting, "outcome" | "by">,
): Promise<void> {
  const decision = decideClose(meeting, outcome, deps.now());
  if (!decision.ok) throw new AppError("rule_violated", REASONS[decision.reason]);

  const closed: Meeting = {
    ...meeting,
    status: decision.status,
    closedBy: by,
    studentSays: null,
    revision: meeting.revision + 1,
  };
  if (!(await stores.meetings.save(closed))) throw staleEdit();
  const { settings } = await stores.office.get();
  await remindOfMeeting(deps, stores, closed, settings, "meeting_closed");
  await recordAct(deps, stores, actor, "meeting.closed", {
    studentId: meeting.studentId,
    subjectId: meeting.id,
    detail: { outcome: decision.status, by },
  });
  await refreshProgress(stores, meeting.studentId);
}

/** Takes a cancellation or a no-show back: the meeting is planned again, with its reminder. */
export async function reopenMeeting(deps: Deps, actor: Actor, input: ReopenMeeting): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const meeting = await requireOwnMeeting(stores, actor, input.meetingId);
    if (meeting.status === "scheduled") return;
    requireRevision(meeting.revision, input.revision);
    await reopen(deps, stores, actor, meeting);
  });
}

/** The same inside a unit of work that is open already. Throws `rule_violated`. */
export async function reopen(deps: Deps, stores: Stores, actor: Actor, meeting: Meeting): Promise<void> {
  if (!canReopen(meeting)) {
    throw new AppError("rule_violated", "This meeting has been written up, so it stays as it is.");
  }
  const reopened = {
    ...meeting,
    status: "scheduled",
    closedBy: null,
    revision: meeting.revision + 1,
  } as const;
  if (!(await stores.meetings.save(reopened))) throw staleEdit();
  const { settings } = await stores.office.get();
  await remindOfMeeting(deps, stores, reopened, settings, "meeting_reopened");
  await recordAct(deps, stores, actor, "meeting.reopened", {
    studentId: meeting.studentId,
    subjectId: meeting.id,
  });
  await refreshProgress(stores, meeting.studentId);
}
