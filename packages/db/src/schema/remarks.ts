import { FLAG_TOPICS, NOTE_MOST, REMARK_KINDS, REMARK_LINE_MOST } from "@askaround/core/remarks";
import type { PersonId, RemarkId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, officeId } from "./columns.ts";
import { people } from "./people.ts";

export const remarkKindEnum = pgEnum("remark_kind", REMARK_KINDS);
export const flagTopicEnum = pgEnum("flag_topic", FLAG_TOPICS);

/** What staff wrote on a student’s record: notes, flags and kudos. The student can read all of it. */
export const remarks = pgTable(
  "remarks",
  {
    officeId: officeId(),
    id: id<RemarkId>("id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    kind: remarkKindEnum("kind").notNull(),
    topic: flagTopicEnum("topic"),
    text: text("text").notNull(),
    authorId: id<PersonId>("author_id").notNull(),
    writtenAt: instant("written_at").notNull(),
    editedAt: instant("edited_at"),
    closedAt: instant("closed_at"),
    closedBy: id<PersonId>("closed_by"),
    takenBackAt: instant("taken_back_at"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    // A student’s page, and their own.
    index("remarks_by_student").on(t.officeId, t.studentId, t.writtenAt),
    // Needs you: flags that are open, the oldest first.
    index("remarks_open_flags")
      .on(t.officeId, t.writtenAt)
      .where(sql`${t.kind} = 'flag' and ${t.closedAt} is null and ${t.takenBackAt} is null`),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    foreignKey({ columns: [t.officeId, t.authorId], foreignColumns: [people.officeId, people.id] }),
    foreignKey({ columns: [t.officeId, t.closedBy], foreignColumns: [people.officeId, people.id] }),
    check(
      "remarks_text",
      sql`char_length(${t.text}) between 1 and case ${t.kind} when 'note' then ${sql.raw(String(NOTE_MOST))} else ${sql.raw(String(REMARK_LINE_MOST))} end`,
    ),
    check("remarks_topic", sql`(${t.topic} is not null) = (${t.kind} = 'flag')`),
    check(
      "remarks_closed",
      sql`(${t.closedAt} is null) = (${t.closedBy} is null) and (${t.closedAt} is null or ${t.kind} = 'flag')`,
    ),
  ],
);

/** The words of a remark that stood there until an edit. */
export const remarkEdits = pgTable(
  "remark_edits",
  {
    officeId: officeId(),
    remarkId: id<RemarkId>("remark_id").notNull(),
    replacedAt: instant("replaced_at").notNull(),
    text: text("text").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.remarkId, t.replacedAt] }),
    foreignKey({ columns: [t.officeId, t.remarkId], foreignColumns: [remarks.officeId, remarks.id] }),
    check("remark_edits_text", sql`char_length(${t.text}) between 1 and ${sql.raw(String(NOTE_MOST))}`),
  ],
);
