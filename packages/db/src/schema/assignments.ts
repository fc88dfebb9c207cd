import {
  type PrepSnapshot,
  REVIEW_DECISIONS,
  TASK_STATES,
  type TemplateContent,
} from "@askaround/core/assignments";
import type {
  CohortId,
  MeetingId,
  PersonId,
  PrepAssignmentId,
  PrepCommentId,
  PrepSubmissionId,
  PrepTaskId,
  PrepTemplateId,
} from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { cohorts } from "./cohorts.ts";
import { calendarDate, id, instant, officeId } from "./columns.ts";
import { meetings } from "./meetings.ts";
import { offices } from "./office.ts";
import { people } from "./people.ts";

export const taskStateEnum = pgEnum("prep_task_state", TASK_STATES);
export const reviewDecisionEnum = pgEnum("review_decision", REVIEW_DECISIONS);

/** What advisors give out. What it asks for is kept by version, since work refers to the one it was given with. */
export const prepTemplates = pgTable(
  "prep_templates",
  {
    officeId: officeId().references(() => offices.officeId),
    id: id<PrepTemplateId>("id").notNull(),
    name: text("name").notNull(),
    version: integer("version").notNull(),
    archivedAt: instant("archived_at"),
    /** Null for those that an office begins with. */
    createdBy: id<PersonId>("created_by"),
    createdAt: instant("created_at").notNull(),
    revision: integer("revision").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    foreignKey({ columns: [t.officeId, t.createdBy], foreignColumns: [people.officeId, people.id] }),
    check("prep_templates_name", sql`char_length(${t.name}) between 1 and 80`),
  ],
);

export const prepTemplateVersions = pgTable(
  "prep_template_versions",
  {
    officeId: officeId(),
    templateId: id<PrepTemplateId>("template_id").notNull(),
    version: integer("version").notNull(),
    content: jsonb("content").$type<TemplateContent>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.templateId, t.version] }),
    foreignKey({
      columns: [t.officeId, t.templateId],
      foreignColumns: [prepTemplates.officeId, prepTemplates.id],
    }),
    check("prep_template_versions_content", sql`jsonb_typeof(${t.content}) = 'object'`),
  ],
);

