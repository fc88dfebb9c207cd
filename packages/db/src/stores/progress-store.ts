import type { ProgressStore, StudentProgress } from "@askaround/core/cohorts";
import type { OfficeId } from "@askaround/core/shared";
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { enrolments, studentProgress } from "../schema/index.ts";
import { noFacts, readFacts } from "./progress-facts.ts";

const AT_ONCE = 1_000;

export function progressStore(tx: Tx, officeId: OfficeId): ProgressStore {
  const ofOffice = eq(studentProgress.officeId, officeId);
  const insert = async (rows: readonly StudentProgress[]) => {
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const set = rows.slice(from, from + AT_ONCE).map((row) => ({ officeId, ...row }));
      await tx.insert(studentProgress).values(set);
    }
  };
  return {
    async lockFacts(studentId) {
      // The locks come first and alone: each following statement then sees what the last holder kept.
      await tx.execute(sql`select pg_advisory_xact_lock_shared(${officeLock(officeId)}),
        pg_advisory_xact_lock(hashtextextended(${`progress ${officeId} ${studentId}`}, 0))`);
      const [facts] = await readFacts(tx, officeId, [studentId]);
      return facts ?? noFacts(studentId);
    },
    async replace(studentId, rows) {
      await tx.delete(studentProgress).where(and(ofOffice, eq(studentProgress.studentId, studentId)));
      await insert(rows);
    },
    async lockAllFacts(studentIds) {
      await tx.execute(sql`select pg_advisory_xact_lock(${officeLock(officeId)})`);
      if (studentIds !== undefined) return readFacts(tx, officeId, studentIds.toSorted());
      const current = and(eq(enrolments.officeId, officeId), isNull(enrolments.leftAt));
      const rows = await tx.selectDistinct({ id: enrolments.studentId }).from(enrolments).where(current);
      return readFacts(tx, officeId, rows.map(({ id }) => id).toSorted());
    },
    async replaceAll(rows, studentIds) {
      const these =
        studentIds === undefined ? undefined : inArray(studentProgress.studentId, [...studentIds]);
      await tx.delete(studentProgress).where(and(ofOffice, these));
      await insert(rows);
    },
  };
}

/** Shared by those who change one student, alone for who changes all. */
function officeLock(officeId: OfficeId): SQL {
  return sql`hashtextextended(${`progress ${officeId}`}, 0)`;
}
