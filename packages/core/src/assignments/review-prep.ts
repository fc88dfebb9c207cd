import { recordAct } from "../audit/record.ts";
import { refreshAll, refreshProgress } from "../cohorts/refresh-progress.ts";
import { requirePrepDesk } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { addMinutes } from "../shared/calendar.ts";
import { AppError } from "../shared/errors.ts";
import type { PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { requireReviewed } from "./adjust-tasks.ts";
import { mailTasks } from "./mail-tasks.ts";
import { isStale, queueMoment } from "./plan-tasks.ts";
import type { ApproveTasks, ReviewPrep, TaskRef, UndoReview, UndoReviews } from "./schemas.ts";
import type { PrepSubmission } from "./submission.ts";
import type { PrepTask } from "./task.ts";

const HOLD_MINUTES = 10;
const UNDO_MINUTES = 60;

/** Who else reads this now; null when it is free, or this reader's own. */
export function heldByOther(
  task: Pick<PrepTask, "heldBy" | "heldUntil">,
  reader: PersonId,
  now: Instant,
): { readonly by: PersonId; readonly until: Instant } | null {
  const { heldBy: by, heldUntil: until } = task;
  return by === null || until === null || by === reader || until <= now ? null : { by, until };
}

/** Notes who looked, and keeps a round for whoever reads it, for ten minutes, unless another has it. */
export async function holdReview(deps: Deps, actor: Actor, { taskId }: TaskRef): Promise<void> {
  requirePrepDesk(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const task = await requireReviewed(stores, actor, taskId);
    if (task.heldBy !== actor.personId) {
      await recordAct(deps, stores, actor, "student.viewed", {
        studentId: task.studentId,
        subjectId: task.id,
      });
    }
    if (task.state !== "submitted" || heldByOther(task, actor.personId, deps.now())) return;
    const held = { heldBy: actor.personId, heldUntil: addMinutes(deps.now(), HOLD_MINUTES) };
    await stores.assignments.writeTasks([{ ...task, ...held }]);
  });
}

/** Approves a round or returns it, with what is said about its parts. */
export async function reviewPrep(deps: Deps, actor: Actor, input: ReviewPrep): Promise<void> {
  requirePrepDesk(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { task, round } = await requireWaiting(deps, stores, actor, input);
    if (input.decision === "returned" && input.comments.length === 0) {
      const message = "Say what to change: write at least one comment.";
      throw new AppError("rule_violated", message, { comments: message });
    }
    await decide(deps, stores, actor, task, round, input);
    await refreshProgress(stores, task.studentId);
  });
}

/** Approves those in which the linter found nothing. Whichever is decided, held or changed meanwhile is left. */
export async function approveTasks(
  deps: Deps,
  actor: Actor,
  { taskIds }: ApproveTasks,
): Promise<{ readonly approved: readonly UndoReview[]; readonly left: number }> {
  requirePrepDesk(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const approved: UndoReview[] = [];
    const students = new Set<PersonId>();
    for (const id of [...new Set(taskIds)].toSorted()) {
      const task = await requireReviewed(stores, actor, id);
      const round = (await stores.assignments.listSubmissions(id)).at(-1);
      const free = heldByOther(task, actor.personId, deps.now()) === null && task.findings === 0;
      if (task.state !== "submitted" || !round || !free || (await changedSince(stores, round))) continue;
      await decide(deps, stores, actor, task, round, { decision: "approved", comments: [], rubric: [] });
      approved.push({ taskId: id, round: round.round });
      students.add(task.studentId);
    }
    await refreshAll(stores, [...students]);
    return { approved, left: new Set(taskIds).size - approved.length };
  });
}

/** Takes one's own decision back, for an hour and as long as the student has not gone on. */
export async function undoReview(deps: Deps, actor: Actor, input: UndoReview): Promise<void> {
  requirePrepDesk(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const task = await requireReviewed(stores, actor, input.taskId);
    const round = (await stores.assignments.listSubmissions(task.id)).at(-1);
    if (!round || round.round !== input.round) throw newRound();
    if (round.decision === null) return;
    if (!isOwnAndFresh(round, actor, deps.now())) {
      throw new AppError("rule_violated", "Only your own decision of the last hour can be taken back.");
    }
    await takeBack(deps, stores, actor, task, round);
    await refreshProgress(stores, task.studentId);
  });
}

