import { recordAct } from "../audit/record.ts";
import { requireStaff } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { ProfessionalId } from "../shared/ids.ts";
import { staleEdit } from "../shared/require-revision.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { sameLimits } from "./limits.ts";
import { mayName } from "./may-name.ts";
import { noteLimits } from "./note-limits.ts";
import type { UndoMerge } from "./schemas.ts";

/** The record that stands alone again, and whether the other got back what it was before. */
export interface UndoneMerge {
  readonly keptId: ProfessionalId;
  readonly restored: boolean;
}

/**
 * Takes a merge back: every contact that went over returns, unless it has gone elsewhere since. The facts and limits of the
 * record that stayed are as before while nobody changed them after the merge.
 */
export async function undoMerge(deps: Deps, actor: Actor, { mergeId }: UndoMerge): Promise<UndoneMerge> {
  requireStaff(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const { professionals } = stores;
    const merge = await professionals.findMergeForUpdate(mergeId);
    const kept = merge && (await professionals.findForUpdate(merge.keptId));
    const merged = merge && (await professionals.findForUpdate(merge.mergedId));
    if (!kept || !merged || !(await mayName(stores, actor, await professionals.listKnownTo(kept.id)))) {
      throw new AppError("not_found", "We can’t find that merge.");
    }
    const restored = kept.revision === merge.keptRevision;
    if (merge.undoneAt !== null) return { keptId: kept.id, restored };
    if (kept.mergedInto !== null) {
      const later = "This record was itself joined with another one later. Undo that first.";
      throw new AppError("rule_violated", later);
    }

    if (kept.forgottenAt !== null)
      throw new AppError("rule_violated", "This person was taken out at their request.");

    const alone = { ...merged, mergedInto: null, revision: merged.revision + 1 };
    const before = { ...kept, ...(restored ? merge.before : {}), revision: kept.revision + 1 };
    if (!(await professionals.save(alone)) || !(await professionals.save(before))) throw staleEdit();
    if (!sameLimits(kept, before)) await noteLimits(deps, stores, actor, before, "Joined record taken apart");
    await professionals.moveContacts(kept.id, merged.id, merge.contactIds);
    await professionals.markUndone(mergeId, { by: actor.personId, at: deps.now() });
    const detail = { mergeId, mergedId: merged.id, restored };
    await recordAct(deps, stores, actor, "professional.unmerged", { subjectId: kept.id, detail });
    return { keptId: kept.id, restored };
  });
}
