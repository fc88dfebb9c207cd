import type { AssignmentStore, PrepTask } from "@askaround/core/assignments";
import type { OfficeId } from "@askaround/core/shared";
import { and, asc, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  cohortAdvisors,
  enrolments,
  prepAssignedStudents,
  prepAssignments,
  prepComments,
  prepSubmissions,
  prepTasks,
  prepTemplates,
  prepTemplateVersions,
} from "../schema/index.ts";
import {
  assignmentColumns,
  commentColumns,
  submissionColumns,
  taskColumns,
  templateColumns,
} from "./assignment-columns.ts";
import { lockStudents, readTaskFacts } from "./task-facts.ts";

// A statement carries at most 65,534 parameters.
const AT_ONCE = 1_000;

export function assignmentStore(tx: Tx, officeId: OfficeId): AssignmentStore {
  return {
    ...templatesIn(tx, officeId),
    ...assignmentsIn(tx, officeId),
    ...tasksIn(tx, officeId),
    ...roundsIn(tx, officeId),
  };
}

function templatesIn(tx: Tx, officeId: OfficeId) {
  const here = eq(prepTemplates.officeId, officeId);
  return {
    async findTemplate(id) {
      const rows = tx
        .select(templateColumns)
        .from(prepTemplates)
        .where(and(here, eq(prepTemplates.id, id)));
      return (await rows.for("no key update"))[0] ?? null;
    },
    async hasTemplates() {
      return (await tx.select({ id: prepTemplates.id }).from(prepTemplates).where(here).limit(1)).length > 0;
    },
    async findVersion(id, version) {
      const [row] = await tx
        .select({ content: prepTemplateVersions.content })
        .from(prepTemplateVersions)
        .where(
          and(
            eq(prepTemplateVersions.officeId, officeId),
            eq(prepTemplateVersions.templateId, id),
            eq(prepTemplateVersions.version, version),
          ),
        );
      return row?.content ?? null;
    },
    async insertTemplate(template) {
      await tx.insert(prepTemplates).values({ officeId, ...template });
    },
    async saveTemplate({ id, name, version, archivedAt, revision }) {
      const saved = await tx
        .update(prepTemplates)
        .set({ name, version, archivedAt, revision })
        .where(and(here, eq(prepTemplates.id, id), eq(prepTemplates.revision, revision - 1)))
        .returning({ id: prepTemplates.id });
      return saved.length === 1;
    },
    async addVersion(templateId, version, content) {
      await tx.insert(prepTemplateVersions).values({ officeId, templateId, version, content });
    },
  } satisfies Partial<AssignmentStore>;
}

function assignmentsIn(tx: Tx, officeId: OfficeId) {
  const here = eq(prepAssignments.officeId, officeId);
  return {
    async findAssignment(id) {
      const rows = tx
        .select(assignmentColumns)
        .from(prepAssignments)
        .where(and(here, eq(prepAssignments.id, id)));
      return (await rows.for("no key update"))[0] ?? null;
    },
    async insertAssignment(assignment, studentIds) {
      await tx.insert(prepAssignments).values({ officeId, ...assignment });
      const rows = studentIds.map((studentId) => ({ officeId, assignmentId: assignment.id, studentId }));
      for (let from = 0; from < rows.length; from += AT_ONCE) {
        await tx.insert(prepAssignedStudents).values(rows.slice(from, from + AT_ONCE));
      }
    },
    async setWithdrawn(id, withdrawnAt) {
      await tx
        .update(prepAssignments)
        .set({ withdrawnAt })
        .where(and(here, eq(prepAssignments.id, id)));
    },
    async reachedBy({ id, cohortId }) {
      const rows = await tx.execute<{ student_id: Parameters<AssignmentStore["lockFacts"]>[0][number] }>(sql`
        select student_id from prep_tasks where office_id = ${officeId} and assignment_id = ${id}
        union select student_id from prep_assigned_students where office_id = ${officeId} and assignment_id = ${id}
        union select student_id from enrolments
          where office_id = ${officeId} and cohort_id = ${cohortId}::uuid and left_at is null
        order by 1`);
      return rows.map((row) => row.student_id);
    },
    async lookedAfter(advisorId, ids) {
      if (ids.length === 0) return [];
      const rows = await tx
        .selectDistinct({ studentId: enrolments.studentId })
        .from(enrolments)
        .innerJoin(
          cohortAdvisors,
          and(
            eq(cohortAdvisors.officeId, enrolments.officeId),
            eq(cohortAdvisors.cohortId, enrolments.cohortId),
            eq(cohortAdvisors.personId, advisorId),
          ),
        )
        .where(
          and(
            eq(enrolments.officeId, officeId),
            inArray(enrolments.studentId, [...ids]),
            isNull(enrolments.leftAt),
          ),
        );
      const found = new Set(rows.map(({ studentId }) => studentId));
      return ids.filter((id) => found.has(id));
    },
    async advises(advisorId, cohortId) {
      const where = and(
        eq(cohortAdvisors.officeId, officeId),
        eq(cohortAdvisors.cohortId, cohortId),
        eq(cohortAdvisors.personId, advisorId),
      );
      return (await tx.$count(cohortAdvisors, where)) > 0;
    },
  } satisfies Partial<AssignmentStore>;
}

