import type { ContactId, MeetingId, PersonId, ThankYouId } from "@askaround/core/shared";
import { THANK_YOU_WAYS } from "@askaround/core/thanks";
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { id, instant, officeId } from "./columns.ts";
import { meetingContacts, meetings } from "./meetings.ts";

export const thankYouWayEnum = pgEnum("thank_you_way", THANK_YOU_WAYS);

export const thankYous = pgTable(
  "thank_yous",
  {
    officeId: officeId(),
    id: id<ThankYouId>("id").notNull(),
    meetingId: id<MeetingId>("meeting_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    contactId: id<ContactId>("contact_id").notNull(),
    dueAt: instant("due_at").notNull(),
    openUntil: instant("open_until").notNull(),
    sentAt: instant("sent_at"),
    sentBy: thankYouWayEnum("sent_by"),
    waivedAt: instant("waived_at"),
    version: integer("version").notNull().default(1),
    firstNudgeAt: instant("first_nudge_at"),
    snoozedUntil: instant("snoozed_until"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    // Target of the foreign key that keeps a draft with its own student’s note.
    unique("thank_yous_of_student").on(t.officeId, t.studentId, t.id),
    unique("thank_yous_one_each").on(t.officeId, t.meetingId, t.contactId),
    index("thank_yous_by_student").on(t.officeId, t.studentId),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    foreignKey({
      columns: [t.officeId, t.meetingId, t.contactId],
      foreignColumns: [meetingContacts.officeId, meetingContacts.meetingId, meetingContacts.contactId],
    }).onUpdate("cascade"),
    check("thank_yous_sent", sql`(${t.sentAt} is null) = (${t.sentBy} is null)`),
    check("thank_yous_window", sql`${t.dueAt} <= ${t.openUntil}`),
  ],
);

/** What a student is writing to one professional; it goes with the note it belongs to. */
export const noteDrafts = pgTable(
  "note_drafts",
  {
    officeId: officeId(),
    thankYouId: id<ThankYouId>("thank_you_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    text: text("text").notNull(),
    revision: integer("revision").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.thankYouId] }),
    index("note_drafts_by_student").on(t.officeId, t.studentId, t.savedAt),
    foreignKey({
      columns: [t.officeId, t.studentId, t.thankYouId],
      foreignColumns: [thankYous.officeId, thankYous.studentId, thankYous.id],
    }).onDelete("cascade"),
    check("note_drafts_length", sql`char_length(${t.text}) <= 4000`),
  ],
);
