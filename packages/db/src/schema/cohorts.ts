import { ELIGIBILITY_RULES, MEMBERSHIP_BY, type MembershipRule } from "@askaround/core/cohorts";
import { STAGES } from "@askaround/core/meetings";
import type { CohortId, EnrolmentId, LeaveId, MeetingId, PersonId } from "@askaround/core/shared";
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
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { calendarDate, id, instant, officeId } from "./columns.ts";
import { offices } from "./office.ts";
import { meetings } from "./meetings.ts";
import { people } from "./people.ts";

/** A whole number for each meeting held. */
const minutes = (name: string) =>
  integer(name)
    .array()
    .$type<readonly number[]>()
    .notNull()
    .default(sql`'{}'`);

export const eligibilityRuleEnum = pgEnum("eligibility_rule", ELIGIBILITY_RULES);

/** Whether a person or the cohort’s rule let somebody join or leave. */
export const membershipByEnum = pgEnum("membership_by", MEMBERSHIP_BY);

export const cohorts = pgTable(
  "cohorts",
  {
    officeId: officeId().references(() => offices.officeId),
    id: id<CohortId>("id").notNull(),
    name: text("name").notNull(),
    startsOn: calendarDate("starts_on").notNull(),
    endsOn: calendarDate("ends_on").notNull(),
    goalMeetings: integer("goal_meetings").notNull(),
    goalOn: calendarDate("goal_on").notNull(),
    leastMinutes: integer("least_minutes"),
    rules: eligibilityRuleEnum("rules")
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Who joins and leaves by what is known of them; null when only people decide. */
    joins: jsonb("joins").$type<MembershipRule>(),
    archivedAt: instant("archived_at"),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    check("cohorts_term", sql`${t.startsOn} < ${t.endsOn}`),
    check("cohorts_goal_on", sql`${t.goalOn} between ${t.startsOn} and ${t.endsOn}`),
    check("cohorts_least_minutes", sql`${t.leastMinutes} between 5 and 120`),
    check("cohorts_goal_meetings", sql`${t.goalMeetings} between 0 and 50`),
  ],
);

export const cohortAdvisors = pgTable(
  "cohort_advisors",
  {
    officeId: officeId(),
    cohortId: id<CohortId>("cohort_id").notNull(),
    personId: id<PersonId>("person_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.cohortId, t.personId] }),
    index("cohort_advisors_by_person").on(t.officeId, t.personId),
    foreignKey({ columns: [t.officeId, t.cohortId], foreignColumns: [cohorts.officeId, cohorts.id] }),
    foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [people.officeId, people.id] }),
  ],
);

