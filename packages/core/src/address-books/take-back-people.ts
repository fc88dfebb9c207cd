import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { removeUnused } from "../contacts/remove-contact.ts";
import { canAddContact, canChangeContact } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { staleEdit } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { TakeBackPeople } from "./schemas.ts";

/**
 * Undoes part of an address book: whoever it brought goes again, and what it filled in is empty again, unless something has
 * been done with them since; those stay, and are counted. Doing it twice does no harm.
 */
export async function takeBackPeople(
  deps: Deps,
  actor: Actor,
  input: TakeBackPeople,
): Promise<{ readonly stayed: number }> {
  requireAllowed(canAddContact(actor), "student");
  return deps.transact(actor.officeId, async (stores) => {
    let stayed = await removeUnused(deps, stores, actor, input.added);
    for (const filled of input.filled) if (!(await emptyAgain(deps, stores, actor, filled))) stayed += 1;
    await refreshProgress(stores, actor.personId);
    return { stayed };
  });
}

async function emptyAgain(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  { contactId, fields, revision }: TakeBackPeople["filled"][number],
): Promise<boolean> {
  const contact = await stores.contacts.findForUpdate(contactId);
  if (!contact || !canChangeContact(actor, contact)) return false;
  if (fields.every((field) => contact[field] === null)) return true;
  if (contact.revision !== revision) return false;
  const values = Object.fromEntries(fields.map((field) => [field, null]));
  if (!(await stores.contacts.save({ ...contact, ...values, revision: revision + 1 }))) throw staleEdit();
  await recordAct(deps, stores, actor, "contact.changed", {
    studentId: actor.personId,
    subjectId: contactId,
  });
  return true;
}
