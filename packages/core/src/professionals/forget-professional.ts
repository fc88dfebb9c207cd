import { recordAct } from "../audit/record.ts";
import { refreshAll } from "../cohorts/refresh-progress.ts";
import { sameName } from "../contacts/same-name.ts";
import { canManageOffice } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import { canRevoke, currentPermission } from "../referrals/name-permission.ts";
import { followingPermission } from "../referrals/permission-entry.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { requireRevision } from "../shared/require-revision.ts";
import type { ContactId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { ForgetProfessional } from "./schemas.ts";
import { wordsToTakeOut } from "./words-to-take-out.ts";

const NOT_THEIRS = "That is not how any record writes their name.";
const ON_ITS_WAY = "A mail about this person is being sent at this moment. Try again in a minute.";
/** Read by the student, as the reason why the name may not be used any more. */
const LEFT = "They asked to be taken out.";
const JOINED = "This record was joined with another one. Take that one out.";

/**
 * Takes out what the office keeps about a professional, because they asked: facts in every record, what students wrote to
 * them, their name wherever it stands. Counts, dates and what students learned stay. It cannot be undone; done twice, it is
 * done once. The audit row says who and why, and nothing that leads to the person.
 */
export async function forgetProfessional(
  deps: Deps,
  actor: Actor,
  { professionalId, name, reason, revision }: ForgetProfessional,
): Promise<void> {
  requireAllowed(canManageOffice(actor), "admin");
  await deps.transact(actor.officeId, async (stores) => {
    const { professionals } = stores;
    const stored = await professionals.findForUpdate(professionalId);
    if (!stored) throw new AppError("not_found", "We can’t find that professional.");
    if (stored.forgottenAt !== null) return;
    if (stored.mergedInto !== null) throw new AppError("rule_violated", JOINED);
    requireRevision(stored.revision, revision);
    const facts = await professionals.listFacts(professionalId);
    if (!facts.names.some((known) => sameName(known, name))) {
      throw new AppError("invalid", NOT_THEIRS, { name: NOT_THEIRS });
    }

    const forgotten = await professionals.forget(professionalId, wordsToTakeOut(facts), deps.now());
    if (forgotten === null) throw new AppError("rule_violated", ON_ITS_WAY);
    for (const contactId of forgotten.contactIds) await takeLeaveBack(deps, stores, actor, contactId);
    await refreshAll(stores, forgotten.studentIds);
    await recordAct(deps, stores, actor, "professional.forgotten", {
      subjectId: professionalId,
      detail: { reason, students: forgotten.studentIds.length },
    });
  });
}

/** “You may mention my name” ends with it: no draft may go out under whatever stands in its place. */
async function takeLeaveBack(deps: Deps, stores: Stores, actor: Actor, contactId: ContactId): Promise<void> {
  for (const { id } of await stores.referrals.listFrom(contactId)) {
    const current = currentPermission(await stores.referrals.permissions(id));
    if (current === null || current.revokedReason !== null || !canRevoke(current)) continue;
    const revoked = followingPermission(deps, actor, current, { revokedReason: LEFT });
    await stores.referrals.addPermission(revoked);
  }
}
