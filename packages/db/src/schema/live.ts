import { LIVE_KINDS } from "@askaround/core/live";
import type { LiveEntryId, MeetingId, PersonId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, officeId } from "./columns.ts";
import { meetings } from "./meetings.ts";

export const liveKindEnum = pgEnum("live_kind", LIVE_KINDS);

/** What a student noted while they met someone, as their devices sent it: rows are added and never changed. */
export const liveEntries = pgTable(
  "live_entries",
  {
    officeId: officeId(),
    /** Made by the device, so that sending again is known as such. */
    id: id<LiveEntryId>("id").notNull(),
    meetingId: id<MeetingId>("meeting_id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    kind: liveKindEnum("kind").notNull(),
    at: instant("at").notNull(),
    until: instant("until"),
    text: text("text"),
    question: text("question"),
    jotId: id<LiveEntryId>("jot_id"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("live_entries_by_meeting").on(t.officeId, t.meetingId, t.at, t.id),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    check("live_entries_text", sql`(${t.kind} = 'jot') = (${t.text} is not null)`),
    check("live_entries_length", sql`char_length(${t.text}) between 1 and 500`),
    check("live_entries_until", sql`(${t.kind} = 'extended') = (${t.until} is not null)`),
    check("live_entries_dropped", sql`(${t.kind} = 'dropped') = (${t.jotId} is not null)`),
  ],
);
