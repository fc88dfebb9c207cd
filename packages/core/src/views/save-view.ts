import { recordAct } from "../audit/record.ts";
import { requireStaff } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { CohortId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { MOST_VIEWS, type ViewOwner, whyNotSaved } from "./saved-view.ts";
import type { SavedViewRef, SaveView } from "./schemas.ts";

const REFUSALS = {
  name_taken: "You have a view of that name. Choose another.",
  too_many: `You have ${MOST_VIEWS} views. Delete one first.`,
} as const;

/**
 * Keeps a view of the actor’s own, new or changed. Throws `rule_violated` with its field when the name is taken or there are
 * 20, and `not_found` for a cohort they do not look after.
 */
export async function saveView(deps: Deps, actor: Actor, input: SaveView): Promise<void> {
  const owner = ownerOf(actor);
  const { viewId: id, ...view } = input;
  await deps.transact(actor.officeId, async (stores) => {
    // Two that are saved at once would both find room, and their name free.
    await stores.people.findForUpdate(owner.personId);
    const own = await stores.views.listOf(owner);
    await requireCohort(stores, owner, view.cohortId, own.find((each) => each.id === id)?.cohortId);
    const others = own.filter((each) => each.id !== id);
    const why = whyNotSaved(others, view.name);
    if (why !== null) throw new AppError("rule_violated", REFUSALS[why], { name: REFUSALS[why] });
    if (view.first) {
      for (const each of others) if (each.first) await stores.views.save({ ...each, first: false });
    }
    await stores.views.save({ ...owner, ...view, id, savedAt: deps.now() });
    await recordAct(deps, stores, actor, "view.saved", { subjectId: id });
  });
}

/** Removing one that is gone does no harm. Saving it again brings it back. */
export async function removeView(deps: Deps, actor: Actor, { viewId }: SavedViewRef): Promise<void> {
  const owner = ownerOf(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const own = await stores.views.listOf(owner);
    if (!own.some(({ id }) => id === viewId)) return;
    await stores.views.remove(owner, viewId);
    await recordAct(deps, stores, actor, "view.removed", { subjectId: viewId });
  });
}

function ownerOf(actor: Actor): ViewOwner {
  requireStaff(actor);
  return { personId: actor.personId, role: actor.role };
}

/** A view that was of this cohort already may go on to be, so that it can be renamed. */
async function requireCohort(
  stores: Stores,
  owner: ViewOwner,
  cohortId: CohortId | null,
  before: CohortId | null | undefined,
): Promise<void> {
  if (cohortId === null || cohortId === before) return;
  const theirs =
    owner.role === "admin"
      ? (await stores.cohorts.find(cohortId)) !== null
      : await stores.assignments.advises(owner.personId, cohortId);
  if (!theirs) throw new AppError("not_found", "We can’t find that cohort.");
}
