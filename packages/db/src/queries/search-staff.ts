import type { CohortScope, PeopleScope, ProfessionalScope, StudentScope } from "@askaround/core/policy";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohorts, people, professionals } from "../schema/index.ts";
import { namedHere } from "./professional-figures.ts";
import { holdsWords } from "./search-text.ts";
import { cohortInScope, peopleInScope, studentInScope } from "./staff-scope.ts";

type Words = readonly string[];

/** Students within reach, by name and address. */
export function findStudents(tx: Tx, scope: StudentScope, words: Words, most: number) {
  return findMembers(tx, words, most, studentInScope(tx, scope));
}

/** Everyone of the office, for its admins. */
export function findOfficePeople(tx: Tx, scope: PeopleScope, words: Words, most: number) {
  return findMembers(tx, words, most, peopleInScope(scope));
}

function findMembers(tx: Tx, words: Words, most: number, where: ReturnType<typeof and>) {
  return tx
    .select({ id: people.id, title: people.name, detail: people.email })
    .from(people)
    .where(and(where, holdsWords([people.name, people.email], words)))
    .orderBy(sql`lower(${people.name})`, people.id)
    .limit(most);
}

export function findCohorts(tx: Tx, scope: CohortScope, words: Words, most: number) {
  return tx
    .select({ id: cohorts.id, title: cohorts.name, detail: sql<string | null>`null` })
    .from(cohorts)
    .where(and(cohortInScope(tx, scope), holdsWords([cohorts.name], words)))
    .orderBy(desc(cohorts.startsOn), sql`lower(${cohorts.name})`, cohorts.id)
    .limit(most);
}

/** Professionals whose names this reader sees. */
export function findProfessionals(tx: Tx, scope: ProfessionalScope, words: Words, most: number) {
  return tx
    .select({ id: professionals.id, title: professionals.name, detail: professionals.organisation })
    .from(professionals)
    .where(
      and(
        eq(professionals.officeId, scope.officeId),
        isNull(professionals.mergedInto),
        namedHere(tx, scope),
        holdsWords([professionals.name, professionals.organisation], words),
      ),
    )
    .orderBy(sql`lower(${professionals.name})`, professionals.id)
    .limit(most);
}
