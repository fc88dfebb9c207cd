import type { Actor } from "../shared/actor.ts";
import type { ProfessionalLimitId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { KeptProfessional } from "./ports.ts";

/** Adds a line to the history of limits: what holds from now on, and why. */
export async function noteLimits(
  deps: Deps,
  { professionals }: Pick<Stores, "professionals">,
  actor: Actor,
  { id: professionalId, doNotContact, askFirst, mostAsks, coolDownDays }: KeptProfessional,
  reason: string,
): Promise<void> {
  const by = { reason, setBy: actor.personId, setAt: deps.now() };
  const id = deps.newId<ProfessionalLimitId>();
  await professionals.addLimitEntry({
    id,
    professionalId,
    doNotContact,
    askFirst,
    mostAsks,
    coolDownDays,
    ...by,
  });
}