/** What a new plan of a task may make different. */
const { officeId: _office, id: _id, ...CHANGEABLE } = getTableColumns(prepTasks);

function tasksIn(tx: Tx, officeId: OfficeId) {
  const here = eq(prepTasks.officeId, officeId);
  const replaced = Object.fromEntries(
    Object.entries(CHANGEABLE).map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]),
  );
  return {
    async lockFacts(studentIds) {
      await lockStudents(tx, officeId, studentIds);
      return readTaskFacts(tx, officeId, studentIds);
    },
    async writeTasks(tasks: readonly PrepTask[]) {
      for (let from = 0; from < tasks.length; from += AT_ONCE) {
        const rows = tasks.slice(from, from + AT_ONCE).map((task) => ({ officeId, ...task }));
        await tx
          .insert(prepTasks)
          .values(rows)
          .onConflictDoUpdate({ target: [prepTasks.officeId, prepTasks.id], set: replaced });
      }
    },
    async findTask(id) {
      const rows = tx
        .select(taskColumns)
        .from(prepTasks)
        .where(and(here, eq(prepTasks.id, id)));
      return (await rows.for("no key update"))[0] ?? null;
    },
  } satisfies Partial<AssignmentStore>;
}

function roundsIn(tx: Tx, officeId: OfficeId) {
  const here = eq(prepSubmissions.officeId, officeId);
  return {
    async addSubmission(submission) {
      await tx.insert(prepSubmissions).values({ officeId, ...submission });
    },
    async saveDecision({ id, decision, decidedBy, decidedAt, rubric }) {
      await tx
        .update(prepSubmissions)
        .set({ decision, decidedBy, decidedAt, rubric })
        .where(and(here, eq(prepSubmissions.id, id)));
    },
    listSubmissions: (taskId) =>
      tx
        .select(submissionColumns)
        .from(prepSubmissions)
        .where(and(here, eq(prepSubmissions.taskId, taskId)))
        .orderBy(asc(prepSubmissions.round)),
    async addComments(comments) {
      if (comments.length > 0) {
        await tx.insert(prepComments).values(comments.map((comment) => ({ officeId, ...comment })));
      }
    },
    listComments: (taskId) =>
      tx
        .select(commentColumns)
        .from(prepComments)
        .where(and(eq(prepComments.officeId, officeId), eq(prepComments.taskId, taskId)))
        .orderBy(asc(prepComments.writtenAt), asc(prepComments.id)),
    async removeComments(submissionId, authorId) {
      await tx
        .delete(prepComments)
        .where(
          and(
            eq(prepComments.officeId, officeId),
            eq(prepComments.submissionId, submissionId),
            eq(prepComments.authorId, authorId),
          ),
        );
    },
  } satisfies Partial<AssignmentStore>;
}
