import type { AttentionReason } from "@askaround/core/cohorts";
import { MESSAGE_KINDS } from "@askaround/core/messages";
import type { AdvisorMessageId, BulkActId, PersonId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { id, instant, officeId } from "./columns.ts";
import { people } from "./people.ts";

export const messageKindEnum = pgEnum("message_kind", MESSAGE_KINDS);

/** Nudges and messages of advisors: one row a student, those sent together under one act. */
export const advisorMessages = pgTable(
  "advisor_messages",
  {
    officeId: officeId(),
    id: id<AdvisorMessageId>("id").notNull(),
    actId: id<BulkActId>("act_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    kind: messageKindEnum("kind").notNull(),
    text: text("text"),
    reasons: text("reasons").array().$type<readonly AttentionReason[]>().notNull(),
    sentBy: id<PersonId>("sent_by").notNull(),
    createdAt: instant("created_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    uniqueIndex("advisor_messages_once").on(t.officeId, t.actId, t.studentId),
    index("advisor_messages_by_sender").on(t.officeId, t.sentBy, t.createdAt),
    index("advisor_messages_by_student").on(t.officeId, t.studentId, t.createdAt),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    foreignKey({ columns: [t.officeId, t.sentBy], foreignColumns: [people.officeId, people.id] }),
    check("advisor_messages_text", sql`char_length(${t.text}) between 1 and 1000`),
    check("advisor_messages_says", sql`${t.kind} = 'nudge' or ${t.text} is not null`),
  ],
);
