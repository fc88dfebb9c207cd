import type { ContactId, MeetingId, PersonId, ThankYouId } from "@askaround/core/shared";
import { THANK_YOU_WAYS } from "@askaround/core/thanks";
import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgEnum, pgTable, primaryKey, unique } from "drizzle-orm/pg-core";
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
    snoozedUntil: instant("snoozed_until"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    unique("thank_yous_one_each").on(t.officeId, t.meetingId, t.contactId),
    index("thank_yous_by_student").on(t.officeId, t.studentId),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    foreignKey({
      columns: [t.officeId, t.meetingId, t.contactId],
      foreignColumns: [meetingContacts.officeId, meetingContacts.meetingId, meetingContacts.contactId],
    }),
    check("thank_yous_sent", sql`(${t.sentAt} is null) = (${t.sentBy} is null)`),
    check("thank_yous_window", sql`${t.dueAt} <= ${t.openUntil}`),
  ],
);
