import type { CohortId, EnrolmentId, PersonId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { calendarDate, id, instant, officeId } from "./columns.ts";
import { offices } from "./office.ts";
import { people } from "./people.ts";

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
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    check("cohorts_term", sql`${t.startsOn} < ${t.endsOn}`),
    check("cohorts_goal_on", sql`${t.goalOn} between ${t.startsOn} and ${t.endsOn}`),
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
    leftAt: instant("left_at"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    uniqueIndex("enrolments_current")
      .on(t.officeId, t.cohortId, t.studentId)
      .where(sql`${t.leftAt} is null`),
    index("enrolments_by_student").on(t.officeId, t.studentId),
    foreignKey({ columns: [t.officeId, t.cohortId], foreignColumns: [cohorts.officeId, cohorts.id] }),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    check("enrolments_order", sql`${t.leftAt} is null or ${t.leftAt} >= ${t.enrolledAt}`),
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
    noMeetingSinceAt: instant("no_meeting_since_at"),
    silentAt: instant("silent_at"),
    /** The earliest of the four moments above: one index answers "who needs attention now". */
    attentionAt: instant("attention_at").generatedAlwaysAs(
      sql`least("thank_you_overdue_at", "write_up_overdue_at", "no_meeting_since_at", "silent_at")`,
    ),
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
