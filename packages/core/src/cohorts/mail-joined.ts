import { planOfTheHour } from "../reminders/plan-prep.ts";
import type { PersonId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";

/**
 * Plans the word about a cohort to students who were put in one, by hand or by its rule. Whoever has not signed in yet has an
 * invitation to the office, which is enough. What they are in is looked at again when it goes.
 */
export async function mailJoined(deps: Deps, stores: Stores, studentIds: readonly PersonId[]): Promise<void> {
  if (studentIds.length === 0) return;
  const { settings } = await stores.office.get();
  const students = await stores.people.list([...new Set(studentIds)]);
  const plans = students
    .filter(({ userId }) => userId !== null)
    .map((student) => ({
      subject: { kind: "cohort_joined", personId: student.id } as const,
      planned: planOfTheHour("cohort_joined", student, settings, deps.now()),
    }));
  await stores.deliveries.replanAll(plans, "replanned");
}
