import { recordAct } from "../audit/record.ts";
import { requireCohortManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { refreshAll } from "./refresh-progress.ts";
import { requireOpenCohort } from "./require-cohort.ts";
import type { ChangeCohort } from "./schemas.ts";

/** Changes name, term or goal; a new goal or term recounts everyone enrolled. */
export async function changeCohort(deps: Deps, actor: Actor, input: ChangeCohort): Promise<void> {
  requireCohortManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const cohort = await requireOpenCohort(stores, input.cohortId);
    const { cohortId, revision, ...fields } = input;
    if (sameFields(cohort, fields)) return;
    requireRevision(cohort.revision, revision);

    if (!(await stores.cohorts.save({ ...cohort, ...fields, revision: revision + 1 }))) throw staleEdit();
    await recordAct(deps, stores, actor, "cohort.changed", { subjectId: cohortId });
    const { name: _, ...counted } = fields;
    if (sameFields(cohort, counted)) return;
    await refreshAll(stores, await stores.cohorts.enrolledIn(cohortId));
  });
}
