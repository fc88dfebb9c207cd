import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { keepReferralDuty } from "../duties/owe.ts";
import type { Actor } from "../shared/actor.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { requireOwnReferral, requireStudent } from "./find-referral.ts";
import type { LetGoReferral, ReferralRef } from "./schemas.ts";

/** The student will not follow this suggestion. It stays in the list, and nothing reminds of it. */
export async function letGoReferral(deps: Deps, actor: Actor, input: LetGoReferral): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const referral = await requireOwnReferral(stores, actor, input.referralId);
    if (referral.letGoAt !== null) return;
    await stores.referrals.setLetGo(referral.id, { at: deps.now(), reason: input.reason });
    await keepReferralDuty(deps, stores, referral, deps.now());
    await recordAct(deps, stores, actor, "referral.let_go", {
      studentId: referral.studentId,
      subjectId: referral.id,
    });
    await refreshProgress(stores, referral.studentId);
  });
}

/** Takes a suggestion up again that was let go. */
export async function takeUpReferral(deps: Deps, actor: Actor, input: ReferralRef): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const referral = await requireOwnReferral(stores, actor, input.referralId);
    if (referral.letGoAt === null) return;
    await stores.referrals.setLetGo(referral.id, null);
    await keepReferralDuty(deps, stores, referral, null);
    await recordAct(deps, stores, actor, "referral.taken_up", {
      studentId: referral.studentId,
      subjectId: referral.id,
    });
    await refreshProgress(stores, referral.studentId);
  });
}
