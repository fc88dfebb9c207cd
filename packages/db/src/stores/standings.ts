import type { StudentStanding } from "@askaround/core/cohorts";
import type { CohortId, OfficeId, PersonId } from "@askaround/core/shared";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { enrolments, memberships, people } from "../schema/index.ts";

/** How every student of an office, or these only, stands to one cohort, by id: one statement, however many they are. */
export async function readStandings(
  tx: Tx,
  officeId: OfficeId,
  cohortId: CohortId,
  studentIds?: readonly PersonId[],
): Promise<readonly StudentStanding[]> {
  const latest = tx
    .selectDistinctOn([enrolments.studentId], {
      studentId: enrolments.studentId,
      by: enrolments.by,
      leftBy: enrolments.leftBy,
    })
    .from(enrolments)
    .where(
      and(
        eq(enrolments.officeId, officeId),
        eq(enrolments.cohortId, cohortId),
        studentIds ? inArray(enrolments.studentId, [...studentIds]) : undefined,
      ),
    )
    // Somebody who is in it now, else who left last.
    .orderBy(asc(enrolments.studentId), sql`${enrolments.leftAt} desc nulls first`, desc(enrolments.id))
    .as("latest");
  const rows = await tx
    .select({
      studentId: people.id,
      program: people.program,
      graduationYear: people.graduationYear,
      firstGeneration: people.firstGeneration,
      by: latest.by,
      leftBy: latest.leftBy,
    })
    .from(memberships)
    .innerJoin(people, and(eq(people.officeId, memberships.officeId), eq(people.id, memberships.personId)))
    .leftJoin(latest, eq(latest.studentId, people.id))
    .where(
      and(
        eq(memberships.officeId, officeId),
        eq(memberships.role, "student"),
        studentIds ? inArray(memberships.personId, [...studentIds]) : undefined,
      ),
    )
    .orderBy(asc(people.id));
  return rows.map(({ by, leftBy, ...student }) => ({
    ...student,
    latest: by === null ? null : { by, leftBy },
  }));
}
