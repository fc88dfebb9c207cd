import { drawUp } from "../assignments/assign-prep.ts";
import { keepTasks } from "../assignments/keep-tasks.ts";
import { mailTasks } from "../assignments/mail-tasks.ts";
import type { PrepTask } from "../assignments/task.ts";
import type { AuditKind } from "../audit/event.ts";
import { recordActs } from "../audit/record.ts";
import { moveStudents } from "../cohorts/move-students.ts";
import { refreshAll } from "../cohorts/refresh-progress.ts";
import { requireOpenCohort } from "../cohorts/require-cohort.ts";
import { requireBulk } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { dateIn } from "../shared/calendar.ts";
import { AppError } from "../shared/errors.ts";
import type { AnyId, LeaveId, PersonId, PrepAssignmentId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { BulkChange, BulkFacts, WhyUnchanged } from "./change.ts";
import { type BulkPlace, planChange, type PlannedChange } from "./plan-change.ts";
import type { ChangeForMany, ChangeMany } from "./schemas.ts";

export interface ChangedMany {
  readonly changed: number;
  readonly skipped: readonly { readonly studentId: PersonId; readonly why: WhyUnchanged }[];
}

/** Does one thing for each of these students whom it can be done for. What it changed is kept, to be taken back. */
export async function changeMany(deps: Deps, actor: Actor, input: ChangeMany): Promise<ChangedMany> {
  requireBulk(actor, input.change.kind);
  return deps.transact(actor.officeId, async (stores) => {
    const place = await bulkPlace(deps, stores);
    const act: Act = { deps, stores, actor, input };
    const facts = await factsFor(act);
    await requireSound(act, place);
    const before = await stores.bulk.ofAct(input.actId);
    if (before.some(({ doneBy }) => doneBy !== actor.personId)) throw notFound();
    const had = new Set(before.map(({ studentId }) => studentId));
    const planned = facts
      .filter(({ studentId }) => !had.has(studentId))
      .map((of) => ({ of, plan: planChange(input.change, of, place) }));
    const fresh = planned.flatMap(({ of, plan }) => (plan.why === null ? [{ of, plan }] : []));
    if (fresh.length > 0) await write(act, fresh);
    return {
      changed: fresh.length,
      skipped: planned.flatMap(({ of, plan }) =>
        plan.why === null ? [] : { studentId: of.studentId, why: plan.why },
      ),
    };
  });
}

export async function bulkPlace(deps: Deps, stores: Stores): Promise<BulkPlace> {
  const { zone } = await stores.office.get();
  return { zone, today: dateIn(deps.now(), zone) };
}

interface Act {
  readonly deps: Deps;
  readonly stores: Stores;
  readonly actor: Actor;
  readonly input: ChangeMany;
}
type Fresh = readonly { readonly of: BulkFacts; readonly plan: Extract<PlannedChange, { why: null }> }[];

async function factsFor({ stores, actor, input }: Act): Promise<readonly BulkFacts[]> {
  const wanted = [...new Set(input.studentIds)].toSorted();
  const advisorId = actor.role === "admin" ? null : actor.personId;
  const students = await stores.bulk.students(wanted, { advisorId, cohortId: input.cohortId });
  if (students.length < wanted.length) throw notFound();
  const owed = await stores.assignments.lockFacts(students.map(({ studentId }) => studentId));
  const owedBy = new Map(owed.map((facts) => [facts.studentId, facts]));
  return students.map((student) => {
    const { assignments = [], tasks = [] } = owedBy.get(student.studentId) ?? {};
    return { ...student, assignments, tasks };
  });
}

/** What the act itself asks for, whoever is chosen. */
async function requireSound({ stores, actor, input }: Act, { today }: BulkPlace): Promise<void> {
  const { change } = input;
  const day = change.kind === "extend" ? change.dueOn : change.kind === "leave" ? change.backOn : null;
  if (day !== null && day <= today) {
    const message = "Choose a day after today.";
    const field = change.kind === "extend" ? "change.dueOn" : "change.backOn";
    throw new AppError("rule_violated", message, { [field]: message });
  }
  if (change.kind !== "move") return;
  const theirs =
    actor.role === "admin" || (await stores.assignments.advises(actor.personId, change.toCohortId));
  if (!theirs) throw new AppError("not_found", "We can’t find that cohort.");
  await requireOpenCohort(stores, change.toCohortId);
}

type Before = Pick<BulkChange, "studentId" | "subjectId" | "before">;

const KINDS = {
  assign: "prep.assigned",
  extend: "prep.extended",
  excuse: "prep.excused",
  // Moving says itself who left and who joined.
  move: null,
  leave: "leave.given",
} satisfies Record<ChangeForMany["kind"], AuditKind | null>;

async function write(act: Act, fresh: Fresh): Promise<void> {
  const { deps, stores, actor, input } = act;
  const { actId, change } = input;
  const rows = await WRITERS[change.kind](act, fresh);
  const of = {
    actId,
    kind: change.kind,
    doneBy: actor.personId,
    doneAt: deps.now(),
    undoneAt: null,
    kept: false,
  };
  await stores.bulk.add(rows.map((row) => ({ ...row, ...of, id: deps.newId() })));
  const acts = rows.map(({ studentId, subjectId }) => {
    // What every row of this names was an id when it was written.
    return { studentId, subjectId: subjectId as AnyId, detail: { actId } };
  });
  const audited = KINDS[change.kind];
  if (audited !== null) await recordActs(deps, stores, actor, audited, acts);
  const ids = fresh.map(({ of: { studentId } }) => studentId);
  if (change.kind === "assign" || change.kind === "move") await keepTasks(deps, stores, ids);
  await refreshAll(stores, ids);
}

type Writer = (act: Act, fresh: Fresh) => Promise<readonly Before[]>;

const WRITERS: Readonly<Record<ChangeForMany["kind"], Writer>> = {
  assign: giveOut,
  extend: writeTasks,
  excuse: writeTasks,
  move: moveAll,
  leave: giveLeaves,
};

async function giveOut({ deps, stores, actor, input }: Act, fresh: Fresh): Promise<readonly Before[]> {
  const { change } = input;
  if (change.kind !== "assign") return [];
  // One act is one assignment, however many parts it is given out in.
  const requestId = input.actId as string as PrepAssignmentId;
  const ids = fresh.map(({ of: { studentId } }) => studentId);
  const given = await stores.assignments.findAssignment(requestId);
  if (given && (given.createdBy !== actor.personId || given.templateId !== change.templateId))
    throw notFound();
  if (given) await stores.bulk.alsoAssign(requestId, ids);
  else {
    const assignment = await drawUp(deps, stores, actor, { ...change, requestId, cohortId: null });
    await stores.assignments.insertAssignment(assignment, ids);
  }
  return ids.map((studentId) => ({ studentId, subjectId: requestId, before: {} }));
}

async function writeTasks({ deps, stores }: Act, fresh: Fresh): Promise<readonly Before[]> {
  const tasks = fresh.flatMap(({ plan }) => plan.tasks);
  const were = new Map(fresh.flatMap(({ of }) => of.tasks.map((task) => [task.id, task] as const)));
  await stores.assignments.writeTasks(tasks);
  const changes = tasks.map((task) => ({ task, was: were.get(task.id) ?? task }));
  await mailTasks(
    deps,
    stores,
    changes.map(({ task, was }) => ({ task, before: was.state })),
  );
  return changes.map(({ task, was }) => ({
    studentId: task.studentId,
    subjectId: task.id,
    before: { ...whatBulkChanges(was), revision: task.revision },
  }));
}

/** What extending and excusing change of a task. */
function whatBulkChanges({ state, dueOn, dueAt, extendedOn, reason }: PrepTask) {
  return { state, dueOn, dueAt, extendedOn, reason };
}

async function moveAll({ deps, stores, actor, input }: Act, fresh: Fresh): Promise<readonly Before[]> {
  const { change } = input;
  if (change.kind !== "move") return [];
  const moved = fresh.flatMap(({ of: { studentId }, plan }) =>
    plan.cohortIds.map((from) => ({ studentId, from })),
  );
  const moves = moved.map((one) => ({ ...one, to: change.toCohortId }));
  await moveStudents(deps, stores, actor, moves, { actId: input.actId });
  return moved.map(({ studentId, from }) => ({
    studentId,
    subjectId: change.toCohortId,
    before: { cohortId: from },
  }));
}

async function giveLeaves({ deps, stores, input }: Act, fresh: Fresh): Promise<readonly Before[]> {
  const { change } = input;
  if (change.kind !== "leave") return [];
  const { reason, backOn } = change;
  const leaves = fresh.flatMap(({ of: { studentId }, plan }) =>
    plan.cohortIds.map((cohortId) => ({
      id: deps.newId<LeaveId>(),
      cohortId,
      studentId,
      reason,
      backOn,
      from: deps.now(),
      endedAt: null,
    })),
  );
  // Who came back by the day alone has a leave that was not ended.
  const over = fresh.flatMap(({ of, plan }) =>
    of.leaves.filter(({ cohortId }) => plan.cohortIds.includes(cohortId)).map(({ id }) => id),
  );
  if (over.length > 0) await stores.bulk.endLeaves(over, deps.now());
  await stores.bulk.giveLeaves(leaves);
  return leaves.map(({ id, studentId, cohortId }) => ({
    studentId,
    subjectId: id,
    before: { cohortId, reason, backOn },
  }));
}

export function notFound(): AppError {
  return new AppError("not_found", "We can’t find one of these students.");
}
