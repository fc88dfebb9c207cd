import { before } from "@askaround/core/assignments";
import {
  addCalendarDays,
  addHours,
  type BulkActId,
  type BulkChangeId,
  dateIn,
  type PersonId,
} from "@askaround/core/shared";
import { randomFrom } from "./random.ts";
import type { DemoCohort, World } from "./world.ts";

const WHY = "The library was closed on Thursday.";

/**
 * What an advisor did for several students at once: an hour ago more time for prep, which can still
 * be taken back; nine days ago leave, which cannot.
 */
export function addBulkActs(world: World, cohort: DemoCohort, place: number): void {
  const advisor = world.rows.cohortAdvisors.find(({ cohortId }) => cohortId === cohort.id)?.personId;
  if (!advisor) return;
  if (place % 2 === 1) giveMoreTime(world, advisor);
  recordLeave(world, cohort, advisor);
}

function giveMoreTime({ rows, officeId, now, zone }: World, doneBy: PersonId): void {
  const doneAt = addHours(now, -1);
  const task = rows.prepTasks.find(({ state, createdAt }) => state === "open" && createdAt < doneAt);
  if (!task?.meetingAt) return;
  const extendedOn = addCalendarDays(dateIn(task.meetingAt, zone), -1);
  const due = before(extendedOn, task.meetingAt, zone);
  if (due.dueAt <= task.dueAt || due.dueAt <= now) return;
  const { state, dueOn, dueAt } = task;
  const was = { state: state ?? "open", dueOn, dueAt, extendedOn: null, reason: null };
  Object.assign(task, { ...due, extendedOn, reason: WHY, revision: 2 });
  rows.bulkChanges.push({
    officeId,
    id: randomOf(task.id).idAt<BulkChangeId>(doneAt),
    actId: randomOf(doneBy).idAt<BulkActId>(doneAt),
    kind: "extend",
    studentId: task.studentId,
    subjectId: task.id,
    before: { ...was, revision: 2 },
    doneBy,
    doneAt,
    undoneAt: null,
    kept: false,
  });
}

function recordLeave({ rows, officeId }: World, cohort: DemoCohort, doneBy: PersonId): void {
  for (const { id, studentId, cohortId, from, reason, backOn } of rows.leaves) {
    if (cohortId !== cohort.id) continue;
    rows.bulkChanges.push({
      officeId,
      id: randomOf(id).idAt<BulkChangeId>(from),
      actId: randomOf(doneBy).idAt<BulkActId>(from),
      kind: "leave",
      studentId,
      subjectId: id,
      before: { cohortId, reason: reason ?? null, backOn: backOn ?? null },
      doneBy,
      doneAt: from,
      undoneAt: null,
      kept: false,
    });
  }
}

/** The same numbers for the same row, so that one act keeps its id from student to student. */
const randomOf = (id: string) => randomFrom(Number.parseInt(id.slice(-8), 16));
