import type { PrepAssignment } from "../assignments/assignment.ts";
import type { TaskFacts } from "../assignments/plan-tasks.ts";
import type { AssignmentStore } from "../assignments/ports.ts";
import type { PersonId } from "../shared/ids.ts";
import { insertRow, type MemoryState, only, saveRow } from "./memory-state.ts";

export function memoryAssignments(state: MemoryState): AssignmentStore {
  const { templates, templateVersions, assignments, assignedStudents, prepTasks } = state;
  const { submissions, prepComments } = state;
  return {
    findTemplate: async (id) => templates.get(id) ?? null,
    hasTemplates: async () => templates.size > 0,
    findVersion: async (id, version) => templateVersions.get(`${id} ${version}`) ?? null,
    async insertTemplate(template) {
      insertRow(templates, template.id, template);
    },
    async saveTemplate(template) {
      const before = templates.get(template.id);
      if (!before) return false;
      const { createdBy, createdAt } = before;
      return saveRow(templates, template, { createdBy, createdAt });
    },
    async addVersion(id, version, content) {
      insertRow(templateVersions, `${id} ${version}`, content);
    },
    findAssignment: async (id) => assignments.get(id) ?? null,
    async insertAssignment(assignment, studentIds) {
      insertRow(assignments, assignment.id, assignment);
      for (const studentId of studentIds) {
        const row = { assignmentId: assignment.id, studentId };
        insertRow(assignedStudents, `${assignment.id} ${studentId}`, row);
      }
    },
    async setWithdrawn(id, withdrawnAt) {
      const assignment = assignments.get(id);
      if (assignment) assignments.set(id, { ...assignment, withdrawnAt });
    },
    reachedBy: async (assignment) =>
      [
        ...new Set([
          ...reached(state, assignment),
          ...only(prepTasks, (task) => task.assignmentId === assignment.id).map((task) => task.studentId),
        ]),
      ].toSorted(),
    lookedAfter: async (advisorId, ids) =>
      ids.filter((id) => cohortsOf(state, id).some(advised(state, advisorId))),
    advises: async (advisorId, cohortId) => advised(state, advisorId)(cohortId),
    lockFacts: async (ids) => ids.map((id) => factsOf(state, id)),
    async writeTasks(tasks) {
      for (const task of tasks) prepTasks.set(task.id, task);
    },
    findTask: async (id) => prepTasks.get(id) ?? null,
    async addSubmission(submission) {
      insertRow(submissions, submission.id, submission);
    },
    async saveDecision({ id, decision, decidedBy, decidedAt, rubric }) {
      const before = submissions.get(id);
      if (before) submissions.set(id, { ...before, decision, decidedBy, decidedAt, rubric });
    },
    listSubmissions: async (taskId) =>
      only(submissions, (each) => each.taskId === taskId).toSorted((a, b) => a.round - b.round),
    async addComments(comments) {
      for (const comment of comments) insertRow(prepComments, comment.id, comment);
    },
    listComments: async (taskId) =>
      only(prepComments, (each) => each.taskId === taskId).toSorted((a, b) =>
        `${a.writtenAt} ${a.id}` < `${b.writtenAt} ${b.id}` ? -1 : 1,
      ),
    async removeComments(submissionId, authorId) {
      for (const comment of only(prepComments, (each) => each.submissionId === submissionId)) {
        if (comment.authorId === authorId) prepComments.delete(comment.id);
      }
    },
  };
}

const cohortsOf = (state: MemoryState, studentId: string) =>
  only(state.enrolments, (row) => row.studentId === studentId && row.leftAt === null).map(
    (row) => row.cohortId,
  );

const advised = (state: MemoryState, advisorId: string) => (cohortId: string) =>
  state.cohortAdvisors.has(`${cohortId} ${advisorId}`);

function reached(state: MemoryState, assignment: PrepAssignment): PersonId[] {
  if (assignment.cohortId === null) {
    return only(state.assignedStudents, (row) => row.assignmentId === assignment.id).map(
      (row) => row.studentId,
    );
  }
  const inIt = only(state.enrolments, (row) => row.cohortId === assignment.cohortId && row.leftAt === null);
  return inIt.map((row) => row.studentId);
}

function factsOf(state: MemoryState, studentId: PersonId): TaskFacts {
  const reaching = only(
    state.assignments,
    (assignment) => assignment.withdrawnAt === null && reached(state, assignment).includes(studentId),
  );
  const tasks = only(state.prepTasks, (task) => task.studentId === studentId);
  return {
    studentId,
    assignments: reaching.toSorted((a, b) => a.id.localeCompare(b.id)),
    meetings: only(state.meetings, (meeting) => meeting.studentId === studentId).map(
      ({ id, status, startsAt, agreedMinutes, contactIds }) => ({
        id,
        status,
        startsAt,
        agreedMinutes,
        contactIds,
      }),
    ),
    tasks: tasks.map((task) => ({ ...task, last: lastRound(state, task.id) })),
  };
}

function lastRound(state: MemoryState, taskId: string) {
  const rounds = only(state.submissions, (each) => each.taskId === taskId);
  const last = rounds.toSorted((a, b) => a.round - b.round).at(-1);
  if (!last) return null;
  const { decision, meetingId, content } = last;
  const contactIds = content.people.map(({ contactId }) => contactId);
  return { decision, meetingId, agreedMinutes: content.agreedMinutes, contactIds };
}
