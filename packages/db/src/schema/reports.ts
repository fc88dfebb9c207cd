import type { FirstReport, Report } from "@askaround/core/reports";
import type { PersonId, ReportSnapshotId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import { check, foreignKey, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { calendarDate, id, instant, officeId } from "./columns.ts";
import { people } from "./people.ts";

/** Reports as they were shown when they were taken. Nobody changes one. */
export const reportSnapshots = pgTable(
  "report_snapshots",
  {
    officeId: officeId(),
    id: id<ReportSnapshotId>("id").notNull(),
    name: text("name").notNull(),
    takenAt: instant("taken_at").notNull(),
    takenBy: id<PersonId>("taken_by").notNull(),
    startsOn: calendarDate("starts_on").notNull(),
    endsOn: calendarDate("ends_on").notNull(),
    report: jsonb("report").$type<Report | FirstReport>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("report_snapshots_by_person").on(t.officeId, t.takenBy, t.takenAt),
    foreignKey({ columns: [t.officeId, t.takenBy], foreignColumns: [people.officeId, people.id] }),
    check("report_snapshots_name", sql`char_length(${t.name}) between 1 and 120`),
  ],
);
