import { z } from "zod";
import { recordAct } from "../audit/record.ts";
import { requireOfficeManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { DeliveryId } from "../shared/ids.ts";
import { idSchema } from "../shared/text.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { requireMail } from "./send-again.ts";
import { SETTLED_BY_HAND } from "./webhook.ts";

export const SettleUnknown = z.strictObject({
  deliveryId: idSchema<DeliveryId>(),
  /** Whether the person says that it arrived. */
  received: z.boolean(),
});
export type SettleUnknown = z.infer<typeof SettleUnknown>;

/** Decides a mail of which nobody could say whether it was sent, by asking whom it was for. */
export async function settleUnknown(deps: Deps, actor: Actor, input: SettleUnknown): Promise<void> {
  requireOfficeManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const mail = await requireMail(stores, input.deliveryId);
    const state = input.received ? ("accepted" as const) : ("failed" as const);
    if (!(await stores.mail.settleUnknown(mail.id, state, SETTLED_BY_HAND))) {
      throw new AppError("rule_violated", "This mail is decided already. Reload to see how.");
    }
    await recordAct(deps, stores, actor, "mail.settled", { subjectId: mail.id, detail: { state } });
  });
}
