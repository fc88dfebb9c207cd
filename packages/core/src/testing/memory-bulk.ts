import type { BulkStore } from "../bulk/ports.ts";
import { insertRow, type MemoryState, only } from "./memory-state.ts";

export function memoryBulk(state: MemoryState): BulkStore {
  const { people, enrolments, leaves, cohorts, cohortAdvisors, bulkChanges, assignedStudents } = state;
  return {
    async students(ids, { advisorId, cohortId }) {
      return ids.flatMap((studentId) => {
        const person = people.get(studentId);
        const current = only(enrolments, (row) => row.studentId === studentId && row.leftAt === null);
        const inCohorts = current.map((row) => row.cohortId).toSorted();
        const reached = inCohorts.filter(
          (id) =>
            (advisorId === null || cohortAdvisors.has(`${id} ${advisorId}`)) &&
            (cohortId === null || id === cohortId),
        );
        const everybody = advisorId === null && cohortId === null;
        if (!person || (reached.length === 0 && !everybody)) return [];
        return {
          studentId,
          name: person.name,
          disabled: person.disabledAt !== null,
          cohortIds: reached.filter((id) => cohorts.get(id)?.archivedAt === null),
          inCohorts,
          leaves: only(leaves, (leave) => leave.studentId === studentId && leave.endedAt === null),
        };
      });
    },
    async ofAct(actId) {
      return only(bulkChanges, (change) => change.actId === actId).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
    async add(changes) {
      for (const change of changes) insertRow(bulkChanges, change.id, change);
    },
    async setUndone(ids, kept, undoneAt) {
      for (const row of only(bulkChanges, ({ id }) => ids.includes(id))) {
        bulkChanges.set(row.id, { ...row, undoneAt, kept: kept.includes(row.id) });
      }
    },
    async archivedAmong(ids) {
      const archived = only(cohorts, ({ id, archivedAt }) => ids.includes(id) && archivedAt !== null);
      return archived.map(({ name }) => name).toSorted();
    },
    async leaveCohort(cohortId, studentIds, leftAt, leftBy) {
      const theirs = only(
        enrolments,
        (row) => row.cohortId === cohortId && studentIds.includes(row.studentId),
      );
      for (const row of theirs) if (row.leftAt === null) enrolments.set(row.id, { ...row, leftAt, leftBy });
    },
    async enrol(rows) {
      for (const row of rows) insertRow(enrolments, row.id, row);
    },
    async giveLeaves(rows) {
      for (const row of rows) insertRow(leaves, row.id, row);
    },
    async endLeaves(ids, endedAt) {
      for (const row of only(leaves, ({ id }) => ids.includes(id))) leaves.set(row.id, { ...row, endedAt });
    },
    async alsoAssign(assignmentId, studentIds) {
      for (const studentId of studentIds) {
        assignedStudents.set(`${assignmentId} ${studentId}`, { assignmentId, studentId });
      }
    },
  };
}
