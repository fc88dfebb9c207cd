import { planOfTheHour, planPrepDueSoon, planPrepNotice } from "../reminders/plan-prep.ts";
import type { OfficeSettings } from "../office/settings.ts";
import type { Person } from "../people/person.ts";
import type { SubjectPlan } from "../reminders/ports.ts";
import type { Instant } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { PrepTask, TaskState } from "./task.ts";

const NOTICES = { returned: "prep_returned", approved: "prep_approved", stale: "prep_stale" } as const;

/** A task as it was written, and what it was before: null for a new one. */
interface Changed {
  readonly task: PrepTask;
  readonly before: TaskState | null;
}

/** Makes the mail about these tasks agree with them, after they were written; three statements, however many they are. */
export async function mailTasks(deps: Deps, stores: Stores, changed: readonly Changed[]): Promise<void> {
  if (changed.length === 0) return;
  const { settings } = await stores.office.get();
  const tasksOf = Map.groupBy(changed, ({ task }) => task.studentId);
  const students = await stores.people.list([...tasksOf.keys()]);
  const plans = students.flatMap((student) =>
    plansFor(student, tasksOf.get(student.id) ?? [], settings, deps.now()),
  );
  await stores.deliveries.replanAll(plans, "replanned");
}

function plansFor(
  student: Person,
  changed: readonly Changed[],
  settings: OfficeSettings,
  now: Instant,
): SubjectPlan[] {
  const plans = changed.flatMap(({ task, before }): SubjectPlan[] => [
    {
      subject: { kind: "prep_due_soon", taskId: task.id },
      planned: planPrepDueSoon(task, student, settings, now),
    },
    ...(before !== null && before !== task.state ? notices(task, student, settings, now) : []),
  ]);
  if (changed.every(({ before }) => before !== null)) return plans;
  const subject = { kind: "prep_assigned", personId: student.id } as const;
  return [...plans, { subject, planned: planOfTheHour("prep_assigned", student, settings, now) }];
}

function notices(task: PrepTask, student: Person, settings: OfficeSettings, now: Instant): SubjectPlan[] {
  return Object.entries(NOTICES).map(([state, kind]) => {
    const is = state === task.state && task.rounds > 0;
    return {
      subject: { kind, taskId: task.id },
      planned: is ? planPrepNotice(kind, task, student, settings, now) : [],
    };
  });
}
