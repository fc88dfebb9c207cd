import { recordAct } from "../audit/record.ts";
import type { Actor } from "../shared/actor.ts";
import { dateIn } from "../shared/calendar.ts";
import { AppError } from "../shared/errors.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { refreshProgress } from "./refresh-progress.ts";
import { requireLookedAfter } from "./require-looked-after.ts";
import type { EndLeave, GiveLeave } from "./schemas.ts";

/** Takes a student of the actor's cohorts out of what needs attention, from now until a day or for the rest of the term. */
export async function giveLeave(deps: Deps, actor: Actor, input: GiveLeave): Promise<void> {
  await deps.transact(actor.officeId, async (stores) => {
    await requireLookedAfter(stores, actor, input.cohortId, input.studentId);
    const { zone } = await stores.office.get();
    if (input.backOn !== null && input.backOn <= dateIn(deps.now(), zone)) {
      const problem = "Choose a day after today.";
      throw new AppError("invalid", problem, { backOn: problem });
    }
    const { cohortId, studentId, reason, backOn } = input;
    const stored = await stores.cohorts.findLeave(cohortId, studentId);
    if (stored) await stores.cohorts.saveLeave({ ...stored, reason, backOn });
    else {
      const leave = { id: deps.newId<never>(), cohortId, studentId, reason, backOn };
      await stores.cohorts.giveLeave({ ...leave, from: deps.now(), endedAt: null });
    }
    const detail = { backOn };
    await recordAct(deps, stores, actor, "leave.given", { studentId, subjectId: cohortId, detail });
    await refreshProgress(stores, studentId);
  });
}

/** The student is back. Doing it twice does no harm. */
export async function endLeave(deps: Deps, actor: Actor, { cohortId, studentId }: EndLeave): Promise<void> {
  await deps.transact(actor.officeId, async (stores) => {
    await requireLookedAfter(stores, actor, cohortId, studentId);
    const stored = await stores.cohorts.findLeave(cohortId, studentId);
    if (!stored) return;
    await stores.cohorts.saveLeave({ ...stored, endedAt: deps.now() });
    await recordAct(deps, stores, actor, "leave.ended", { studentId, subjectId: cohortId });
    await refreshProgress(stores, studentId);
  });
}
