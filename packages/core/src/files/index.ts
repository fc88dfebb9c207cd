export { type CalendarEvent, calendarFile } from "./calendar-file.ts";
export { csvFile } from "./csv-file.ts";
export { peopleFile } from "./people-file.ts";
export { vcardFile } from "./vcard-file.ts";
