import { recordAct } from "../audit/record.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { requireOwnReferral, requireStudent } from "./find-referral.ts";
import { canRevoke, currentPermission } from "./name-permission.ts";
import { firstPermission, followingPermission } from "./permission-entry.ts";
import type { RecordPermission, ReferralRef, RevokePermission } from "./schemas.ts";

/** Adds a later answer to "May I mention your name?"; earlier ones stay as history. */
export async function recordPermission(deps: Deps, actor: Actor, input: RecordPermission): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const referral = await requireOwnReferral(stores, actor, input.referralId);
    const current = currentPermission(await stores.referrals.permissions(referral.id));
    const isRepeated = current?.revokedReason === null && sameFields(current, input.permission);
    if (isRepeated) return;

    await stores.referrals.addPermission(firstPermission(deps, actor, referral.id, input.permission));
    await recordAct(deps, stores, actor, "permission.recorded", {
      studentId: referral.studentId,
      subjectId: referral.id,
      detail: { answer: input.permission.answer, scope: input.permission.scope },
    });
  });
}

/** Takes a permission back, with why. From now on the name may not be used. */
export async function revokePermission(deps: Deps, actor: Actor, input: RevokePermission): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const referral = await requireOwnReferral(stores, actor, input.referralId);
    const current = currentPermission(await stores.referrals.permissions(referral.id));
    if (current !== null && current.revokedReason !== null) return;
    if (current === null || !canRevoke(current)) {
      throw new AppError("rule_violated", "There is no permission to take back.");
    }
    const revoked = followingPermission(deps, actor, current, { revokedReason: input.reason });
    await stores.referrals.addPermission(revoked);
    await recordAct(deps, stores, actor, "permission.revoked", {
      studentId: referral.studentId,
      subjectId: referral.id,
    });
  });
}

/** "Let me introduce you" has happened: only now may the name be used. */
export async function logIntroduction(deps: Deps, actor: Actor, input: ReferralRef): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const referral = await requireOwnReferral(stores, actor, input.referralId);
    const current = currentPermission(await stores.referrals.permissions(referral.id));
    if (current?.answer !== "will_introduce" || current.revokedReason !== null) {
      throw new AppError("rule_violated", "No introduction was offered. Record the answer first.");
    }
    if (current.introducedAt !== null) return;

    const introduced = followingPermission(deps, actor, current, { introducedAt: deps.now() });
    await stores.referrals.addPermission(introduced);
    await recordAct(deps, stores, actor, "permission.recorded", {
      studentId: referral.studentId,
      subjectId: referral.id,
      detail: { answer: current.answer, introduced: true },
    });
  });
}

/** An introduction that was logged by mistake: the offer stands as before, and the record keeps both. */
export async function takeBackIntroduction(deps: Deps, actor: Actor, input: ReferralRef): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const referral = await requireOwnReferral(stores, actor, input.referralId);
    const current = currentPermission(await stores.referrals.permissions(referral.id));
    if (!current || current.introducedAt === null || current.revokedReason !== null) return;
    await stores.referrals.addPermission(followingPermission(deps, actor, current, { introducedAt: null }));
    await recordAct(deps, stores, actor, "permission.recorded", {
      studentId: referral.studentId,
      subjectId: referral.id,
      detail: { answer: current.answer, introduced: false },
    });
  });
}