export const prepAssignments = pgTable(
  "prep_assignments",
  {
    officeId: officeId(),
    id: id<PrepAssignmentId>("id").notNull(),
    templateId: id<PrepTemplateId>("template_id").notNull(),
    version: integer("version").notNull(),
    cohortId: id<CohortId>("cohort_id"),
    each: boolean("each").notNull(),
    dueOn: calendarDate("due_on"),
    daysBefore: smallint("days_before"),
    createdBy: id<PersonId>("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("prep_assignments_by_cohort").on(t.officeId, t.cohortId),
    index("prep_assignments_by_author").on(t.officeId, t.createdBy, t.createdAt),
    foreignKey({
      columns: [t.officeId, t.templateId, t.version],
      foreignColumns: [
        prepTemplateVersions.officeId,
        prepTemplateVersions.templateId,
        prepTemplateVersions.version,
      ],
    }),
    foreignKey({ columns: [t.officeId, t.cohortId], foreignColumns: [cohorts.officeId, cohorts.id] }),
    foreignKey({ columns: [t.officeId, t.createdBy], foreignColumns: [people.officeId, people.id] }),
    check("prep_assignments_due", sql`(${t.dueOn} is null) <> (${t.daysBefore} is null)`),
    check("prep_assignments_days", sql`${t.daysBefore} between 0 and 20`),
  ],
);

/** For whom an assignment was chosen by hand. */
export const prepAssignedStudents = pgTable(
  "prep_assigned_students",
  {
    officeId: officeId(),
    assignmentId: id<PrepAssignmentId>("assignment_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.assignmentId, t.studentId] }),
    index("prep_assigned_students_by_student").on(t.officeId, t.studentId),
    foreignKey({
      columns: [t.officeId, t.assignmentId],
      foreignColumns: [prepAssignments.officeId, prepAssignments.id],
    }),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
  ],
);

/** What one student owes for one assignment, kept in the transaction of each fact; see core/assignments/plan-tasks. */
export const prepTasks = pgTable(
  "prep_tasks",
  {
    officeId: officeId(),
    id: id<PrepTaskId>("id").notNull(),
    assignmentId: id<PrepAssignmentId>("assignment_id").notNull(),
    templateId: id<PrepTemplateId>("template_id").notNull(),
    version: integer("version").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    meetingId: id<MeetingId>("meeting_id"),
    meetingAt: instant("meeting_at"),
    once: boolean("once").notNull(),
    state: taskStateEnum("state").notNull(),
    dueOn: calendarDate("due_on").notNull(),
    dueAt: instant("due_at").notNull(),
    extendedOn: calendarDate("extended_on"),
    reason: text("reason"),
    rounds: integer("rounds").notNull(),
    submittedAt: instant("submitted_at"),
    queueAt: instant("queue_at"),
    findings: integer("findings").notNull(),
    heldBy: id<PersonId>("held_by"),
    heldUntil: instant("held_until"),
    createdAt: instant("created_at").notNull(),
    revision: integer("revision").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    unique("prep_tasks_of_student").on(t.officeId, t.studentId, t.id),
    uniqueIndex("prep_tasks_once")
      .on(t.officeId, t.assignmentId, t.studentId)
      .where(sql`${t.once}`),
    uniqueIndex("prep_tasks_each")
      .on(t.officeId, t.assignmentId, t.meetingId)
      .where(sql`not ${t.once}`),
    index("prep_tasks_by_student").on(t.officeId, t.studentId, t.dueAt),
    index("prep_tasks_by_meeting").on(t.officeId, t.meetingId),
    // The review queue's own order; only what waits is in it.
    index("prep_tasks_queue")
      .on(t.officeId, t.queueAt, t.id)
      .where(sql`${t.queueAt} is not null`),
    foreignKey({
      columns: [t.officeId, t.assignmentId],
      foreignColumns: [prepAssignments.officeId, prepAssignments.id],
    }),
    foreignKey({
      columns: [t.officeId, t.templateId, t.version],
      foreignColumns: [
        prepTemplateVersions.officeId,
        prepTemplateVersions.templateId,
        prepTemplateVersions.version,
      ],
    }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    foreignKey({ columns: [t.officeId, t.heldBy], foreignColumns: [people.officeId, people.id] }),
    check("prep_tasks_waits", sql`(${t.queueAt} is not null) = (${t.state} = 'submitted')`),
    check("prep_tasks_held", sql`(${t.heldBy} is null) = (${t.heldUntil} is null)`),
    check("prep_tasks_meeting", sql`(${t.meetingId} is null) = (${t.meetingAt} is null)`),
    check("prep_tasks_each_meeting", sql`${t.once} or ${t.meetingId} is not null`),
  ],
);

/** A round: what was handed in, as it was, and what became of it. */
export const prepSubmissions = pgTable(
  "prep_submissions",
  {
    officeId: officeId(),
    id: id<PrepSubmissionId>("id").notNull(),
    taskId: id<PrepTaskId>("task_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    meetingId: id<MeetingId>("meeting_id").notNull(),
    round: integer("round").notNull(),
    content: jsonb("content").$type<PrepSnapshot>().notNull(),
    submittedAt: instant("submitted_at").notNull(),
    decision: reviewDecisionEnum("decision"),
    decidedBy: id<PersonId>("decided_by"),
    decidedAt: instant("decided_at"),
    rubric: jsonb("rubric").$type<readonly (number | null)[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    unique("prep_submissions_round").on(t.officeId, t.taskId, t.round),
    unique("prep_submissions_of_task").on(t.officeId, t.taskId, t.id),
    index("prep_submissions_by_student").on(t.officeId, t.studentId),
    foreignKey({
      columns: [t.officeId, t.studentId, t.taskId],
      foreignColumns: [prepTasks.officeId, prepTasks.studentId, prepTasks.id],
    }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    foreignKey({ columns: [t.officeId, t.decidedBy], foreignColumns: [people.officeId, people.id] }),
    check(
      "prep_submissions_decided",
      sql`(${t.decision} is null) = (${t.decidedAt} is null) and (${t.decision} is null) = (${t.decidedBy} is null)`,
    ),
    check("prep_submissions_content", sql`jsonb_typeof(${t.content}) = 'object'`),
  ],
);

/** What was said about a part of a round, and what was answered. */
export const prepComments = pgTable(
  "prep_comments",
  {
    officeId: officeId(),
    id: id<PrepCommentId>("id").notNull(),
    taskId: id<PrepTaskId>("task_id").notNull(),
    submissionId: id<PrepSubmissionId>("submission_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    part: text("part").notNull(),
    authorId: id<PersonId>("author_id").notNull(),
    text: text("text").notNull(),
    writtenAt: instant("written_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("prep_comments_by_task").on(t.officeId, t.taskId, t.writtenAt),
    foreignKey({
      columns: [t.officeId, t.taskId, t.submissionId],
      foreignColumns: [prepSubmissions.officeId, prepSubmissions.taskId, prepSubmissions.id],
    }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.taskId],
      foreignColumns: [prepTasks.officeId, prepTasks.studentId, prepTasks.id],
    }),
    foreignKey({ columns: [t.officeId, t.authorId], foreignColumns: [people.officeId, people.id] }),
    check("prep_comments_text", sql`char_length(${t.text}) between 1 and 1000`),
  ],
);
