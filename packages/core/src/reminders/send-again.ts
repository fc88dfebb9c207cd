import { z } from "zod";
import { recordAct } from "../audit/record.ts";
import { requireOfficeManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { DeliveryId } from "../shared/ids.ts";
import { idSchema } from "../shared/text.ts";
import type { Instant } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { MailRecord } from "./manage-ports.ts";
import { ADDRESS_RESTS } from "./ports.ts";

export const MailRef = z.strictObject({ deliveryId: idSchema<DeliveryId>() });
export type MailRef = z.infer<typeof MailRef>;

type Judged = Pick<MailRecord, "kind" | "state" | "reason" | "expiresAt">;

/** Why a mail cannot be sent once more; null when it can. */
export type NotAgain = "sign_in" | "state" | "expired" | "suppressed";

/**
 * Whether a mail may go out once more: it failed, came back or nobody knows, it would still help, and its address may be
 * mailed. A sign-in mail is asked for anew by whoever waits for it.
 */
export function decideSendAgain(mail: Judged, addressSuppressed: boolean, now: Instant): NotAgain | null {
  if (mail.kind === "sign_in") return "sign_in";
  if (!neverArrived(mail)) return "state";
  if (mail.expiresAt <= now) return "expired";
  return addressSuppressed ? "suppressed" : null;
}

function neverArrived({ state, reason }: Judged): boolean {
  if (state === "skipped") return reason === ADDRESS_RESTS;
  return state === "failed" || state === "unknown" || state === "bounced" || state === "suppressed";
}

const REFUSALS: Record<NotAgain, string> = {
  sign_in: "A sign-in mail cannot be sent again. The person asks for a new one on the sign-in page.",
  state: "This mail cannot be sent again. Only mail that did not arrive can.",
  expired: "The time in which this mail would have helped is over.",
  suppressed: "Mail to this address rests. Lift that first, then send it again.",
};

/**
 * Sends a mail once more, as a new row beside the old one. What it is about is checked before it goes, as for any mail.
 * Its key names the old row, so that asking twice sends one.
 */
export async function sendAgain(deps: Deps, actor: Actor, input: MailRef): Promise<{ added: boolean }> {
  requireOfficeManager(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const mail = await requireMail(stores, input.deliveryId);
    const recipient = await stores.people.find(mail.recipientId);
    const suppressed = recipient !== null && (await stores.suppressions.isSuppressed(recipient.email));
    const refusal = decideSendAgain(mail, suppressed, deps.now());
    if (refusal !== null) throw new AppError("rule_violated", REFUSALS[refusal]);
    const added = await stores.mail.planAgain(mail, `again:${mail.id}`, deps.now());
    if (added) {
      await recordAct(deps, stores, actor, "mail.sent_again", {
        subjectId: mail.id,
        detail: { kind: mail.kind, recipient: mail.recipientId },
      });
    }
    return { added };
  });
}

/** A mail of this office, locked. Throws `not_found`. */
export async function requireMail(stores: Stores, id: DeliveryId): Promise<MailRecord> {
  const mail = await stores.mail.findForUpdate(id);
  if (!mail) throw new AppError("not_found", "We can’t find that email.");
  return mail;
}
