import { recordAct } from "../audit/record.ts";
import { requireStaff } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { type ProfessionalLimits, sameLimits } from "./limits.ts";
import { noteLimits } from "./note-limits.ts";
import type { SetLimits } from "./schemas.ts";

/** The revision now, and what held before: set again, that takes the change back. */
export interface SetLimitsAnswer {
  readonly revision: number;
  readonly before: ProfessionalLimits;
}

/**
 * Sets what holds for a professional from now on. Any advisor may: whoever the professional tells must be able to act on
 * it. Throws `conflict` when somebody else set something meanwhile.
 */
export async function setLimits(deps: Deps, actor: Actor, input: SetLimits): Promise<SetLimitsAnswer> {
  requireStaff(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const { professionals } = stores;
    const stored = await professionals.findForUpdate(input.professionalId);
    if (!stored) throw new AppError("not_found", "We can’t find that professional.");
    if (stored.forgottenAt !== null)
      throw new AppError("rule_violated", "This person was taken out at their request.");
    const { doNotContact, askFirst, mostAsks, coolDownDays } = stored;
    const before = { doNotContact, askFirst, mostAsks, coolDownDays };
    const { professionalId, reason, revision, ...limits } = input;
    if (sameLimits(before, limits)) return { revision: stored.revision, before };
    requireRevision(stored.revision, revision);

    const next = { ...stored, ...limits, revision: revision + 1 };
    if (!(await professionals.save(next))) throw staleEdit();
    await noteLimits(deps, stores, actor, next, reason);
    await recordAct(deps, stores, actor, "professional.limited", {
      subjectId: professionalId,
      detail: { ...limits },
    });
    return { revision: revision + 1, before };
  });
}
