import type { CalendarFeedStore } from "@askaround/core/calendars";
import type { OfficeId, PersonId } from "@askaround/core/shared";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { calendarFeeds } from "../schema/index.ts";

export function calendarFeedStore(tx: Tx, officeId: OfficeId): CalendarFeedStore {
  const of = (studentId: PersonId) =>
    and(eq(calendarFeeds.officeId, officeId), eq(calendarFeeds.studentId, studentId));
  const { studentId, tokenHash, madeAt } = calendarFeeds;
  return {
    async find(student) {
      const [row] = await tx.select({ studentId, tokenHash, madeAt }).from(calendarFeeds).where(of(student));
      return row ?? null;
    },
    async put(feed) {
      const fresh = { ...feed, readAt: null, hourFrom: null, hourReads: 0 };
      await tx
        .insert(calendarFeeds)
        .values({ officeId, ...fresh })
        .onConflictDoUpdate({ target: [calendarFeeds.officeId, calendarFeeds.studentId], set: fresh });
    },
    async remove(student) {
      const removed = await tx.delete(calendarFeeds).where(of(student)).returning({ studentId });
      return removed.length === 1;
    },
  };
}
