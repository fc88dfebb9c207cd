import { z } from "zod";
import { recordAct } from "../audit/record.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { DELIVERY_KINDS } from "./delivery.ts";
import { MAIL_KINDS } from "./kinds.ts";

export const ChooseMail = z.strictObject({ kind: z.enum(DELIVERY_KINDS), wanted: z.boolean() });
export type ChooseMail = z.infer<typeof ChooseMail>;

/**
 * Switches one kind of one's own mail off or on, from the app or from a mail; the duty in the app stays. Doing it twice
 * changes nothing. Refuses the kinds that let people in or keep the office running.
 */
export async function chooseMail(deps: Deps, actor: Actor, choice: ChooseMail): Promise<void> {
  if (!MAIL_KINDS[choice.kind].switchOff) {
    throw new AppError("rule_violated", "These emails always come.", { kind: "These emails always come." });
  }
  await deps.transact(actor.officeId, (stores) => setMailWanted(deps, stores, actor, choice));
}

/** The same inside a unit of work that is open already. */
export async function setMailWanted(deps: Deps, stores: Stores, actor: Actor, { kind, wanted }: ChooseMail) {
  if (!(await stores.people.setMailWanted(actor.personId, kind, wanted, deps.now()))) return;
  await recordAct(deps, stores, actor, "mail_choice.changed", {
    subjectId: actor.personId,
    detail: { kind, wanted },
  });
}
