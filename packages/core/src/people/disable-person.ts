import { recordAct } from "../audit/record.ts";
import { requirePeopleManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { staleEdit } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { requireAnotherAdmin, requirePerson } from "./find-person.ts";
import type { Person } from "./person.ts";
import type { PersonRef } from "./schemas.ts";

/**
 * Ends a member's access at once and keeps every record. Their waiting reminders stay planned and are dropped
 * when they come due, unless the person is back by then. Doing it twice does no harm.
 */
export async function disablePerson(deps: Deps, actor: Actor, input: PersonRef): Promise<void> {
  requirePeopleManager(actor);
  await deps.transact(actor.officeId, async (stores) =>
    endAccess(deps, stores, actor, await requirePerson(stores, input.personId)),
  );
}

/** The writes of it, for a unit of work that has locked the person. */
export async function endAccess(deps: Deps, stores: Stores, actor: Actor, person: Person): Promise<void> {
  if (person.disabledAt !== null) return;
  const memberships = await stores.people.memberships(person.id);
  if (memberships.some(({ role }) => role === "admin")) await requireAnotherAdmin(stores);

  const disabled = { ...person, disabledAt: deps.now(), revision: person.revision + 1 };
  if (!(await stores.people.save(disabled))) throw staleEdit();
  await stores.deliveries.replan({ kind: "invitation", personId: person.id }, [], "person_disabled");
  await recordAct(deps, stores, actor, "person.disabled", { subjectId: person.id });
}

/** Gives a disabled member their access back. Doing it twice does no harm. */
export async function enablePerson(deps: Deps, actor: Actor, input: PersonRef): Promise<void> {
  requirePeopleManager(actor);
  await deps.transact(actor.officeId, async (stores) =>
    restoreAccess(deps, stores, actor, await requirePerson(stores, input.personId)),
  );
}

/** The writes of it, for a unit of work that has found the person. */
export async function restoreAccess(deps: Deps, stores: Stores, actor: Actor, person: Person): Promise<void> {
  if (person.disabledAt === null) return;
  const enabled = { ...person, disabledAt: null, revision: person.revision + 1 };
  if (!(await stores.people.save(enabled))) throw staleEdit();
  await recordAct(deps, stores, actor, "person.enabled", { subjectId: person.id });
}
