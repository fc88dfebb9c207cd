export { type CalendarFeedStore, MakeCalendarFeed, makeCalendarFeed, removeCalendarFeed } from "./feed.ts";
export {
  type CalendarDuty,
  type CalendarMeeting,
  type CalendarReader,
  dutyEvent,
  meetingEvent,
} from "./own-calendar.ts";
