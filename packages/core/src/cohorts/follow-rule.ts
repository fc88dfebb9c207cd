import { keepTasks } from "../assignments/keep-tasks.ts";
import { recordAct, recordActs } from "../audit/record.ts";
import { requireCohortManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import type { CohortId, EnrolmentId, PersonId } from "../shared/ids.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { Cohort } from "./cohort.ts";
import { foreseeRule, type Foreseen } from "./membership.ts";
import { mailJoined } from "./mail-joined.ts";
import { refreshAll } from "./refresh-progress.ts";
import { requireOpenCohort } from "./require-cohort.ts";
import type { CohortRef, SetCohortRule } from "./schemas.ts";

/**
 * Says who belongs to a cohort by what is known of them, or with null that only people decide. Nobody joins or leaves by this
 * alone: `followCohortRule` does it, a part at a time. With `keep`, whoever an earlier rule brought stays as if put in by hand.
 */
export async function setCohortRule(deps: Deps, actor: Actor, input: SetCohortRule): Promise<void> {
  requireCohortManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { cohortId, joins, keep, revision } = input;
    const cohort = await requireOpenCohort(stores, cohortId);
    if (keep) await stores.cohorts.keepByHand(cohortId);
    if (sameFields(cohort, { joins })) return;
    requireRevision(cohort.revision, revision);
    if (!(await stores.cohorts.save({ ...cohort, joins, revision: revision + 1 }))) throw staleEdit();
    const kind = joins === null ? "cohort.rule_removed" : "cohort.rule_set";
    await recordAct(deps, stores, actor, kind, { subjectId: cohortId });
  });
}

export interface Followed {
  readonly joined: number;
  readonly left: number;
  /** Students for whom there is still something to do: ask again. */
  readonly remaining: number;
}

/** Students of one part, so that a unit of work stays short. */
const AT_ONCE = 200;

/** Lets the students whom a cohort's rule now asks for join, and those it brought and no longer asks for leave. */
export async function followCohortRule(deps: Deps, actor: Actor, { cohortId }: CohortRef): Promise<Followed> {
  requireCohortManager(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const cohort = await requireOpenCohort(stores, cohortId);
    const all = foreseeRule(cohort.joins, await stores.cohorts.standings(cohortId));
    const joining = all.joining.slice(0, AT_ONCE);
    const leaving = all.leaving.slice(0, AT_ONCE - joining.length);
    await write(deps, stores, actor, cohortId, { joining, leaving });
    const remaining = all.joining.length + all.leaving.length - joining.length - leaving.length;
    return { joined: joining.length, left: leaving.length, remaining };
  });
}

/** Lets students whose facts have changed join and leave cohorts by their rules, after the facts are stored. `ruled` was held before the student was locked. */
export async function followRules(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  ruled: readonly Cohort[],
  studentIds: readonly PersonId[],
): Promise<void> {
  if (studentIds.length === 0) return;
  for (const { id, joins } of ruled) {
    const standings = await stores.cohorts.standings(id, studentIds);
    await write(deps, stores, actor, id, foreseeRule(joins, standings));
  }
}

async function write(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  cohortId: CohortId,
  { joining, leaving }: Pick<Foreseen, "joining" | "leaving">,
): Promise<void> {
  const ids = [...joining, ...leaving].toSorted();
  if (ids.length === 0) return;
  const at = deps.now();
  await stores.bulk.enrol(
    joining.map((studentId) => ({
      id: deps.newId<EnrolmentId>(),
      cohortId,
      studentId,
      enrolledAt: at,
      by: "rule",
      leftAt: null,
      leftBy: null,
    })),
  );
  if (leaving.length > 0) await stores.bulk.leaveCohort(cohortId, leaving, at, "rule");
  const acts = (of: readonly PersonId[]) =>
    of.map((studentId) => ({ studentId, subjectId: cohortId, detail: { by: "rule" } }));
  await recordActs(deps, stores, actor, "cohort.student_enrolled", acts(joining));
  await recordActs(deps, stores, actor, "cohort.student_left", acts(leaving));
  await mailJoined(deps, stores, joining);
  await keepTasks(deps, stores, ids);
  await refreshAll(stores, ids);
}
