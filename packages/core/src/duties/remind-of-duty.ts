import { planDutyReminder } from "../reminders/plan-duty.ts";
import type { CancelReason } from "../reminders/ports.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { Duty } from "./duty.ts";

/** Makes the waiting reminder of a duty agree with it. */
export async function remindOfDuty(
  deps: Deps,
  stores: Stores,
  duty: Duty,
  reason: CancelReason,
): Promise<void> {
  const student = await stores.people.find(duty.studentId);
  const { settings } = await stores.office.get();
  const planned = student ? planDutyReminder(duty, settings, student) : [];
  const stillUseful = planned.filter(({ expiresAt }) => expiresAt > deps.now());
  await stores.deliveries.replan({ kind: duty.kind, dutyId: duty.id }, stillUseful, reason);
}

/** Writes a changed duty and makes its mail agree. */
export async function saveDuty(deps: Deps, stores: Stores, duty: Duty, reason: CancelReason): Promise<void> {
  await stores.duties.save(duty);
  await remindOfDuty(deps, stores, duty, reason);
}

/** Takes a duty away with what it hung on; its mail is not sent, for this reason. */
export async function dropDuty(
  deps: Deps,
  stores: Stores,
  duty: Duty,
  reason: CancelReason = "replanned",
): Promise<void> {
  await remindOfDuty(deps, stores, { ...duty, waivedAt: deps.now() }, reason);
  await stores.duties.remove(duty.id);
}

type New = Pick<Duty, "studentId" | "kind" | "dueAt"> &
  Partial<Pick<Duty, "promiseId" | "referralId" | "contactId" | "round">>;

/** Writes a duty down and plans its mail, unless there is one of the kind already. */
export async function oweDuty(deps: Deps, stores: Stores, fields: New): Promise<void> {
  const duty: Duty = {
    id: deps.newId(),
    promiseId: null,
    referralId: null,
    contactId: null,
    round: 1,
    doneAt: null,
    waivedAt: null,
    snoozedUntil: null,
    reason: null,
    version: 1,
    createdAt: deps.now(),
    ...fields,
  };
  if (await stores.duties.add(duty)) await remindOfDuty(deps, stores, duty, "replanned");
}
