import type { CohortId, PersonId, SavedViewId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { cohorts } from "./cohorts.ts";
import { id, instant, officeId } from "./columns.ts";
import { memberships, roleEnum } from "./people.ts";

/** Lists of students as members of staff want to find them again: one row a view, of one membership. */
export const savedViews = pgTable(
  "saved_views",
  {
    officeId: officeId(),
    personId: id<PersonId>("person_id").notNull(),
    role: roleEnum("role").notNull(),
    id: id<SavedViewId>("id").notNull(),
    name: text("name").notNull(),
    cohortId: id<CohortId>("cohort_id"),
    query: text("query").notNull(),
    first: boolean("first").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.personId, t.role, t.id] }),
    uniqueIndex("saved_views_first")
      .on(t.officeId, t.personId, t.role)
      .where(sql`${t.first}`),
    foreignKey({
      columns: [t.officeId, t.personId, t.role],
      foreignColumns: [memberships.officeId, memberships.personId, memberships.role],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.officeId, t.cohortId], foreignColumns: [cohorts.officeId, cohorts.id] }),
    // Names are told apart in core: where a forgotten professional’s name stood, two may come to be the same, and longer.
    check("saved_views_name_length", sql`char_length(${t.name}) between 1 and 200`),
    check("saved_views_query_length", sql`char_length(${t.query}) <= 2000`),
  ],
);
