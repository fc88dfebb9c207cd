import type { CalendarFeedStore } from "../calendars/feed.ts";
import type { MemoryState } from "./memory-state.ts";

export function memoryCalendarFeeds({ calendarFeeds }: MemoryState): CalendarFeedStore {
  return {
    async find(studentId) {
      return calendarFeeds.get(studentId) ?? null;
    },
    async put(feed) {
      calendarFeeds.set(feed.studentId, feed);
    },
    async remove(studentId) {
      return calendarFeeds.delete(studentId);
    },
  };
}
