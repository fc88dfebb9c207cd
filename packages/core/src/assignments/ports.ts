import type {
  CohortId,
  PersonId,
  PrepAssignmentId,
  PrepSubmissionId,
  PrepTaskId,
  PrepTemplateId,
} from "../shared/ids.ts";
import type { PrepAssignment } from "./assignment.ts";
import type { TaskFacts } from "./plan-tasks.ts";
import type { PrepComment, PrepSubmission } from "./submission.ts";
import type { PrepTask } from "./task.ts";
import type { PrepTemplate, TemplateContent } from "./template.ts";

export interface AssignmentStore {
  /** Locked. */
  findTemplate(id: PrepTemplateId): Promise<PrepTemplate | null>;
  /** Whether the office has any, archived ones too. */
  hasTemplates(): Promise<boolean>;
  findVersion(id: PrepTemplateId, version: number): Promise<TemplateContent | null>;
  insertTemplate(template: PrepTemplate): Promise<void>;
  /** Writes name, version, archivedAt if the stored revision is still `template.revision - 1`; false when it is not. */
  saveTemplate(template: PrepTemplate): Promise<boolean>;
  addVersion(id: PrepTemplateId, version: number, content: TemplateContent): Promise<void>;

  /** Locked. */
  findAssignment(id: PrepAssignmentId): Promise<PrepAssignment | null>;
  /** With the students it was chosen for; none for one to a cohort. */
  insertAssignment(assignment: PrepAssignment, studentIds: readonly PersonId[]): Promise<void>;
  /** Null undoes it. */
  setWithdrawn(id: PrepAssignmentId, at: PrepAssignment["withdrawnAt"]): Promise<void>;
  /** Everyone whom it reaches or has reached: in its cohort now, chosen, or with a task of it. */
  reachedBy(assignment: PrepAssignment): Promise<readonly PersonId[]>;
  /** Which of these students an advisor looks after now. */
  lookedAfter(advisorId: PersonId, studentIds: readonly PersonId[]): Promise<readonly PersonId[]>;
  /** Which of these cohorts an advisor looks after now. */
  advises(advisorId: PersonId, cohortId: CohortId): Promise<boolean>;

  /** Locks what these students owe until the unit of work ends, then reads what it follows from; in the order asked. */
  lockFacts(studentIds: readonly PersonId[]): Promise<readonly TaskFacts[]>;
  /** Adds tasks that are new and replaces those that are not. */
  writeTasks(tasks: readonly PrepTask[]): Promise<void>;
  /** Locked. */
  findTask(id: PrepTaskId): Promise<PrepTask | null>;

  addSubmission(submission: PrepSubmission): Promise<void>;
  /** Writes decision, by whom, when, and rubric. */
  saveDecision(submission: PrepSubmission): Promise<void>;
  /** Oldest first. */
  listSubmissions(taskId: PrepTaskId): Promise<readonly PrepSubmission[]>;
  addComments(comments: readonly PrepComment[]): Promise<void>;
  /** Oldest first. */
  listComments(taskId: PrepTaskId): Promise<readonly PrepComment[]>;
  /** Takes back what a reviewer said in one round. */
  removeComments(submissionId: PrepSubmissionId, authorId: PersonId): Promise<void>;
}
