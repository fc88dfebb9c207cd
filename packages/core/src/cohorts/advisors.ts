import { recordAct } from "../audit/record.ts";
import { requireCohortManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { requireMember, requireOpenCohort } from "./require-cohort.ts";
import type { CohortMember } from "./schemas.ts";

/** Lets an advisor look after a cohort. Doing it twice does no harm. */
export async function addCohortAdvisor(deps: Deps, actor: Actor, input: CohortMember): Promise<void> {
  requireCohortManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { id: cohortId } = await requireOpenCohort(stores, input.cohortId);
    await requireMember(stores, input.personId, "advisor");
    const advised = await stores.cohorts.listAdvisedBy(input.personId);
    if (advised.includes(cohortId)) return;

    await stores.cohorts.addAdvisor(cohortId, input.personId);
    await recordAct(deps, stores, actor, "cohort.advisor_added", {
      subjectId: cohortId,
      detail: { personId: input.personId },
    });
  });
}

/** Ends an advisor's view of a cohort, at once. */
export async function removeCohortAdvisor(deps: Deps, actor: Actor, input: CohortMember): Promise<void> {
  requireCohortManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { id: cohortId } = await requireOpenCohort(stores, input.cohortId);
    const advised = await stores.cohorts.listAdvisedBy(input.personId);
    if (!advised.includes(cohortId)) return;

    await stores.cohorts.removeAdvisor(cohortId, input.personId);
    await recordAct(deps, stores, actor, "cohort.advisor_removed", {
      subjectId: cohortId,
      detail: { personId: input.personId },
    });
  });
}
