import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { canAddContact, canChangeContact } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import type { ContactId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { RemoveContact } from "./schemas.ts";

/**
 * Takes back that somebody was added, as long as nothing hangs on them and nobody changed them since: with a meeting, a
 * message or a suggestion they stay. Doing it twice does no harm.
 */
export async function removeContact(
  deps: Deps,
  actor: Actor,
  { contactId }: RemoveContact,
): Promise<{ readonly removed: boolean }> {
  requireAllowed(canAddContact(actor), "student");
  return deps.transact(actor.officeId, async (stores) => {
    const stayed = await removeUnused(deps, stores, actor, [contactId]);
    await refreshProgress(stores, actor.personId);
    return { removed: stayed === 0 };
  });
}

/** The writes of it, and how many stayed. Whoever is not the student’s own is passed over as if there were nobody. */
export async function removeUnused(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  ids: readonly ContactId[],
): Promise<number> {
  let stayed = 0;
  for (const id of ids) {
    const contact = await stores.contacts.findForUpdate(id);
    if (!contact || !canChangeContact(actor, contact)) continue;
    if (contact.revision > 1 || !(await stores.contacts.removeUnused(id))) stayed += 1;
    else
      await recordAct(deps, stores, actor, "contact.removed", {
        studentId: actor.personId,
        subjectId: id,
      });
  }
  return stayed;
}
