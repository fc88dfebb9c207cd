import { BULK_CHANGES, type BulkChange } from "@askaround/core/bulk";
import type { BulkActId, BulkChangeId, PersonId } from "@askaround/core/shared";
import { boolean, foreignKey, index, jsonb, pgEnum, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { id, instant, officeId } from "./columns.ts";
import { people } from "./people.ts";

export const bulkChangeEnum = pgEnum("bulk_change", BULK_CHANGES);

/** What was done for many at once, a row for each that changed, with what it was before: by it an act is taken back. */
export const bulkChanges = pgTable(
  "bulk_changes",
  {
    officeId: officeId(),
    id: id<BulkChangeId>("id").notNull(),
    actId: id<BulkActId>("act_id").notNull(),
    kind: bulkChangeEnum("kind").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    subjectId: uuid("subject_id").notNull(),
    before: jsonb("before").$type<BulkChange["before"]>().notNull(),
    doneBy: id<PersonId>("done_by").notNull(),
    doneAt: instant("done_at").notNull(),
    undoneAt: instant("undone_at"),
    kept: boolean("kept").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("bulk_changes_of_act").on(t.officeId, t.actId, t.id),
    index("bulk_changes_by_doer").on(t.officeId, t.doneBy, t.doneAt),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    foreignKey({ columns: [t.officeId, t.doneBy], foreignColumns: [people.officeId, people.id] }),
  ],
);
