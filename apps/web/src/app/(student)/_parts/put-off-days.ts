import { addCalendarDays, type CalendarDate } from "@askaround/core/shared";

/** The days to which something can be put off, from a student’s own day on. */
export const putOffDays = (today: CalendarDate) => ({
  tomorrow: addCalendarDays(today, 1),
  week: addCalendarDays(today, 7),
  month: addCalendarDays(today, 30),
});