export const enrolments = pgTable(
  "enrolments",
  {
    officeId: officeId(),
    id: id<EnrolmentId>("id").notNull(),
    cohortId: id<CohortId>("cohort_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    enrolledAt: instant("enrolled_at").notNull(),
    by: membershipByEnum("by").notNull().default("hand"),
    leftAt: instant("left_at"),
    leftBy: membershipByEnum("left_by"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    uniqueIndex("enrolments_current")
      .on(t.officeId, t.cohortId, t.studentId)
      .where(sql`${t.leftAt} is null`),
    index("enrolments_by_student").on(t.officeId, t.studentId),
    foreignKey({ columns: [t.officeId, t.cohortId], foreignColumns: [cohorts.officeId, cohorts.id] }),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    check("enrolments_left_by", sql`(${t.leftAt} is null) = (${t.leftBy} is null)`),
    check("enrolments_order", sql`${t.leftAt} is null or ${t.leftAt} >= ${t.enrolledAt}`),
  ],
);

/** Times in which a student of a cohort is left alone. */
export const leaves = pgTable(
  "leaves",
  {
    officeId: officeId(),
    id: id<LeaveId>("id").notNull(),
    cohortId: id<CohortId>("cohort_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    reason: text("reason"),
    from: instant("from_at").notNull(),
    /** First day back in the office's zone; null for the rest of the term. */
    backOn: calendarDate("back_on"),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    uniqueIndex("leaves_current")
      .on(t.officeId, t.studentId, t.cohortId)
      .where(sql`${t.endedAt} is null`),
    foreignKey({ columns: [t.officeId, t.cohortId], foreignColumns: [cohorts.officeId, cohorts.id] }),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    check("leaves_reason_length", sql`char_length(${t.reason}) between 1 and 200`),
    check("leaves_order", sql`${t.endedAt} is null or ${t.endedAt} >= ${t.from}`),
  ],
);

export const stageEnum = pgEnum("stage", STAGES);

/** What only a student can say about a meeting, where a cohort's rules ask for it. */
export const eligibilityAnswers = pgTable(
  "eligibility_answers",
  {
    officeId: officeId(),
    meetingId: id<MeetingId>("meeting_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    relative: boolean("relative"),
    ownEmployer: boolean("own_employer"),
    inWriting: boolean("in_writing"),
    inMajor: boolean("in_major"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.meetingId] }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
  ],
);

/** An advisor's word on whether a meeting counts in a cohort, whatever its rules say. */
export const eligibilityDecisions = pgTable(
  "eligibility_decisions",
  {
    officeId: officeId(),
    cohortId: id<CohortId>("cohort_id").notNull(),
    meetingId: id<MeetingId>("meeting_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    counts: boolean("counts").notNull(),
    reason: text("reason").notNull(),
    decidedBy: id<PersonId>("decided_by").notNull(),
    decidedAt: instant("decided_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.cohortId, t.meetingId] }),
    index("eligibility_decisions_by_student").on(t.officeId, t.studentId),
    foreignKey({ columns: [t.officeId, t.cohortId], foreignColumns: [cohorts.officeId, cohorts.id] }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    foreignKey({ columns: [t.officeId, t.decidedBy], foreignColumns: [people.officeId, people.id] }),
    check("eligibility_decisions_reason", sql`char_length(${t.reason}) between 1 and 300`),
  ],
);

/** One summary row per student and cohort; see core/cohorts/progress. */
export const studentProgress = pgTable(
  "student_progress",
  {
    officeId: officeId(),
    cohortId: id<CohortId>("cohort_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    goalMeetings: integer("goal_meetings").notNull(),
    meetingsHeld: integer("meetings_held").notNull(),
    nextMeetingAt: instant("next_meeting_at"),
    lastActivityAt: instant("last_activity_at"),
    openThankYous: integer("open_thank_yous").notNull(),
    thankYouOverdueAt: instant("thank_you_overdue_at"),
    writeUpOverdueAt: instant("write_up_overdue_at"),
    unpreparedAt: instant("unprepared_at"),
    prepOverdueAt: instant("prep_overdue_at"),
    prepUnapprovedAt: instant("prep_unapproved_at"),
    referralsLyingAt: instant("referrals_lying_at"),
    noMeetingSinceAt: instant("no_meeting_since_at"),
    silentAt: instant("silent_at"),
    /** The earliest of the eight moments above: one index answers "who needs attention now". */
    attentionAt: instant("attention_at").generatedAlwaysAs(
      sql`least("thank_you_overdue_at", "write_up_overdue_at", "unprepared_at", "prep_overdue_at", "prep_unapproved_at", "referrals_lying_at", "no_meeting_since_at", "silent_at")`,
    ),
    leaveFromAt: instant("leave_from_at"),
    leaveUntilAt: instant("leave_until_at"),
    stage: stageEnum("stage"),
    stageSinceAt: instant("stage_since_at").notNull(),
    preparedAt: instant("prepared_at"),
    askedAt: instant("asked_at"),
    metAt: instant("met_at"),
    thankedAt: instant("thanked_at"),
    referredAt: instant("referred_at"),
    thankYouMinutes: minutes("thank_you_minutes"),
    writeUpMinutes: minutes("write_up_minutes"),
    heldWeeks: minutes("held_weeks"),
    thankYousOwed: integer("thank_yous_owed").notNull().default(0),
    thankYousOnTime: integer("thank_yous_on_time").notNull().default(0),
    peopleSuggested: integer("people_suggested").notNull().default(0),
    ratedMeetings: integer("rated_meetings").notNull().default(0),
    interestBefore: integer("interest_before").notNull().default(0),
    interestAfter: integer("interest_after").notNull().default(0),
    clearerMeetings: integer("clearer_meetings").notNull().default(0),
    ruledOutMeetings: integer("ruled_out_meetings").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.cohortId, t.studentId] }),
    index("student_progress_attention").on(
      t.officeId,
      t.cohortId,
      t.attentionAt.asc().nullsLast(),
      t.studentId,
    ),
    index("student_progress_by_student").on(t.officeId, t.studentId),
    foreignKey({ columns: [t.officeId, t.cohortId], foreignColumns: [cohorts.officeId, cohorts.id] }),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
  ],
);