/** Takes many back at once. Where the student has gone on, or an hour has passed, the decision stays. */
export async function undoReviews(
  deps: Deps,
  actor: Actor,
  { reviews }: UndoReviews,
): Promise<{ readonly undone: number; readonly left: number }> {
  requirePrepDesk(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const students: PersonId[] = [];
    const inOrder = reviews.toSorted((a, b) => (a.taskId < b.taskId ? -1 : 1));
    for (const review of inOrder) {
      const task = await requireReviewed(stores, actor, review.taskId);
      const round = (await stores.assignments.listSubmissions(task.id)).at(-1);
      if (round?.round !== review.round || !isOwnAndFresh(round, actor, deps.now())) continue;
      await takeBack(deps, stores, actor, task, round);
      students.push(task.studentId);
    }
    await refreshAll(stores, [...new Set(students)]);
    return { undone: students.length, left: reviews.length - students.length };
  });
}

function isOwnAndFresh({ decidedBy, decidedAt }: PrepSubmission, actor: Actor, now: Instant): boolean {
  return decidedBy === actor.personId && decidedAt !== null && decidedAt >= addMinutes(now, -UNDO_MINUTES);
}

async function takeBack(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  task: PrepTask,
  round: PrepSubmission,
): Promise<void> {
  const undecided = { decision: null, decidedBy: null, decidedAt: null, rubric: [] };
  await stores.assignments.saveDecision({ ...round, ...undecided });
  await stores.assignments.removeComments(round.id, actor.personId);
  await write(deps, stores, { ...task, state: "submitted" }, task.state);
  await recordAct(deps, stores, actor, "prep.review_undone", {
    studentId: task.studentId,
    subjectId: task.id,
    detail: { round: round.round },
  });
}

async function requireWaiting(deps: Deps, stores: Stores, actor: Actor, input: ReviewPrep) {
  const task = await requireReviewed(stores, actor, input.taskId);
  const round = (await stores.assignments.listSubmissions(task.id)).at(-1);
  if (!round || round.round !== input.round) throw newRound();
  if (task.state !== "submitted") {
    throw new AppError("conflict", "Somebody has answered this already. Nothing was overwritten.");
  }
  const held = heldByOther(task, actor.personId, deps.now());
  if (held)
    throw new AppError("conflict", "Another advisor is reading this. It is free again in a few minutes.");
  if (input.decision === "approved" && (await changedSince(stores, round))) {
    throw new AppError("rule_violated", "The meeting has changed since. Return it, so that they look again.");
  }
  return { task, round };
}

async function changedSince(stores: Stores, round: PrepSubmission): Promise<boolean> {
  const meeting = await stores.meetings.find(round.meetingId);
  const { agreedMinutes, people } = round.content;
  const written = { agreedMinutes, contactIds: people.map(({ contactId }) => contactId) };
  return meeting !== null && isStale(written, meeting);
}

async function decide(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  task: PrepTask,
  round: PrepSubmission,
  { decision, comments, rubric }: Pick<ReviewPrep, "decision" | "comments" | "rubric">,
): Promise<void> {
  const now = deps.now();
  const decided = { decision, decidedBy: actor.personId, decidedAt: now, rubric };
  await stores.assignments.saveDecision({ ...round, ...decided });
  await stores.assignments.addComments(
    comments.map(({ part, text }) => ({
      id: deps.newId(),
      taskId: task.id,
      submissionId: round.id,
      studentId: task.studentId,
      part,
      authorId: actor.personId,
      text,
      writtenAt: now,
    })),
  );
  await write(deps, stores, { ...task, state: decision }, task.state);
  await recordAct(deps, stores, actor, "prep.reviewed", {
    studentId: task.studentId,
    subjectId: task.id,
    detail: { round: round.round, decision },
  });
}

async function write(deps: Deps, stores: Stores, task: PrepTask, before: PrepTask["state"]): Promise<void> {
  const free = { heldBy: null, heldUntil: null };
  const written = { ...task, ...free, queueAt: queueMoment(task), revision: task.revision + 1 };
  await stores.assignments.writeTasks([written]);
  await mailTasks(deps, stores, [{ task: written, before }]);
}

function newRound(): AppError {
  return new AppError("conflict", "They have handed in another round. Reload to see it.");
}
