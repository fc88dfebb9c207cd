import { recordAct } from "../audit/record.ts";
import { requireStaff } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { ProfessionalId } from "../shared/ids.ts";
import { idTaken, requireRevision, staleEdit } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { sameLimits } from "./limits.ts";
import { mayName } from "./may-name.ts";
import { factsOf, mergedRecord } from "./merge.ts";
import { noteLimits } from "./note-limits.ts";
import type { KeptProfessional } from "./ports.ts";
import type { MergeProfessionals } from "./schemas.ts";

const NO_SUCH = "We can’t find that professional.";

/**
 * Makes two records of one person one: the other’s contacts, and with them meetings and suggestions, go over to the record
 * that stays. What students wrote about either is theirs and is not touched. Sent twice, it is done once.
 */
export async function mergeProfessionals(deps: Deps, actor: Actor, input: MergeProfessionals): Promise<void> {
  requireStaff(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { professionals } = stores;
    const done = await professionals.findMergeForUpdate(input.requestId);
    if (done && done.keptId !== input.keptId) throw idTaken();
    if (done) return;
    const { kept, merged } = await bothNamed(stores, actor, input);
    requireRevision(kept.revision, input.keptRevision);
    requireRevision(merged.revision, input.mergedRevision);

    const next = mergedRecord(kept, merged, input.choice);
    const gone = { ...merged, mergedInto: kept.id, revision: merged.revision + 1 };
    if (!(await professionals.save(next)) || !(await professionals.save(gone))) throw staleEdit();
    const contactIds = await professionals.moveContacts(merged.id, kept.id, null);
    await professionals.addMerge({
      id: input.requestId,
      keptId: kept.id,
      mergedId: merged.id,
      mergedBy: actor.personId,
      mergedAt: deps.now(),
      before: factsOf(kept),
      keptRevision: next.revision,
      contactIds,
      undoneBy: null,
      undoneAt: null,
    });
    if (!sameLimits(kept, next)) await noteLimits(deps, stores, actor, next, "Joined with another record");
    const detail = { mergeId: input.requestId, mergedId: merged.id, contacts: contactIds.length };
    await recordAct(deps, stores, actor, "professional.merged", { subjectId: kept.id, detail });
  });
}

/** Both records, locked in one order whichever stays; only ones whose names this reader sees, and that still stand alone. */
async function bothNamed(stores: Stores, actor: Actor, { keptId, mergedId }: MergeProfessionals) {
  const found = new Map<ProfessionalId, KeptProfessional>();
  for (const id of [keptId, mergedId].toSorted()) {
    const professional = await stores.professionals.findForUpdate(id);
    const known = professional ? await stores.professionals.listKnownTo(id) : [];
    if (
      !professional ||
      professional.mergedInto !== null ||
      professional.forgottenAt !== null ||
      !(await mayName(stores, actor, known))
    )
      throw new AppError("not_found", NO_SUCH);
    found.set(id, professional);
  }
  const [kept, merged] = [found.get(keptId), found.get(mergedId)];
  if (!kept || !merged || kept === merged) throw new AppError("invalid", "Choose two different records.");
  return { kept, merged };
}
