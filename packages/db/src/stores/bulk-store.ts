import type { BulkStore } from "@askaround/core/bulk";
import type { OfficeId } from "@askaround/core/shared";
import { and, asc, eq, getTableColumns, inArray, isNull } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { bulkChanges, cohorts, enrolments, leaves, prepAssignedStudents } from "../schema/index.ts";
import { readBulkStudents } from "./bulk-students.ts";
import { lockStudents } from "./task-facts.ts";

const { officeId: _office, ...columns } = getTableColumns(bulkChanges);

export function bulkStore(tx: Tx, officeId: OfficeId): BulkStore {
  return {
    async students(ids, reach) {
      await lockStudents(tx, officeId, ids);
      return readBulkStudents(tx, officeId, ids, reach);
    },
    ofAct: (actId) =>
      tx
        .select(columns)
        .from(bulkChanges)
        .where(and(eq(bulkChanges.officeId, officeId), eq(bulkChanges.actId, actId)))
        .orderBy(asc(bulkChanges.id))
        .for("no key update"),
    async add(changes) {
      if (changes.length === 0) return;
      await tx.insert(bulkChanges).values(changes.map((change) => ({ officeId, ...change })));
    },
    async setUndone(ids, kept, undoneAt) {
      await tx
        .update(bulkChanges)
        .set({ undoneAt, kept: kept.length === 0 ? false : inArray(bulkChanges.id, [...kept]) })
        .where(and(eq(bulkChanges.officeId, officeId), inArray(bulkChanges.id, [...ids])));
    },
    async archivedAmong(ids) {
      const rows = await tx
        .select({ name: cohorts.name, archivedAt: cohorts.archivedAt })
        .from(cohorts)
        .where(and(eq(cohorts.officeId, officeId), inArray(cohorts.id, [...ids])))
        .orderBy(asc(cohorts.id))
        .for("no key update");
      return rows.flatMap(({ name, archivedAt }) => (archivedAt === null ? [] : name)).toSorted();
    },
    async leaveCohort(cohortId, studentIds, leftAt, leftBy) {
      const theirs = and(
        eq(enrolments.officeId, officeId),
        eq(enrolments.cohortId, cohortId),
        inArray(enrolments.studentId, [...studentIds]),
        isNull(enrolments.leftAt),
      );
      await tx.update(enrolments).set({ leftAt, leftBy }).where(theirs);
    },
    async enrol(rows) {
      if (rows.length === 0) return;
      await tx.insert(enrolments).values(rows.map((row) => ({ officeId, ...row })));
    },
    async giveLeaves(rows) {
      if (rows.length === 0) return;
      await tx.insert(leaves).values(rows.map((row) => ({ officeId, ...row })));
    },
    async endLeaves(ids, endedAt) {
      await tx
        .update(leaves)
        .set({ endedAt })
        .where(and(eq(leaves.officeId, officeId), inArray(leaves.id, [...ids])));
    },
    async alsoAssign(assignmentId, studentIds) {
      const rows = studentIds.map((studentId) => ({ officeId, assignmentId, studentId }));
      await tx.insert(prepAssignedStudents).values(rows).onConflictDoNothing();
    },
  };
}
