import type { PersonId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { mailTasks } from "./mail-tasks.ts";
import { planTasks } from "./plan-tasks.ts";

/**
 * Makes what these students owe agree with what was given out, whom it reaches, and their meetings; in the unit of work of the
 * fact that changed. Safe to run at any time: with nothing changed it writes nothing.
 */
export async function keepTasks(deps: Deps, stores: Stores, studentIds: readonly PersonId[]): Promise<void> {
  if (studentIds.length === 0) return;
  const facts = await stores.assignments.lockFacts(studentIds);
  if (facts.every(({ assignments, tasks }) => assignments.length === 0 && tasks.length === 0)) return;
  const { settings, zone } = await stores.office.get();
  const place = { zone, closed: settings.closedDays };
  const tasks = facts.flatMap((own) => planTasks(own, place, deps.now(), () => deps.newId()));
  if (tasks.length === 0) return;
  await stores.assignments.writeTasks(tasks);
  const were = new Map(facts.flatMap((own) => own.tasks.map(({ id, state }) => [id, state] as const)));
  const changed = tasks.map((task) => ({ task, before: were.get(task.id) ?? null }));
  await mailTasks(deps, stores, changed);
}
