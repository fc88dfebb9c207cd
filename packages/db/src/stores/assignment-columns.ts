import { prepAssignments, prepComments, prepSubmissions, prepTasks, prepTemplates } from "../schema/index.ts";

export const templateColumns = {
  id: prepTemplates.id,
  name: prepTemplates.name,
  version: prepTemplates.version,
  archivedAt: prepTemplates.archivedAt,
  createdBy: prepTemplates.createdBy,
  createdAt: prepTemplates.createdAt,
  revision: prepTemplates.revision,
};

export const assignmentColumns = {
  id: prepAssignments.id,
  templateId: prepAssignments.templateId,
  version: prepAssignments.version,
  cohortId: prepAssignments.cohortId,
  each: prepAssignments.each,
  dueOn: prepAssignments.dueOn,
  daysBefore: prepAssignments.daysBefore,
  createdBy: prepAssignments.createdBy,
  createdAt: prepAssignments.createdAt,
  withdrawnAt: prepAssignments.withdrawnAt,
};

export const taskColumns = {
  id: prepTasks.id,
  assignmentId: prepTasks.assignmentId,
  templateId: prepTasks.templateId,
  version: prepTasks.version,
  studentId: prepTasks.studentId,
  meetingId: prepTasks.meetingId,
  meetingAt: prepTasks.meetingAt,
  once: prepTasks.once,
  state: prepTasks.state,
  dueOn: prepTasks.dueOn,
  dueAt: prepTasks.dueAt,
  extendedOn: prepTasks.extendedOn,
  reason: prepTasks.reason,
  rounds: prepTasks.rounds,
  submittedAt: prepTasks.submittedAt,
  queueAt: prepTasks.queueAt,
  findings: prepTasks.findings,
  heldBy: prepTasks.heldBy,
  heldUntil: prepTasks.heldUntil,
  createdAt: prepTasks.createdAt,
  revision: prepTasks.revision,
};

export const submissionColumns = {
  id: prepSubmissions.id,
  taskId: prepSubmissions.taskId,
  studentId: prepSubmissions.studentId,
  meetingId: prepSubmissions.meetingId,
  round: prepSubmissions.round,
  content: prepSubmissions.content,
  submittedAt: prepSubmissions.submittedAt,
  decision: prepSubmissions.decision,
  decidedBy: prepSubmissions.decidedBy,
  decidedAt: prepSubmissions.decidedAt,
  rubric: prepSubmissions.rubric,
};

export const commentColumns = {
  id: prepComments.id,
  taskId: prepComments.taskId,
  submissionId: prepComments.submissionId,
  studentId: prepComments.studentId,
  part: prepComments.part,
  authorId: prepComments.authorId,
  text: prepComments.text,
  writtenAt: prepComments.writtenAt,
};
