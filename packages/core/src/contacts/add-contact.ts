import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { canAddContact } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import type { ContactId } from "../shared/ids.ts";
import { idTaken } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { Contact } from "./contact.ts";
import { sameName } from "./same-name.ts";
import type { AddContact } from "./schemas.ts";

export interface AddedContact {
  readonly contactId: ContactId;
  /** Contacts of the same student that may be the same person. */
  readonly duplicates: readonly { readonly contactId: ContactId; readonly name: string }[];
}

/** Adds someone to a student's own contacts. Sent twice, it adds one. */
export async function addContact(deps: Deps, actor: Actor, input: AddContact): Promise<AddedContact> {
  requireAllowed(canAddContact(actor), "student");
  return deps.transact(actor.officeId, async (stores) => {
    const before = await stores.contacts.findForUpdate(input.requestId);
    if (before && before.studentId !== actor.personId) throw idTaken();

    const others = await stores.contacts.listOf(actor.personId);
    const duplicates = others
      .filter((other) => other.id !== input.requestId && isLike(other, input))
      .map(({ id, name }) => ({ contactId: id, name }));
    if (before) return { contactId: before.id, duplicates };

    const { requestId, ...fields } = input;
    await insertContact(deps, stores, actor, { id: requestId, ...fields });
    await refreshProgress(stores, actor.personId);
    return { contactId: requestId, duplicates };
  });
}

type NewContact = Omit<Contact, "studentId" | "professionalId" | "createdAt" | "revision" | "forgottenAt">;

/**
 * Writes a contact with a professional of its own, and its audit row: whether two students know the same person
 * is for staff to find out, silently.
 */
export async function insertContact(deps: Deps, stores: Stores, actor: Actor, contact: NewContact) {
  const { name, organisation, title, link } = contact;
  const professionalId = deps.newId<Contact["professionalId"]>();
  await stores.contacts.insertProfessional({ id: professionalId, name, organisation, title, link });
  await stores.contacts.insert({
    ...contact,
    studentId: actor.personId,
    professionalId,
    createdAt: deps.now(),
    revision: 1,
    forgottenAt: null,
  });
  await recordAct(deps, stores, actor, "contact.added", {
    studentId: actor.personId,
    subjectId: contact.id,
  });
}

function isLike(a: Pick<Contact, "name" | "email">, b: Pick<Contact, "name" | "email">): boolean {
  return sameName(a.name, b.name) || (a.email !== null && a.email === b.email);
}
