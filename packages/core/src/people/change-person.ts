import { recordAct } from "../audit/record.ts";
import { withdraw } from "../cohorts/enrolment.ts";
import { followRules } from "../cohorts/follow-rule.ts";
import { requirePeopleManager } from "../policy/require.ts";
import type { Actor, Role } from "../shared/actor.ts";
import type { PersonId } from "../shared/ids.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { requireAnotherAdmin, requireFreeEmail, requirePerson } from "./find-person.ts";
import type { ChangePerson } from "./schemas.ts";
import { NO_STUDIES, saidOf } from "./studies.ts";

/**
 * Changes a member's name, address, zone and roles. A role acts or ends with the next request, since every
 * request reads the memberships anew.
 */
export async function changePerson(deps: Deps, actor: Actor, input: ChangePerson): Promise<void> {
  requirePeopleManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { personId, revision, roles, name, email, zone, ...studies } = input;
    // Studies are a student’s: with the role they go too.
    const kept = roles.includes("student") ? saidOf(studies) : NO_STUDIES;
    const fields = { name, email, zone, ...kept };
    const ruled = await stores.cohorts.holdRuled();
    const person = await requirePerson(stores, personId);
    const before = (await stores.people.memberships(personId)).map(({ role }) => role);
    const gained = roles.filter((role) => !before.includes(role));
    const lost = before.filter((role) => !roles.includes(role));
    if (gained.length + lost.length === 0 && sameFields(person, fields)) return;
    requireRevision(person.revision, revision);
    await requireFreeEmail(stores, fields.email, personId);
    if (lost.includes("admin") && person.disabledAt === null) await requireAnotherAdmin(stores);

    if (!(await stores.people.save({ ...person, ...fields, revision: revision + 1 }))) throw staleEdit();
    if (fields.email !== person.email && !(await stores.suppressions.isSuppressed(fields.email))) {
      // The old address may have rested; what waits reaches them at the new one.
      await stores.mail.planRested(personId, deps.now());
    }
    for (const role of gained) await stores.people.addMembership({ id: deps.newId(), personId, role });
    for (const role of lost) await loseRole(deps, stores, actor, personId, role);
    await recordAct(deps, stores, actor, "person.changed", {
      subjectId: personId,
      detail: { gained: gained.join(" "), lost: lost.join(" ") },
    });
    await followRules(deps, stores, actor, ruled, [personId]);
  });
}

/** Without the role, nobody stays on a cohort's list of students or advisors. */
async function loseRole(deps: Deps, stores: Stores, actor: Actor, personId: PersonId, role: Role) {
  await stores.people.removeMembership(personId, role);
  if (role === "student") {
    for (const { cohortId } of await stores.cohorts.enrolmentsOf(personId)) {
      // Nobody judged them: with the role back, a rule may ask for them again.
      await withdraw(deps, stores, actor, cohortId, personId, "rule");
    }
  }
  if (role === "advisor") {
    for (const cohortId of await stores.cohorts.listAdvisedBy(personId)) {
      await stores.cohorts.removeAdvisor(cohortId, personId);
    }
  }
}
