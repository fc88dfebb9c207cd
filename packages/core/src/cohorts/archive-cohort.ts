import { recordAct } from "../audit/record.ts";
import { requireCohortManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { staleEdit } from "../shared/require-revision.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { requireCohort } from "./require-cohort.ts";
import type { ArchiveCohort } from "./schemas.ts";

/** Puts a cohort away, to be read only, or brings it back. Doing it twice does no harm. */
export async function archiveCohort(
  deps: Deps,
  actor: Actor,
  { cohortId, archived }: ArchiveCohort,
): Promise<void> {
  requireCohortManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const cohort = await requireCohort(stores, cohortId);
    if ((cohort.archivedAt !== null) === archived) return;
    const archivedAt = archived ? deps.now() : null;
    if (!(await stores.cohorts.save({ ...cohort, archivedAt, revision: cohort.revision + 1 })))
      throw staleEdit();
    await recordAct(deps, stores, actor, archived ? "cohort.archived" : "cohort.restored", {
      subjectId: cohortId,
    });
  });
}
