import { recordAct } from "../audit/record.ts";
import type { Actor } from "../shared/actor.ts";
import type { PersonId } from "../shared/ids.ts";
import { staleEdit } from "../shared/require-revision.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { requirePerson } from "./find-person.ts";
import { saidOf, type SaidStudies, type Studies } from "./studies.ts";

/** Writes what is said of a student’s studies. Answers what they were, or null when nothing changed. */
export async function changeStudies(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  personId: PersonId,
  said: SaidStudies,
): Promise<({ readonly personId: PersonId } & Studies) | null> {
  const person = await requirePerson(stores, personId);
  const changes = saidOf(said);
  if (sameFields(person, changes)) return null;
  if (!(await stores.people.save({ ...person, ...changes, revision: person.revision + 1 })))
    throw staleEdit();
  await recordAct(deps, stores, actor, "person.changed", {
    subjectId: personId,
    detail: { gained: "", lost: "" },
  });
  const { program, graduationYear, firstGeneration } = person;
  return { personId, program, graduationYear, firstGeneration };
}
