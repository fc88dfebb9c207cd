import type { HelpRequestId, PersonId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, officeId } from "./columns.ts";
import { people } from "./people.ts";

/** What students asked their advisors for help with, and what came of it. */
export const helpRequests = pgTable(
  "help_requests",
  {
    officeId: officeId(),
    id: id<HelpRequestId>("id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    text: text("text").notNull(),
    askedAt: instant("asked_at").notNull(),
    waitingSince: instant("waiting_since").notNull(),
    answer: text("answer"),
    answeredAt: instant("answered_at"),
    answeredBy: id<PersonId>("answered_by"),
    closedAt: instant("closed_at"),
    closedBy: id<PersonId>("closed_by"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    uniqueIndex("help_requests_open")
      .on(t.officeId, t.studentId)
      .where(sql`${t.closedAt} is null`),
    index("help_requests_waiting")
      .on(t.officeId, t.waitingSince)
      .where(sql`${t.closedAt} is null and ${t.answeredAt} is null`),
    index("help_requests_by_student").on(t.officeId, t.studentId, t.askedAt),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    foreignKey({ columns: [t.officeId, t.answeredBy], foreignColumns: [people.officeId, people.id] }),
    foreignKey({ columns: [t.officeId, t.closedBy], foreignColumns: [people.officeId, people.id] }),
    check(
      "help_requests_lengths",
      sql`char_length(${t.text}) between 1 and 280 and char_length(${t.answer}) between 1 and 500`,
    ),
    check(
      "help_requests_answered",
      sql`(${t.answer} is null) = (${t.answeredAt} is null) and (${t.answer} is null) = (${t.answeredBy} is null)`,
    ),
    check("help_requests_closed", sql`(${t.closedAt} is null) = (${t.closedBy} is null)`),
  ],
);
