import { canAddContact, canChangeReferral } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { ReferralId } from "../shared/ids.ts";
import type { Stores } from "../shared/unit-of-work.ts";
import type { Referral } from "./referral.ts";

/** Throws `forbidden` unless referrals are this actor's to keep. */
export function requireStudent(actor: Actor): void {
  requireAllowed(canAddContact(actor), "student");
}

/** The actor's own referral, locked. Throws `not_found`, for another's too. */
export async function requireOwnReferral(stores: Stores, actor: Actor, id: ReferralId): Promise<Referral> {
  const referral = await stores.referrals.findForUpdate(id);
  if (!referral || !canChangeReferral(actor, referral)) {
    throw new AppError("not_found", "We can’t find that suggestion.");
  }
  return referral;
}
