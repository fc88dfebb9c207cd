import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { removeUnused } from "../contacts/remove-contact.ts";
import { dropNewsOwed, waitAgain } from "../duties/owe.ts";
import type { Actor } from "../shared/actor.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { requireOwnReferral, requireStudent } from "./find-referral.ts";
import type { Referral } from "./referral.ts";
import type { ReferralRef, UndoAdoption } from "./schemas.ts";

/**
 * The person suggested is not the contact they were taken for. The contact stays among the student's people,
 * and the permission for the name goes with the suggestion.
 */
export async function splitReferral(deps: Deps, actor: Actor, input: ReferralRef): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const referral = await requireOwnReferral(stores, actor, input.referralId);
    if (referral.contactId === null) return;
    await split(deps, stores, actor, referral);
    await refreshProgress(stores, referral.studentId);
  });
}

/**
 * Takes back that a suggested person was added or found among the student's people: the suggestion waits as before, and who was
 * added for it goes again, unless something has been done with them since. Doing it twice does no harm.
 */
export async function undoAdoption(
  deps: Deps,
  actor: Actor,
  { referralId, contactId, added }: UndoAdoption,
): Promise<{ readonly stayed: boolean }> {
  requireStudent(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const referral = await requireOwnReferral(stores, actor, referralId);
    if (referral.contactId !== contactId) return { stayed: false };
    await waitAgain(deps, stores, referral);
    await split(deps, stores, actor, referral);
    const stayed = added ? await removeUnused(deps, stores, actor, [contactId]) : 0;
    await refreshProgress(stores, referral.studentId);
    return { stayed: stayed > 0 };
  });
}

async function split(deps: Deps, stores: Stores, actor: Actor, referral: Referral): Promise<void> {
  await stores.referrals.linkContact(referral.id, null);
  await dropNewsOwed(deps, stores, referral);
  await recordAct(deps, stores, actor, "referral.split", {
    studentId: referral.studentId,
    subjectId: referral.id,
    detail: { contactId: referral.contactId },
  });
}
