import { recordAct } from "../audit/record.ts";
import { requireCohortManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import type { CohortId } from "../shared/ids.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import type { AddCohort } from "./schemas.ts";

/** Opens a cohort. Sent twice, it opens one. */
export async function addCohort(
  deps: Deps,
  actor: Actor,
  input: AddCohort,
): Promise<{ readonly cohortId: CohortId }> {
  requireCohortManager(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const { requestId: cohortId, ...fields } = input;
    if (await stores.cohorts.find(cohortId)) return { cohortId };

    await stores.cohorts.insert({ id: cohortId, ...fields, joins: null, archivedAt: null, revision: 1 });
    await recordAct(deps, stores, actor, "cohort.added", { subjectId: cohortId });
    return { cohortId };
  });
}
