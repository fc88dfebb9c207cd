import { HOW_KNOWN, OUTREACH_ANSWERS, OUTREACH_STEPS, OUTREACH_WAYS } from "@askaround/core/outreach";
import type { ContactId, OutreachId, PersonId } from "@askaround/core/shared";
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
import { calendarDate, id, instant, officeId } from "./columns.ts";
import { contacts } from "./contacts.ts";

export const outreachStepEnum = pgEnum("outreach_step", OUTREACH_STEPS);
export const howKnownEnum = pgEnum("how_known", HOW_KNOWN);
export const outreachWayEnum = pgEnum("outreach_way", OUTREACH_WAYS);
export const outreachAnswerEnum = pgEnum("outreach_answer", OUTREACH_ANSWERS);

/** What a student wrote to ask for a meeting: one first message and one follow-up for each of their people. */
export const outreach = pgTable(
  "outreach",
  {
    officeId: officeId(),
    id: id<OutreachId>("id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    contactId: id<ContactId>("contact_id").notNull(),
    step: outreachStepEnum("step").notNull(),
    howKnown: howKnownEnum("how_known").notNull(),
    subject: text("subject"),
    text: text("text").notNull(),
    revision: integer("revision").notNull(),
    startedAt: instant("started_at").notNull(),
    touchedAt: instant("touched_at").notNull(),
    sentAt: instant("sent_at"),
    sentBy: outreachWayEnum("sent_by"),
    followUpOn: calendarDate("follow_up_on"),
    answer: outreachAnswerEnum("answer"),
    answeredAt: instant("answered_at"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    unique("outreach_one_each").on(t.officeId, t.contactId, t.step),
    index("outreach_by_student").on(t.officeId, t.studentId),
    foreignKey({
      columns: [t.officeId, t.studentId, t.contactId],
      foreignColumns: [contacts.officeId, contacts.studentId, contacts.id],
    }),
    check(
      "outreach_lengths",
      sql`char_length(${t.text}) <= 4000 and coalesce(char_length(${t.subject}), 1) between 1 and 120`,
    ),
    check("outreach_sent", sql`(${t.sentAt} is null) = (${t.sentBy} is null)`),
    check(
      "outreach_follow_up",
      sql`${t.followUpOn} is null or (${t.step} = 'first' and ${t.sentAt} is not null)`,
    ),
    check(
      "outreach_answered",
      sql`(${t.answer} is null) = (${t.answeredAt} is null) and (${t.answer} is null or ${t.sentAt} is not null)`,
    ),
  ],
);
