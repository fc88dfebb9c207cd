import { COMMON_SOURCES, type KeptFinding, questionFields, questionPhases } from "@askaround/core/prep";
import type {
  ContactId,
  MeetingId,
  OfficeQuestionId,
  PersonId,
  PrepFindingId,
  PrepPointId,
  PrepQuestionId,
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
} from "drizzle-orm/pg-core";
import { calendarDate, id, instant, officeId } from "./columns.ts";
import { contacts, noteLevelEnum } from "./contacts.ts";
import { meetingContacts, meetings, sideEnum } from "./meetings.ts";
import { offices } from "./office.ts";
import { people } from "./people.ts";

export const commonSourceEnum = pgEnum("common_source", COMMON_SOURCES);
export const questionFieldEnum = pgEnum("question_field", questionFields);
export const questionPhaseEnum = pgEnum("question_phase", questionPhases);

const ofMeeting = () => ({
  officeId: officeId(),
  meetingId: id<MeetingId>("meeting_id").notNull(),
  studentId: id<PersonId>("student_id").notNull(),
  revision: integer("revision").notNull(),
});
const kept = () => jsonb("kept").$type<readonly KeptFinding[]>().notNull();

/** What is said once for a meeting's preparation; a row from its first save on. */
export const preps = pgTable(
  "preps",
  {
    ...ofMeeting(),
    goals: text("goals"),
    brief: text("brief"),
    whoCalls: sideEnum("who_calls"),
    reach: text("reach"),
    dress: text("dress"),
    arrival: text("arrival"),
    lengthAgreedOn: calendarDate("length_agreed_on"),
    lengthAgreedMinutes: smallint("length_agreed_minutes"),
    field: questionFieldEnum("field"),
    kept: kept(),
    noteLevel: noteLevelEnum("note_level").notNull(),
    touchedAt: instant("touched_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.meetingId] }),
    index("preps_by_student").on(t.officeId, t.studentId),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    check("preps_lengths", sql`char_length(${t.goals}) <= 500 and char_length(${t.brief}) <= 600`),
    check("preps_agreed", sql`(${t.lengthAgreedOn} is null) = (${t.lengthAgreedMinutes} is null)`),
    check("preps_kept", sql`jsonb_typeof(${t.kept}) = 'array'`),
  ],
);

/** What the profile of each professional told. */
export const prepResearch = pgTable(
  "prep_research",
  {
    ...ofMeeting(),
    contactId: id<ContactId>("contact_id").notNull(),
    linkedin: text("linkedin"),
    read: text("read"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.meetingId, t.contactId] }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    foreignKey({
      columns: [t.officeId, t.meetingId, t.contactId],
      foreignColumns: [meetingContacts.officeId, meetingContacts.meetingId, meetingContacts.contactId],
    }).onUpdate("cascade"),
    check("prep_research_read", sql`char_length(${t.read}) <= 2000`),
  ],
);

/** What was found elsewhere. Removed rows stay, so that taking it back is possible from any tab. */
export const prepFindings = pgTable(
  "prep_findings",
  {
    ...ofMeeting(),
    id: id<PrepFindingId>("id").notNull(),
    contactId: id<ContactId>("contact_id").notNull(),
    link: text("link"),
    found: text("found"),
    removed: boolean("removed").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("prep_findings_by_meeting").on(t.officeId, t.meetingId),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    foreignKey({
      columns: [t.officeId, t.meetingId, t.contactId],
      foreignColumns: [meetingContacts.officeId, meetingContacts.meetingId, meetingContacts.contactId],
    }).onUpdate("cascade"),
    check("prep_findings_found", sql`char_length(${t.found}) <= 1000`),
  ],
);

export const prepPoints = pgTable(
  "prep_points",
  {
    ...ofMeeting(),
    id: id<PrepPointId>("id").notNull(),
    contactId: id<ContactId>("contact_id"),
    text: text("text").notNull(),
    source: commonSourceEnum("source"),
    removed: boolean("removed").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("prep_points_by_meeting").on(t.officeId, t.meetingId),
    index("prep_points_by_contact").on(t.officeId, t.studentId, t.contactId),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.contactId],
      foreignColumns: [contacts.officeId, contacts.studentId, contacts.id],
    }),
    check("prep_points_text", sql`char_length(${t.text}) between 1 and 160`),
  ],
);

/** The questions to bring, but for the closing two: those end every list by themselves. */
export const prepQuestions = pgTable(
  "prep_questions",
  {
    ...ofMeeting(),
    id: id<PrepQuestionId>("id").notNull(),
    phase: questionPhaseEnum("phase").notNull(),
    position: smallint("position").notNull(),
    text: text("text").notNull(),
    bankId: text("bank_id"),
    kept: kept(),
    removed: boolean("removed").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("prep_questions_by_meeting").on(t.officeId, t.meetingId),
    index("prep_questions_by_student").on(t.officeId, t.studentId),
    // Which questions students choose, and what they keep against advice: counted from these alone.
    index("prep_questions_chosen")
      .on(t.officeId, t.bankId, t.studentId)
      .where(sql`${t.bankId} is not null and not ${t.removed}`),
    index("prep_questions_kept")
      .on(t.officeId, t.studentId)
      .where(sql`${t.kept} <> '[]'::jsonb and not ${t.removed}`),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    check("prep_questions_text", sql`char_length(${t.text}) between 1 and 240`),
    check("prep_questions_kept", sql`jsonb_typeof(${t.kept}) = 'array'`),
  ],
);

/** The office's own questions, beside those the product brings. */
export const officeQuestions = pgTable(
  "office_questions",
  {
    officeId: officeId().references(() => offices.officeId),
    id: id<OfficeQuestionId>("id").notNull(),
    phase: questionPhaseEnum("phase").notNull(),
    text: text("text").notNull(),
    fields: questionFieldEnum("fields").array().notNull(),
    position: smallint("position").notNull(),
    retiredAt: instant("retired_at"),
    revision: integer("revision").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    check("office_questions_text", sql`char_length(${t.text}) between 1 and 240`),
    check("office_questions_phase", sql`${t.phase} <> 'closing'`),
  ],
);

/** The product's questions that an office does not offer. */
export const hiddenQuestions = pgTable(
  "hidden_questions",
  {
    officeId: officeId().references(() => offices.officeId),
    bankId: text("bank_id").notNull(),
    hiddenAt: instant("hidden_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.bankId] }),
    check("hidden_questions_not_closing", sql`${t.bankId} not like 'closing-%'`),
  ],
);

/** Questions of the bank that a student likes to ask. */
export const questionFavourites = pgTable(
  "question_favourites",
  {
    officeId: officeId(),
    studentId: id<PersonId>("student_id").notNull(),
    bankId: text("bank_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.studentId, t.bankId] }),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
  ],
);
