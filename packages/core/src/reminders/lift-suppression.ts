import { z } from "zod";
import { recordAct } from "../audit/record.ts";
import { requireOfficeManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { SuppressionId } from "../shared/ids.ts";
import { idSchema, line } from "../shared/text.ts";
import type { Deps } from "../shared/unit-of-work.ts";

export const LiftSuppression = z.strictObject({
  suppressionId: idSchema<SuppressionId>(),
  reason: line(200, "Say why this address can be mailed again, like “Mailbox was full, now emptied”."),
});
export type LiftSuppression = z.infer<typeof LiftSuppression>;

/**
 * Lets an address be mailed again, with why. Mail that was not sent meanwhile and would still help is planned again;
 * how many. What each is about is checked before it goes, and of one duty's steps the latest due goes alone.
 */
export async function liftSuppression(
  deps: Deps,
  actor: Actor,
  input: LiftSuppression,
): Promise<{ planned: number }> {
  requireOfficeManager(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const suppression = await stores.suppressions.findForUpdate(input.suppressionId);
    if (!suppression) throw new AppError("not_found", "We can’t find that address.");
    const by = { at: deps.now(), personId: actor.personId, reason: input.reason };
    if (!(await stores.suppressions.lift(suppression.id, by))) {
      throw new AppError("rule_violated", "This address is mailed again already.");
    }
    await recordAct(deps, stores, actor, "suppression.lifted", {
      subjectId: suppression.id,
      detail: { cause: suppression.cause },
    });
    const holder = await stores.people.findByEmail(suppression.address);
    return { planned: holder ? await stores.mail.planRested(holder.id, by.at) : 0 };
  });
}
