import {
  type DebriefChange,
  DIRECTIONS,
  type DraftContent,
  MEETING_FORMATS,
  MEETING_SAYINGS,
  MEETING_STATUSES,
  SIDES,
} from "@askaround/core/meetings";
import type { ContactId, DebriefEditId, MeetingId, PersonId, PromiseId, Zone } from "@askaround/core/shared";
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
} from "drizzle-orm/pg-core";
import { calendarDate, id, instant, officeId } from "./columns.ts";
import { contacts, noteLevelEnum } from "./contacts.ts";
import { people } from "./people.ts";

export const meetingStatusEnum = pgEnum("meeting_status", MEETING_STATUSES);
export const meetingSayingEnum = pgEnum("meeting_saying", MEETING_SAYINGS);
export const meetingFormatEnum = pgEnum("meeting_format", MEETING_FORMATS);
export const sideEnum = pgEnum("side", SIDES);
export const directionEnum = pgEnum("direction", DIRECTIONS);

export const meetings = pgTable(
  "meetings",
  {
    officeId: officeId(),
    id: id<MeetingId>("id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    status: meetingStatusEnum("status").notNull(),
    closedBy: sideEnum("closed_by"),
    studentSays: meetingSayingEnum("student_says"),
    startsAt: instant("starts_at").notNull(),
    agreedMinutes: integer("agreed_minutes").notNull(),
    studentZone: text("student_zone").$type<Zone>().notNull(),
    professionalZone: text("professional_zone").$type<Zone>().notNull(),
    format: meetingFormatEnum("format").notNull(),
    place: text("place"),
    actualStartAt: instant("actual_start_at"),
    actualEndAt: instant("actual_end_at"),
    bookedAt: instant("booked_at").notNull(),
    scheduleVersion: integer("schedule_version").notNull().default(1),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    unique("meetings_of_student").on(t.officeId, t.studentId, t.id),
    index("meetings_by_student").on(t.officeId, t.studentId, t.startsAt.desc(), t.id),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    check("meetings_minutes", sql`${t.agreedMinutes} between 1 and 720`),
    check("meetings_says", sql`${t.studentSays} is null or ${t.status} = 'scheduled'`),
    check("meetings_closed_by", sql`(${t.status} in ('cancelled', 'no_show')) = (${t.closedBy} is not null)`),
    check(
      "meetings_actual",
      sql`(${t.status} = 'held') = (${t.actualStartAt} is not null and ${t.actualEndAt} is not null)`,
    ),
    check("meetings_actual_order", sql`${t.actualStartAt} < ${t.actualEndAt}`),
  ],
);

/** Who is met: always contacts of the meeting's own student. */
export const meetingContacts = pgTable(
  "meeting_contacts",
  {
    officeId: officeId(),
    meetingId: id<MeetingId>("meeting_id").notNull(),
    contactId: id<ContactId>("contact_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    /** 0 is the host. */
    position: smallint("position").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.meetingId, t.contactId] }),
    unique("meeting_contacts_position").on(t.officeId, t.meetingId, t.position),
    index("meeting_contacts_by_contact").on(t.officeId, t.contactId),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.contactId],
      foreignColumns: [contacts.officeId, contacts.studentId, contacts.id],
    }),
  ],
);

export const debriefs = pgTable(
  "debriefs",
  {
    officeId: officeId(),
    meetingId: id<MeetingId>("meeting_id").notNull(),
    takeaways: text("takeaways").array().notNull(),
    takeawayLevels: noteLevelEnum("takeaway_levels").array().notNull(),
    learned: text("learned"),
    interestBefore: smallint("interest_before"),
    interestAfter: smallint("interest_after"),
    confidenceBefore: smallint("confidence_before"),
    confidenceAfter: smallint("confidence_after"),
    direction: directionEnum("direction"),
    noteLevel: noteLevelEnum("note_level").notNull(),
    noOneSuggested: boolean("no_one_suggested").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.meetingId] }),
    foreignKey({ columns: [t.officeId, t.meetingId], foreignColumns: [meetings.officeId, meetings.id] }),
    check("debriefs_takeaways", sql`cardinality(${t.takeaways}) <= 3`),
    check("debriefs_takeaway_levels", sql`cardinality(${t.takeawayLevels}) = cardinality(${t.takeaways})`),
    check(
      "debriefs_ratings",
      sql`${t.interestBefore} between 1 and 5 and ${t.interestAfter} between 1 and 5 and ${t.confidenceBefore} between 1 and 5 and ${t.confidenceAfter} between 1 and 5`,
    ),
  ],
);

/** The history of a write-up: who changed what, when. Rows are added, never changed. */
export const debriefEdits = pgTable(
  "debrief_edits",
  {
    officeId: officeId(),
    id: id<DebriefEditId>("id").notNull(),
    meetingId: id<MeetingId>("meeting_id").notNull(),
    editedBy: id<PersonId>("edited_by").notNull(),
    editedAt: instant("edited_at").notNull(),
    changes: jsonb("changes").$type<readonly DebriefChange[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("debrief_edits_by_meeting").on(t.officeId, t.meetingId, t.editedAt, t.id),
    foreignKey({
      columns: [t.officeId, t.meetingId],
      foreignColumns: [debriefs.officeId, debriefs.meetingId],
    }),
    foreignKey({ columns: [t.officeId, t.editedBy], foreignColumns: [people.officeId, people.id] }),
    check("debrief_edits_changes", sql`jsonb_typeof(${t.changes}) = 'array' and ${t.changes} <> '[]'::jsonb`),
  ],
);

/** A write-up put off until later, for its student alone. */
export const debriefDrafts = pgTable(
  "debrief_drafts",
  {
    officeId: officeId(),
    meetingId: id<MeetingId>("meeting_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    content: jsonb("content").$type<DraftContent>().notNull(),
    savedAt: instant("saved_at").notNull(),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.meetingId] }),
    index("debrief_drafts_by_student").on(t.officeId, t.studentId),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    check("debrief_drafts_content", sql`jsonb_typeof(${t.content}) = 'object'`),
    check("debrief_drafts_size", sql`pg_column_size(${t.content}) <= 400000`),
  ],
);

export const promises = pgTable(
  "promises",
  {
    officeId: officeId(),
    id: id<PromiseId>("id").notNull(),
    meetingId: id<MeetingId>("meeting_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    by: sideEnum("by").notNull(),
    what: text("what").notNull(),
    dueOn: calendarDate("due_on"),
    doneAt: instant("done_at"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("promises_by_meeting").on(t.officeId, t.meetingId),
    index("promises_by_student").on(t.officeId, t.studentId),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
  ],
);
