import type { BulkReach, BulkStudent } from "@askaround/core/bulk";
import type { OfficeId, PersonId } from "@askaround/core/shared";
import { and, asc, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohortAdvisors, cohorts, enrolments, leaves, people } from "../schema/index.ts";

const { officeId: _office, ...leaveColumns } = getTableColumns(leaves);

/** Of these students those whom it reaches, with their cohorts and leaves: three statements, however many they are. */
export async function readBulkStudents(
  tx: Tx,
  officeId: OfficeId,
  studentIds: readonly PersonId[],
  { advisorId, cohortId }: BulkReach,
): Promise<readonly BulkStudent[]> {
  const ids = [...studentIds];
  const [persons, enrolled, away] = await Promise.all([
    tx
      .select({
        studentId: people.id,
        name: people.name,
        disabled: sql<boolean>`${people.disabledAt} is not null`,
      })
      .from(people)
      .where(and(eq(people.officeId, officeId), inArray(people.id, ids)))
      .orderBy(asc(sql`lower(${people.name})`), asc(people.id)),
    selectEnrolments(tx, officeId, ids, advisorId),
    tx
      .select(leaveColumns)
      .from(leaves)
      .where(and(eq(leaves.officeId, officeId), inArray(leaves.studentId, ids), isNull(leaves.endedAt)))
      .orderBy(asc(leaves.id)),
  ]);
  const enrolmentsOf = Map.groupBy(enrolled, ({ studentId }) => studentId);
  const leavesOf = Map.groupBy(away, ({ studentId }) => studentId);
  const everybody = advisorId === null && cohortId === null;
  return persons.flatMap((person) => {
    const current = enrolmentsOf.get(person.studentId) ?? [];
    const reached = current.filter((row) => row.theirs && (cohortId === null || row.cohortId === cohortId));
    if (reached.length === 0 && !everybody) return [];
    return {
      ...person,
      cohortIds: reached.filter(({ archived }) => !archived).map((row) => row.cohortId),
      inCohorts: current.map((row) => row.cohortId),
      leaves: leavesOf.get(person.studentId) ?? [],
    };
  });
}

function selectEnrolments(tx: Tx, officeId: OfficeId, ids: PersonId[], advisorId: PersonId | null) {
  const theirs =
    advisorId === null
      ? sql<boolean>`true`
      : sql<boolean>`exists (select 1 from ${cohortAdvisors} where ${cohortAdvisors.officeId} = ${enrolments.officeId}
          and ${cohortAdvisors.cohortId} = ${enrolments.cohortId} and ${cohortAdvisors.personId} = ${advisorId})`;
  return tx
    .select({
      studentId: enrolments.studentId,
      cohortId: enrolments.cohortId,
      archived: sql<boolean>`${cohorts.archivedAt} is not null`,
      theirs,
    })
    .from(enrolments)
    .innerJoin(cohorts, and(eq(cohorts.officeId, enrolments.officeId), eq(cohorts.id, enrolments.cohortId)))
    .where(
      and(eq(enrolments.officeId, officeId), inArray(enrolments.studentId, ids), isNull(enrolments.leftAt)),
    )
    .orderBy(asc(enrolments.cohortId));
}
