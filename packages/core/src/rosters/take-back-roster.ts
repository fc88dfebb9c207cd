import { requireOpenCohort } from "../cohorts/require-cohort.ts";
import { withdraw } from "../cohorts/enrolment.ts";
import { followRules } from "../cohorts/follow-rule.ts";
import { endAccess } from "../people/disable-person.ts";
import { changeStudies } from "../people/change-studies.ts";
import { requirePerson } from "../people/find-person.ts";
import { requireCohortManager, requirePeopleManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import type { TakeBackRoster } from "./schemas.ts";

/**
 * Undoes part of a roster: out of the cohorts, studies as they were, and no access for those it brought. Invitations that wait are called off.
 * Whoever has signed in since stays, and is counted. Doing it twice does no harm.
 */
export async function takeBackRoster(
  deps: Deps,
  actor: Actor,
  input: TakeBackRoster,
): Promise<{ readonly stayed: number }> {
  requirePeopleManager(actor);
  requireCohortManager(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const ruled = await stores.cohorts.holdRuled();
    const stayed = new Set<string>();
    for (const id of input.added) {
      const person = await requirePerson(stores, id);
      if (person.userId !== null) stayed.add(id);
      else await endAccess(deps, stores, actor, person);
    }
    for (const cohortId of new Set(input.enrolled.map((each) => each.cohortId)))
      await requireOpenCohort(stores, cohortId);
    for (const { personId, cohortId } of input.enrolled)
      if (!stayed.has(personId)) await withdraw(deps, stores, actor, cohortId, personId, "rule");
    for (const { personId, ...studies } of input.changed)
      await changeStudies(deps, stores, actor, personId, studies);
    const changed = input.changed.map(({ personId }) => personId);
    await followRules(deps, stores, actor, ruled, changed);
    return { stayed: stayed.size };
  });
}
