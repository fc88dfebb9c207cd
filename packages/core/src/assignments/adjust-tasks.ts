import type { AuditKind } from "../audit/event.ts";
import { recordAct } from "../audit/record.ts";
import { refreshAll } from "../cohorts/refresh-progress.ts";
import { requirePrepDesk } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { dateIn } from "../shared/calendar.ts";
import { AppError } from "../shared/errors.ts";
import type { PersonId, PrepTaskId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { before } from "./due.ts";
import { mailTasks } from "./mail-tasks.ts";
import { queueMoment } from "./plan-tasks.ts";
import type { ExcuseTasks, ExtendTasks, ReopenTasks } from "./schemas.ts";
import { type PrepTask, stateAfter } from "./task.ts";

/** More time for one student or many, and why. Until the meeting at most. */
export async function extendTasks(deps: Deps, actor: Actor, input: ExtendTasks): Promise<void> {
  await adjust(deps, actor, input.taskIds, "prep.extended", async (stores, task) => {
    const { zone } = await stores.office.get();
    if (input.dueOn <= dateIn(deps.now(), zone)) {
      const message = "Choose a day after today.";
      throw new AppError("rule_violated", message, { dueOn: message });
    }
    return {
      ...task,
      ...before(input.dueOn, task.meetingAt, zone),
      extendedOn: input.dueOn,
      reason: input.reason,
    };
  });
}

/** Need not be handed in, and why. */
export async function excuseTasks(deps: Deps, actor: Actor, input: ExcuseTasks): Promise<void> {
  await adjust(deps, actor, input.taskIds, "prep.excused", async (_stores, task) => {
    if (task.state === "excused" || task.state === "withdrawn") return task;
    return { ...task, state: "excused", reason: input.reason, heldBy: null, heldUntil: null };
  });
}

/** Asked for again: what was excused is open as before, and what was approved can be handed in once more. */
export async function reopenTasks(deps: Deps, actor: Actor, input: ReopenTasks): Promise<void> {
  await adjust(deps, actor, input.taskIds, "prep.reopened", async (stores, task) => {
    if (task.state === "approved") return { ...task, state: "returned" };
    if (task.state !== "excused") return task;
    const last = (await stores.assignments.listSubmissions(task.id)).at(-1) ?? null;
    return { ...task, state: stateAfter(last), reason: null };
  });
}

type Change = (stores: Stores, task: PrepTask) => Promise<PrepTask>;

async function adjust(
  deps: Deps,
  actor: Actor,
  ids: readonly PrepTaskId[],
  kind: AuditKind,
  change: Change,
): Promise<void> {
  requirePrepDesk(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const students = new Set<PersonId>();
    for (const id of [...new Set(ids)].toSorted()) {
      const task = await requireReviewed(stores, actor, id);
      const next = await change(stores, task);
      if (next === task) continue;
      const written = { ...next, queueAt: queueMoment(next), revision: task.revision + 1 };
      await stores.assignments.writeTasks([written]);
      await mailTasks(deps, stores, [{ task: written, before: task.state }]);
      await recordAct(deps, stores, actor, kind, { studentId: task.studentId, subjectId: task.id });
      students.add(task.studentId);
    }
    await refreshAll(stores, [...students]);
  });
}

/** A task of a student whom the advisor looks after now; else it does not exist for them. */
export async function requireReviewed(stores: Stores, actor: Actor, id: PrepTaskId): Promise<PrepTask> {
  const task = await stores.assignments.findTask(id);
  const theirs = task && (await stores.assignments.lookedAfter(actor.personId, [task.studentId]));
  if (!task || !theirs || theirs.length === 0) {
    throw new AppError("not_found", "We can’t find that preparation.");
  }
  return task;
}
