import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { insertContact } from "../contacts/add-contact.ts";
import { noteAdoption } from "../duties/owe.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { ContactId } from "../shared/ids.ts";
import { idTaken } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { requireOwnReferral, requireStudent } from "./find-referral.ts";
import type { Referral } from "./referral.ts";
import type { AdoptReferral } from "./schemas.ts";

/** Turns a suggested person into one of the student's own contacts: one they have already, or a new one. */
export async function adoptReferral(
  deps: Deps,
  actor: Actor,
  input: AdoptReferral,
): Promise<{ readonly contactId: ContactId }> {
  requireStudent(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const referral = await requireOwnReferral(stores, actor, input.referralId);
    if (referral.contactId !== null) return { contactId: referral.contactId };

    const contactId =
      input.contactId === null
        ? await addAsContact(deps, stores, actor, referral, input.requestId)
        : await chosenContact(stores, actor, referral, input.contactId);
    await stores.referrals.linkContact(referral.id, contactId);
    await noteAdoption(deps, stores, referral, contactId);
    await recordAct(deps, stores, actor, "referral.adopted", {
      studentId: referral.studentId,
      subjectId: referral.id,
      detail: { contactId },
    });
    await refreshProgress(stores, referral.studentId);
    return { contactId };
  });
}

async function chosenContact(
  stores: Stores,
  actor: Actor,
  referral: Referral,
  id: ContactId,
): Promise<ContactId> {
  const contact = await stores.contacts.find(id);
  const isOwn = contact?.studentId === actor.personId;
  if (isOwn && id !== referral.referrerContactId) return id;
  const message = isOwn
    ? "That is who suggested them. Choose someone else."
    : "Choose someone from your people.";
  throw new AppError(isOwn ? "rule_violated" : "not_found", message, { contactId: message });
}

async function addAsContact(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  { name, organisation, title }: Referral,
  id: ContactId,
): Promise<ContactId> {
  if (await stores.contacts.findForUpdate(id)) throw idTaken();
  await insertContact(deps, stores, actor, {
    id,
    name,
    organisation,
    title,
    link: null,
    email: null,
    phone: null,
    zone: null,
    howMet: null,
    notes: null,
    noteLevel: "my_advisor",
  });
  return id;
}
