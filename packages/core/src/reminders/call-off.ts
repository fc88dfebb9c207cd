import { recordAct } from "../audit/record.ts";
import { canCancelMail } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { MAIL_KINDS } from "./kinds.ts";
import type { MailRecord } from "./manage-ports.ts";
import type { MailRef } from "./send-again.ts";

/** Whether it was done. Not: the mail is on its way already, or there is nothing to do any more. */
export interface CallOffOutcome {
  readonly changed: boolean;
}

/**
 * Calls off one mail that waits. The duty stays. Whoever comes first to the row, this or the worker that freezes it,
 * decides: once this says that it changed, the mail does not go out.
 */
export async function callOffMail(deps: Deps, actor: Actor, input: MailRef): Promise<CallOffOutcome> {
  return change(deps, actor, input, "mail.cancelled", (stores, mail) => stores.mail.callOff(mail.id));
}

/** Takes that back while the mail would still help: the same row waits again. */
export async function wantMailBack(deps: Deps, actor: Actor, input: MailRef): Promise<CallOffOutcome> {
  return change(
    deps,
    actor,
    input,
    "mail.restored",
    async (stores, mail) => mail.expiresAt > deps.now() && (await stores.mail.wantBack(mail.id)),
  );
}

function change(
  deps: Deps,
  actor: Actor,
  { deliveryId }: MailRef,
  kind: "mail.cancelled" | "mail.restored",
  act: (stores: Stores, mail: MailRecord) => Promise<boolean>,
): Promise<CallOffOutcome> {
  requireAllowed(actor.role === "student" && actor.via === "app", "student");
  return deps.transact(actor.officeId, async (stores) => {
    const mail = await stores.mail.findForUpdate(deliveryId);
    const isTheirs = mail && canCancelMail(actor, { studentId: mail.recipientId });
    if (!isTheirs || !MAIL_KINDS[mail.kind].mirrored) {
      throw new AppError("not_found", "We can’t find that email.");
    }
    const changed = await act(stores, mail);
    if (changed) {
      await recordAct(deps, stores, actor, kind, {
        studentId: actor.personId,
        subjectId: mail.id,
        detail: { kind: mail.kind },
      });
    }
    return { changed };
  });
}
