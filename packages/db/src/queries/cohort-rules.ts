import { foreseeRule, type MembershipRule } from "@askaround/core/cohorts";
import { joinSpellings } from "@askaround/core/people";
import type { CohortScope, PeopleScope } from "@askaround/core/policy";
import type { CohortId, PersonId } from "@askaround/core/shared";
import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohorts, memberships, people } from "../schema/index.ts";
import { readStandings } from "../stores/standings.ts";
import { peopleInScope, cohortInScope } from "./staff-scope.ts";

const NAMES_SHOWN = 10;

export interface RuleParams {
  readonly cohortId: CohortId;
  readonly joins: MembershipRule | null;
}

/** Whom a rule would let into a cohort and whom out, counted and the first few by name; null when it is not in scope. */
export async function previewCohortRule(
  tx: Tx,
  scope: { readonly cohorts: CohortScope; readonly people: PeopleScope },
  { cohortId, joins }: RuleParams,
) {
  const [found] = await tx
    .select({ id: cohorts.id })
    .from(cohorts)
    .where(and(cohortInScope(tx, scope.cohorts), eq(cohorts.id, cohortId)));
  if (!found) return null;
  const { members, ...groups } = foreseeRule(joins, await readStandings(tx, scope.people.officeId, cohortId));
  const shown = Object.values(groups).flatMap((ids) => ids.slice(0, NAMES_SHOWN));
  const names = await namesOf(tx, scope.people, shown);
  const named = (ids: readonly PersonId[]) => ({
    count: ids.length,
    names: ids.slice(0, NAMES_SHOWN).flatMap((id) => names.get(id) ?? []),
  });
  return {
    members,
    joining: named(groups.joining),
    leaving: named(groups.leaving),
    stayIn: named(groups.stayIn),
    stayOut: named(groups.stayOut),
  };
}

async function namesOf(tx: Tx, scope: PeopleScope, ids: readonly PersonId[]) {
  if (ids.length === 0) return new Map<PersonId, string>();
  const rows = await tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(peopleInScope(scope), inArray(people.id, [...ids])));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The programs that students of the office have, by name, each with how many; all spellings of one are one. */
export async function listPrograms(tx: Tx, scope: PeopleScope) {
  const spellings = await tx
    .select({ program: sql<string>`${people.program}`, students: sql<number>`count(*)::int` })
    .from(people)
    .innerJoin(
      memberships,
      and(
        eq(memberships.officeId, people.officeId),
        eq(memberships.personId, people.id),
        eq(memberships.role, "student"),
      ),
    )
    .where(and(peopleInScope(scope), isNotNull(people.program)))
    .groupBy(people.program);
  return [...joinSpellings(spellings).values()].toSorted((a, b) => a.program.localeCompare(b.program, "en"));
}
