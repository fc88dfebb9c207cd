import { recordAct } from "../audit/record.ts";
import { enrol } from "../cohorts/enrolment.ts";
import { followRules } from "../cohorts/follow-rule.ts";
import { requireOpenCohort } from "../cohorts/require-cohort.ts";
import type { Office } from "../office/office.ts";
import { insertPerson, invite } from "../people/add-person.ts";
import { restoreAccess } from "../people/disable-person.ts";
import { changeStudies } from "../people/change-studies.ts";
import type { Person } from "../people/person.ts";
import { saidOf, type Studies } from "../people/studies.ts";
import { requireCohortManager, requirePeopleManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import type { CohortId, PersonId } from "../shared/ids.ts";
import { millisOf } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { outcomeOf, type RosterMember, type RosterOutcome } from "./judge-roster.ts";
import type { RosterProblem } from "./read-roster.ts";
import type { BringInRoster } from "./schemas.ts";

type Row = BringInRoster["rows"][number];

export interface BroughtIn {
  /** Those who can sign in now and could not before. */
  readonly added: readonly PersonId[];
  /** Whose studies it changed, and what they were. */
  readonly changed: readonly ({ readonly personId: PersonId } & Studies)[];
  readonly enrolled: readonly { readonly personId: PersonId; readonly cohortId: CohortId }[];
  readonly refused: readonly { readonly email: string; readonly problem: RosterProblem }[];
}

const MINUTE = 60_000;

/**
 * Adds the students of a roster who are not here yet, in the office’s zone, and enrols them; whoever is here only joins the
 * cohort, and has their studies as the roster says them. Invitations of a roster go in the lane of many, so that nobody waits for a sign-in mail behind them. All rows
 * or none. Throws `not_found` or `rule_violated` for a cohort that is not here or is put away.
 */
export async function bringInRoster(deps: Deps, actor: Actor, input: BringInRoster): Promise<BroughtIn> {
  requirePeopleManager(actor);
  requireCohortManager(actor);
  return deps.transact(actor.officeId, async (stores) => {
    for (const cohortId of new Set(input.rows.map((row) => row.cohortId)))
      if (cohortId !== null) await requireOpenCohort(stores, cohortId);
    const ruled = await stores.cohorts.holdRuled();
    const office = await stores.office.get();
    const added: PersonId[] = [];
    const changed: ({ personId: PersonId } & Studies)[] = [];
    const enrolled: { personId: PersonId; cohortId: CohortId }[] = [];
    const refused: { email: string; problem: RosterProblem }[] = [];
    for (const row of input.rows) {
      const person = await stores.people.findByEmail(row.email);
      const outcome = outcomeOf(row, person ? await memberOf(stores, person) : undefined);
      if (outcome === "there") continue;
      if (!isTaken(outcome)) {
        refused.push({ email: row.email, problem: outcome });
        continue;
      }
      const student = person ?? (await add(deps, stores, actor, office, row));
      if (outcome === "back") await restoreAccess(deps, stores, actor, student);
      const before = person ? await changeStudies(deps, stores, actor, person.id, row) : null;
      if (before) changed.push(before);
      if (outcome === "new" || outcome === "back") {
        added.push(student.id);
        if (input.invite)
          await invite(deps, stores, student, office.settings, versionOf(deps, outcome), "bulk");
      }
      if (row.cohortId === null || outcome === "change") continue;
      await enrol(deps, stores, actor, row.cohortId, student.id);
      enrolled.push({ personId: student.id, cohortId: row.cohortId });
    }
    const judged = new Set([...added, ...changed.map(({ personId }) => personId)]);
    await followRules(deps, stores, actor, ruled, [...judged]);
    return { added, changed, enrolled, refused };
  });
}

const isTaken = (outcome: RosterOutcome) =>
  outcome === "new" || outcome === "back" || outcome === "enrol" || outcome === "change";

async function add(deps: Deps, stores: Stores, actor: Actor, { zone }: Office, row: Row): Promise<Person> {
  const fields = {
    id: deps.newId<PersonId>(),
    name: row.name ?? row.email,
    email: row.email,
    zone,
    ...saidOf(row),
  };
  const student = await insertPerson(deps, stores, fields, ["student"]);
  await recordAct(deps, stores, actor, "person.added", {
    subjectId: student.id,
    detail: { roles: "student" },
  });
  return student;
}

/** An invitation that was called off keeps its version; whoever is back gets one of this minute. */
function versionOf(deps: Deps, outcome: "new" | "back"): number {
  return outcome === "new" ? 1 : Math.floor(millisOf(deps.now()) / MINUTE);
}

async function memberOf(stores: Stores, person: Person): Promise<RosterMember> {
  const memberships = await stores.people.memberships(person.id);
  const enrolments = await stores.cohorts.enrolmentsOf(person.id);
  return {
    email: person.email,
    isStudent: memberships.some(({ role }) => role === "student"),
    disabled: person.disabledAt !== null,
    hasSignedIn: person.userId !== null,
    program: person.program,
    graduationYear: person.graduationYear,
    firstGeneration: person.firstGeneration,
    cohortIds: enrolments.map(({ cohortId }) => cohortId),
  };
}
