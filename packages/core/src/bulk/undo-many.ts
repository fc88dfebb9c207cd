import { keepTasks } from "../assignments/keep-tasks.ts";
import { mailTasks } from "../assignments/mail-tasks.ts";
import type { AuditKind } from "../audit/event.ts";
import { recordActs } from "../audit/record.ts";
import { moveStudents, whyNotMoved } from "../cohorts/move-students.ts";
import { refreshAll } from "../cohorts/refresh-progress.ts";
import { requireBulk } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { AnyId, CohortId, LeaveId, PrepAssignmentId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { notFound } from "./change-many.ts";
import type { BulkChange, BulkChangeKind } from "./change.ts";
import { changed } from "./plan-change.ts";
import type { UndoMany } from "./schemas.ts";
import { UNDO_HOURS, whyNotUndone } from "./undo-rule.ts";

export interface UndoneMany {
  /** Students. */
  readonly undone: number;
  /** Students of whom everything was changed by somebody since, and is left as it is. */
  readonly kept: number;
  /** Still to be taken back: ask again. */
  readonly left: number;
}

const AT_ONCE = 100;

/** Takes an act back, part by part, within 24 hours: each row that nobody has changed since is as it was before. */
export async function undoMany(deps: Deps, actor: Actor, { actId }: UndoMany): Promise<UndoneMany> {
  requireBulk(actor, null);
  return deps.transact(actor.officeId, async (stores) => {
    const all = await stores.bulk.ofAct(actId);
    if (all.some(({ doneBy }) => doneBy !== actor.personId)) throw notFound();
    const open = all.filter(({ undoneAt }) => undoneAt === null);
    const [first] = open;
    if (!first) return { undone: 0, kept: 0, left: 0 };
    await requireUndoable(deps, stores, all, open);
    // An assignment is taken back as a whole.
    const part = first.kind === "assign" ? open : open.slice(0, AT_ONCE);
    const ids = [...new Set(part.map(({ studentId }) => studentId))].toSorted();
    const undo: Undo = { deps, stores, actor, part };
    const undone = await UNDO[first.kind](undo);
    const taken = new Set(undone.map(({ id }) => id));
    const kept = part.filter(({ id }) => !taken.has(id));
    await stores.bulk.setUndone(idsOf(part), idsOf(kept), deps.now());
    const acts = undone.map(({ studentId, subjectId }) => {
      return { studentId, subjectId: subjectId as AnyId, detail: { actId, undone: true } };
    });
    const audited = KINDS[first.kind];
    if (audited !== null) await recordActs(deps, stores, actor, audited, acts);
    if (first.kind === "assign" || first.kind === "move") await keepTasks(deps, stores, ids);
    await refreshAll(stores, ids);
    const back = new Set(undone.map(({ studentId }) => studentId));
    return { undone: back.size, kept: ids.length - back.size, left: open.length - part.length };
  });
}

const KINDS = {
  assign: "prep.assignment_withdrawn",
  extend: "prep.change_undone",
  excuse: "prep.change_undone",
  // Moving says itself who left and who joined.
  move: null,
  leave: "leave.ended",
} satisfies Record<BulkChangeKind, AuditKind | null>;

const idsOf = (changes: readonly BulkChange[]) => changes.map(({ id }) => id);

/** Throws `rule_violated` when it is too late, or when a cohort it leads back to, or out of, was archived since. */
async function requireUndoable(
  deps: Deps,
  stores: Stores,
  all: readonly BulkChange[],
  open: readonly BulkChange[],
): Promise<void> {
  const moves = open.filter(({ kind }) => kind === "move");
  const between = moves.flatMap(({ subjectId, before }) => [subjectId, before["cohortId"]] as CohortId[]);
  const archived = between.length === 0 ? [] : await stores.bulk.archivedAmong([...new Set(between)]);
  const doneAt = all.reduce((last, { doneAt: at }) => (at > last ? at : last), open[0]?.doneAt ?? deps.now());
  const why = whyNotUndone({ doneAt, open: true, archived }, deps.now());
  if (why === "archived") {
    const message = `${archived.join(" and ")} ${archived.length === 1 ? "was" : "were"} archived since. An admin of your office can restore it; then this can be taken back.`;
    throw new AppError("rule_violated", message);
  }
  if (why === "too_late") {
    throw new AppError(
      "rule_violated",
      `This was done more than ${UNDO_HOURS} hours ago, and can’t be taken back as a whole any more. Change what you need one by one.`,
    );
  }
}

interface Undo {
  readonly deps: Deps;
  readonly stores: Stores;
  readonly actor: Actor;
  readonly part: readonly BulkChange[];
}

const UNDO: Readonly<Record<BulkChangeKind, (undo: Undo) => Promise<readonly BulkChange[]>>> = {
  assign: withdraw,
  extend: putTasksBack,
  excuse: putTasksBack,
  move: moveBack,
  leave: endLeaves,
};

async function withdraw({ deps, stores, part }: Undo): Promise<readonly BulkChange[]> {
  const id = part[0]?.subjectId as PrepAssignmentId;
  await stores.assignments.setWithdrawn(id, deps.now());
  return part;
}

async function putTasksBack({ deps, stores, part }: Undo): Promise<readonly BulkChange[]> {
  const ids = [...new Set(part.map(({ studentId }) => studentId))].toSorted();
  const facts = await stores.assignments.lockFacts(ids);
  const tasks = new Map(facts.flatMap((of) => of.tasks.map((task) => [task.id as string, task] as const)));
  const back = part.flatMap((change) => {
    const known = tasks.get(change.subjectId);
    if (!known || known.revision !== change.before["revision"]) return [];
    const { last: _, ...task } = known;
    const { revision: _revision, ...before } = change.before;
    // Exactly what `change-many` has put there.
    return [{ change, task: changed(task, before), was: task.state }];
  });
  await stores.assignments.writeTasks(back.map(({ task }) => task));
  await mailTasks(
    deps,
    stores,
    back.map(({ task, was }) => ({ task, before: was })),
  );
  return back.map(({ change }) => change);
}

async function moveBack({ deps, stores, actor, part }: Undo): Promise<readonly BulkChange[]> {
  const students = await studentsOf(stores, part);
  const back = part.flatMap((change) => {
    const move = {
      studentId: change.studentId,
      from: change.subjectId as CohortId,
      to: change.before["cohortId"] as CohortId,
    };
    const inCohorts = students.get(change.studentId)?.inCohorts ?? [];
    return whyNotMoved(inCohorts, move) === null ? [{ change, move }] : [];
  });
  const detail = { actId: part[0]?.actId ?? null, undone: true };
  await moveStudents(
    deps,
    stores,
    actor,
    back.map(({ move }) => move),
    detail,
  );
  return back.map(({ change }) => change);
}

async function endLeaves({ deps, stores, part }: Undo): Promise<readonly BulkChange[]> {
  const students = await studentsOf(stores, part);
  const back = part.filter(({ studentId, subjectId, before }) =>
    students
      .get(studentId)
      ?.leaves.some(
        ({ id, reason, backOn }) =>
          id === subjectId && reason === before["reason"] && backOn === before["backOn"],
      ),
  );
  await stores.bulk.endLeaves(
    back.map(({ subjectId }) => subjectId as LeaveId),
    deps.now(),
  );
  return back;
}

async function studentsOf(stores: Stores, part: readonly BulkChange[]) {
  const ids = [...new Set(part.map(({ studentId }) => studentId))].toSorted();
  // Whoever could do it can take it back, also when the students are another advisor's by now.
  const students = await stores.bulk.students(ids, { advisorId: null, cohortId: null });
  return new Map(students.map((student) => [student.studentId, student]));
}
