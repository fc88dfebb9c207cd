import { recordAct } from "../audit/record.ts";
import { enrol } from "../cohorts/enrolment.ts";
import { followRules } from "../cohorts/follow-rule.ts";
import type { OfficeSettings } from "../office/settings.ts";
import { requirePeopleManager } from "../policy/require.ts";
import type { Lane } from "../reminders/delivery.ts";
import { planInvitation } from "../reminders/plan.ts";
import type { Actor, Role } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { CohortId, PersonId } from "../shared/ids.ts";
import { idTaken } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { requireFreeEmail } from "./find-person.ts";
import type { Person } from "./person.ts";
import type { AddPerson } from "./schemas.ts";
import { NO_STUDIES, saidOf, type SaidStudies } from "./studies.ts";

/** Adds a member with their roles and invites them by mail; a student may join a cohort at once. Sent twice, it adds one. */
export async function addPerson(
  deps: Deps,
  actor: Actor,
  input: AddPerson,
): Promise<{ readonly personId: PersonId }> {
  requirePeopleManager(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const { requestId, roles, cohortId, ...fields } = input;
    const before = await stores.people.find(requestId);
    if (before && before.email !== fields.email) throw idTaken();
    if (before) return { personId: before.id };

    // The same form may be sent twice at once: that the other one has just been kept is no refusal.
    await requireFreeEmail(stores, fields.email, requestId);
    if (cohortId !== null) await requireEnrollable(stores, cohortId, roles);

    const ruled = await stores.cohorts.holdRuled();
    const { settings } = await stores.office.get();
    const person = await insertPerson(deps, stores, { id: requestId, ...fields }, roles);
    await invite(deps, stores, person, settings, 1);
    await recordAct(deps, stores, actor, "person.added", {
      subjectId: person.id,
      detail: { roles: roles.join(" ") },
    });
    if (cohortId !== null) await enrol(deps, stores, actor, cohortId, person.id);
    await followRules(deps, stores, actor, ruled, [person.id]);
    return { personId: person.id };
  });
}

async function requireEnrollable(stores: Stores, cohortId: CohortId, roles: readonly Role[]): Promise<void> {
  const cohort = await stores.cohorts.find(cohortId);
  const exists = cohort !== null && cohort.archivedAt === null;
  if (exists && roles.includes("student")) return;
  const message = exists ? "Only students join a cohort." : "Choose a cohort from the list.";
  throw new AppError("invalid", message, { cohortId: message });
}

/** Writes a new person and their memberships. */
export async function insertPerson(
  deps: Deps,
  stores: Stores,
  { id, name, email, zone, ...studies }: Pick<Person, "id" | "name" | "email" | "zone"> & SaidStudies,
  roles: readonly Role[],
): Promise<Person> {
  const person: Person = {
    id,
    userId: null,
    name,
    email,
    zone,
    ...NO_STUDIES,
    ...(roles.includes("student") ? saidOf(studies) : {}),
    disabledAt: null,
    createdAt: deps.now(),
    revision: 1,
  };
  await stores.people.insert(person);
  for (const role of roles) {
    await stores.people.addMembership({ id: deps.newId(), personId: person.id, role });
  }
  return person;
}

/** Plans the invitation; a higher version sends it again and drops an older one that is still waiting. */
export async function invite(
  deps: Deps,
  stores: Stores,
  person: Person,
  settings: OfficeSettings,
  version: number,
  lane: Lane = "direct",
): Promise<void> {
  const planned = planInvitation(person, version, settings, deps.now(), lane);
  await stores.deliveries.replan({ kind: "invitation", personId: person.id }, planned, "replanned");
}
