import { recordAct } from "../audit/record.ts";
import { canChangeProfile } from "../policy/acts.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { requirePerson } from "./find-person.ts";
import type { ChangeProfile } from "./schemas.ts";

/** Changes one's own name and zone. No meeting moves; mail still waiting asks for the zone again before it goes. */
export async function changeProfile(deps: Deps, actor: Actor, input: ChangeProfile): Promise<void> {
  if (!canChangeProfile(actor)) throw new AppError("forbidden", "Sign in to change your profile.");
  await deps.transact(actor.officeId, async (stores) => {
    const person = await requirePerson(stores, actor.personId);
    const { revision, ...fields } = input;
    if (sameFields(person, fields)) return;
    requireRevision(person.revision, revision);

    if (!(await stores.people.save({ ...person, ...fields, revision: revision + 1 }))) throw staleEdit();
    await recordAct(deps, stores, actor, "profile.changed", { subjectId: person.id });
  });
}
