import type { PersonId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, officeId } from "./columns.ts";
import { people } from "./people.ts";

/** The private address of a student’s calendar, by the hash of its secret. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    officeId: officeId(),
    studentId: id<PersonId>("student_id").notNull(),
    tokenHash: text("token_hash").notNull(),
    madeAt: instant("made_at").notNull(),
    readAt: instant("read_at"),
    /** How often it was read in the hour that began then: a calendar app that has gone wild is told to wait. */
    hourFrom: instant("hour_from"),
    hourReads: integer("hour_reads").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.studentId] }),
    // Whoever asks by the secret does not know the office yet. It is too long to be made twice.
    index("calendar_feeds_by_token").on(t.tokenHash),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    check("calendar_feeds_hash", sql`${t.tokenHash} ~ '^[0-9a-f]{64}$'`),
  ],
);
