import { recordAct } from "../audit/record.ts";
import { canAddContact, canChangeContact } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import type { ChangeContact } from "./schemas.ts";

/** Changes what a student wrote about a contact. Throws `conflict` when it was changed meanwhile. */
export async function changeContact(deps: Deps, actor: Actor, input: ChangeContact): Promise<void> {
  requireAllowed(canAddContact(actor), "student");
  await deps.transact(actor.officeId, async (stores) => {
    const contact = await stores.contacts.findForUpdate(input.contactId);
    if (!contact || !canChangeContact(actor, contact)) {
      throw new AppError("not_found", "We can’t find that person.");
    }
    const { contactId, revision, ...fields } = input;
    if (sameFields(contact, fields)) return;
    requireRevision(contact.revision, revision);

    if (!(await stores.contacts.save({ ...contact, ...fields, revision: revision + 1 }))) throw staleEdit();
    await recordAct(deps, stores, actor, "contact.changed", {
      studentId: contact.studentId,
      subjectId: contactId,
    });
    // A cohort may count meetings by the organisation.
    if (contact.organisation !== fields.organisation) await refreshProgress(stores, contact.studentId);
  });
}
