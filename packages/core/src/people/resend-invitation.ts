import { recordAct } from "../audit/record.ts";
import { requirePeopleManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { millisOf } from "../shared/time.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { invite } from "./add-person.ts";
import { requirePerson } from "./find-person.ts";
import type { PersonRef } from "./schemas.ts";

const MINUTE = 60_000;

/**
 * Sends the invitation once more. The minute is its version, so that a double click sends one mail, and a later
 * request another.
 */
export async function resendInvitation(deps: Deps, actor: Actor, input: PersonRef): Promise<void> {
  requirePeopleManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const person = await requirePerson(stores, input.personId);
    if (person.disabledAt !== null) {
      throw new AppError("rule_violated", "This person is disabled. Enable them first.");
    }
    const { settings } = await stores.office.get();
    await invite(deps, stores, person, settings, Math.floor(millisOf(deps.now()) / MINUTE));
    await recordAct(deps, stores, actor, "invitation.requested", { subjectId: person.id });
  });
}
