import { before } from "../assignments/due.ts";
import { queueMoment } from "../assignments/plan-tasks.ts";
import { isToDo, type PrepTask } from "../assignments/task.ts";
import type { CohortId } from "../shared/ids.ts";
import type { CalendarDate, Zone } from "../shared/time.ts";
import type { BulkFacts, WhyUnchanged } from "./change.ts";
import type { ChangeForMany } from "./schemas.ts";

export interface BulkPlace {
  readonly zone: Zone;
  /** The day it is where the office is. */
  readonly today: CalendarDate;
}

/** What happens to one of the chosen, or why nothing does. */
export type PlannedChange =
  | { readonly why: WhyUnchanged }
  | {
      readonly why: null;
      /** As they are to be; for `extend` and `excuse`. */
      readonly tasks: readonly PrepTask[];
      /** The cohort to leave, or those to be on leave from. */
      readonly cohortIds: readonly CohortId[];
    };

const NOTHING = { why: null, tasks: [], cohortIds: [] } as const;

/** Decides for one student. The rules are those of the same act for one, and it never makes a day earlier. */
export function planChange(change: ChangeForMany, facts: BulkFacts, place: BulkPlace): PlannedChange {
  if (facts.disabled) return { why: "disabled" };
  if (change.kind === "assign") return planAssign(change, facts, place);
  if (change.kind === "extend") return planExtend(change, facts, place);
  if (change.kind === "excuse") return planExcuse(change, facts);
  if (change.kind === "move") return planMove(change, facts);
  return planLeave(facts, place);
}

type Of<Kind> = Extract<ChangeForMany, { kind: Kind }>;

function planAssign(change: Of<"assign">, facts: BulkFacts, place: BulkPlace): PlannedChange {
  const { templateId, each } = change;
  if (facts.assignments.some((given) => given.templateId === templateId && given.each === each)) {
    return { why: "given_already" };
  }
  if (facts.cohortIds.length > 0 && awayFrom(facts, place).length === facts.cohortIds.length) {
    return { why: "on_leave" };
  }
  return NOTHING;
}

function planExtend(
  { templateId, dueOn, reason }: Of<"extend">,
  facts: BulkFacts,
  { zone }: BulkPlace,
): PlannedChange {
  const owed = owedOf(facts, templateId);
  if (owed.length === 0) return { why: "owes_nothing" };
  const tasks = owed.flatMap(({ task, row }) => {
    const due = before(dueOn, task.meetingAt, zone);
    return due.dueAt > task.dueAt ? changed(row, { ...due, extendedOn: dueOn, reason }) : [];
  });
  if (tasks.length > 0) return { ...NOTHING, tasks };
  // Every one is due later as it is, or its meeting leaves no more time.
  return { why: owed.some(({ task }) => task.dueOn < dueOn) ? "meeting_first" : "due_later" };
}

function planExcuse({ templateId, reason }: Of<"excuse">, facts: BulkFacts): PlannedChange {
  const owed = owedOf(facts, templateId);
  if (owed.length === 0) return { why: "owes_nothing" };
  const tasks = owed.map(({ row }) =>
    changed(row, { state: "excused", reason, heldBy: null, heldUntil: null }),
  );
  return { ...NOTHING, tasks };
}

function planMove({ toCohortId }: Of<"move">, { cohortIds, inCohorts }: BulkFacts): PlannedChange {
  if (inCohorts.includes(toCohortId)) return { why: "there_already" };
  if (cohortIds.length === 0) return { why: "no_open_cohort" };
  return cohortIds.length > 1 ? { why: "several_cohorts" } : { ...NOTHING, cohortIds };
}

function planLeave(facts: BulkFacts, place: BulkPlace): PlannedChange {
  if (facts.cohortIds.length === 0) return { why: "no_open_cohort" };
  const away = awayFrom(facts, place);
  const cohortIds = facts.cohortIds.filter((id) => !away.includes(id));
  return cohortIds.length === 0 ? { why: "on_leave" } : { ...NOTHING, cohortIds };
}

function awayFrom({ cohortIds, leaves }: BulkFacts, { today }: BulkPlace): readonly CohortId[] {
  return cohortIds.filter((id) =>
    leaves.some(({ cohortId, backOn }) => cohortId === id && (backOn === null || backOn > today)),
  );
}

function owedOf({ tasks }: BulkFacts, templateId: string | null) {
  return tasks
    .filter((task) => isToDo(task) && (templateId === null || task.templateId === templateId))
    .map((task) => {
      const { last: _, ...row } = task;
      return { task, row };
    });
}

/** The same task with some of it changed, one revision on. */
export function changed(task: PrepTask, change: Partial<PrepTask>): PrepTask {
  const next = { ...task, ...change };
  return { ...next, queueAt: queueMoment(next), revision: task.revision + 1 };
}
