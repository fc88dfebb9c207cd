import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { dropNewsOwed } from "../duties/owe.ts";
import type { Actor } from "../shared/actor.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { requireOwnReferral, requireStudent } from "./find-referral.ts";
import type { ReferralRef } from "./schemas.ts";

/**
 * The person suggested is not the contact they were taken for. The contact stays among the student's people,
 * and the permission for the name goes with the suggestion.
 */
export async function splitReferral(deps: Deps, actor: Actor, input: ReferralRef): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const referral = await requireOwnReferral(stores, actor, input.referralId);
    if (referral.contactId === null) return;
    await stores.referrals.linkContact(referral.id, null);
    await dropNewsOwed(deps, stores, referral);
    await recordAct(deps, stores, actor, "referral.split", {
      studentId: referral.studentId,
      subjectId: referral.id,
      detail: { contactId: referral.contactId },
    });
    await refreshProgress(stores, referral.studentId);
  });
}
