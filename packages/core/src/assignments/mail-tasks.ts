import { planPrepAssigned, planPrepDueSoon, planPrepNotice } from "../reminders/plan-prep.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { PrepTask, TaskState } from "./task.ts";

const NOTICES = { returned: "prep_returned", approved: "prep_approved", stale: "prep_stale" } as const;

/** Makes the mail about these tasks agree with them, after they were written; `before` is what each was, null for a new one. */
export async function mailTasks(
  deps: Deps,
  stores: Stores,
  changed: readonly { readonly task: PrepTask; readonly before: TaskState | null }[],
): Promise<void> {
  const { settings } = await stores.office.get();
  const told = new Set<string>();
  for (const { task, before } of changed) {
    const student = await stores.people.find(task.studentId);
    if (!student) continue;
    const soon = planPrepDueSoon(task, student, settings, deps.now());
    await stores.deliveries.replan({ kind: "prep_due_soon", taskId: task.id }, soon, "replanned");
    if (before === null && !told.has(student.id)) {
      told.add(student.id);
      const planned = planPrepAssigned(student, settings, deps.now());
      await stores.deliveries.replan({ kind: "prep_assigned", personId: student.id }, planned, "replanned");
    }
    if (before !== null && before !== task.state) await tell(deps, stores, task, student, settings);
  }
}

type Student = NonNullable<Awaited<ReturnType<Stores["people"]["find"]>>>;
type Settings = Awaited<ReturnType<Stores["office"]["get"]>>["settings"];

async function tell(deps: Deps, stores: Stores, task: PrepTask, student: Student, settings: Settings) {
  for (const [state, kind] of Object.entries(NOTICES)) {
    const is = state === task.state && task.rounds > 0;
    const planned = is ? planPrepNotice(kind, task, student, settings, deps.now()) : [];
    await stores.deliveries.replan({ kind, taskId: task.id }, planned, "replanned");
  }
}
