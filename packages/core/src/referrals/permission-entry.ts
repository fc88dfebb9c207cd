import type { Actor } from "../shared/actor.ts";
import type { ReferralId } from "../shared/ids.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import type { NamePermission } from "./referral.ts";
import type { RecordPermission } from "./schemas.ts";

/** A new entry of a referral's ledger: what was answered, recorded now by this actor. */
export function firstPermission(
  deps: Deps,
  actor: Actor,
  referralId: ReferralId,
  answered: RecordPermission["permission"],
): NamePermission {
  return {
    id: deps.newId(),
    referralId,
    ...answered,
    introducedAt: null,
    revokedReason: null,
    recordedBy: actor.personId,
    recordedAt: deps.now(),
  };
}

/** The same answer as before with one thing added to it: that it was taken back, or that the introduction took place. */
export function followingPermission(
  deps: Deps,
  actor: Actor,
  current: NamePermission,
  change: Partial<Pick<NamePermission, "introducedAt" | "revokedReason">>,
): NamePermission {
  return { ...current, ...change, id: deps.newId(), recordedBy: actor.personId, recordedAt: deps.now() };
}
