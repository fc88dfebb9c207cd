import { recordAct } from "../audit/record.ts";
import { keepPromiseDuty } from "../duties/owe.ts";
import { canChangeMeeting } from "../policy/acts.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { requireStudent } from "./find-meeting.ts";
import type { SetPromiseDone } from "./schemas.ts";

/** Ticks a promise off, or takes the tick back. Doing it twice does no harm. */
export async function setPromiseDone(deps: Deps, actor: Actor, input: SetPromiseDone): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const promise = await stores.meetings.findPromiseForUpdate(input.promiseId);
    if (!promise || !canChangeMeeting(actor, promise)) {
      throw new AppError("not_found", "We can’t find that promise.");
    }
    if ((promise.doneAt !== null) === input.done) return;

    const doneAt = input.done ? deps.now() : null;
    await stores.meetings.setPromiseDone(promise.id, doneAt);
    await keepPromiseDuty(deps, stores, { ...promise, doneAt });
    await recordAct(deps, stores, actor, input.done ? "promise.done" : "promise.undone", {
      studentId: promise.studentId,
      subjectId: promise.id,
    });
  });
}
