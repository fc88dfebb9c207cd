import { z } from "zod";
import { ClosedDaysSchema } from "../shared/business-days.ts";

const hours = (min: number, max: number) =>
  z
    .number("Enter a number.")
    .int("Use a whole number.")
    .min(min, `At least ${min}.`)
    .max(max, `At most ${max}.`);
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter a time like 20:00.");

/**
 * Every number that career offices disagree on, with the default of the rule book. An office stores only what
 * it changed; a rule takes the settings as an argument and never knows a number of its own.
 */
export const OfficeSettingsSchema = z.strictObject({
  /** Length agreed with the host, in minutes. */
  meetingDefaultMinutes: hours(15, 60).default(30),
  meetingLeastMinutes: hours(5, 60).default(15),
  meetingMostMinutes: hours(15, 180).default(60),
  /** Minutes agreed for each question on the list: more than one per `Most` leaves no easy talk, more than one per `Least` is rapid fire. */
  prepMinutesPerQuestionMost: hours(2, 30).default(5),
  prepMinutesPerQuestionLeast: hours(2, 30).default(4),
  /** Minutes that one answer usually takes. */
  prepTalkLeastMinutes: hours(1, 15).default(2),
  prepTalkMostMinutes: hours(1, 15).default(3),
  /** Minutes before the start at which to be there. */
  prepArriveEarlyMinutes: hours(0, 60).default(10),
  /** Days before a meeting from which a student's day list asks for its preparation. */
  prepFromDays: hours(1, 30).default(3),
  /** Whether students may ask, with a caution, what an entry role usually pays. */
  prepMayAskTypicalPay: z.boolean().default(false),
  /** Minutes before the end at which the student tells the host, and asks the closing questions. */
  talkClosingMinutes: hours(1, 15).default(5),
  /** Minutes by which a talk is extended when the host chooses to go on. */
  talkGoOnMinutes: hours(1, 30).default(5),
  /** Minutes before the start from which a student can begin. */
  talkStartMinutes: hours(5, 60).default(15),
  /** Whether the sheet for the talk is printed on A4; otherwise on Letter. */
  sheetOnA4: z.boolean().default(false),
  /** Hours after a meeting's actual end. */
  thankYouDueHours: hours(1, 168).default(24),
  thankYouSoftHours: hours(1, 168).default(2),
  thankYouFirmHours: hours(1, 168).default(20),
  thankYouLateHours: hours(1, 168).default(48),
  thankYouLastHours: hours(1, 168).default(72),
  /** Days a late note is still worth sending. */
  thankYouOpenDays: hours(1, 60).default(7),
  /** Hours after the agreed end before a student is asked whether the meeting took place. */
  didItHappenHours: hours(1, 72).default(2),
  /** Hour of the student's own day at which a reminder comes that belongs to a day. */
  dutyHour: hours(0, 23).default(9),
  /** Days after which a suggestion that nobody followed is brought to mind. */
  referralWaitingDays: hours(1, 60).default(7),
  /** Hours after meeting somebody who was suggested before their referrer should hear of it. */
  tellReferrerHours: hours(1, 168).default(24),
  /** When those a student met should hear from them: weeks after the meeting, then months after the latest contact. */
  keepInTouchFirstWeeks: hours(1, 26).default(5),
  keepInTouchEveryMonths: hours(1, 24).default(4),
  keepInTouchMostAYear: hours(1, 12).default(3),
  /** Such reminders that one student gets in a day; the others wait for the next working day. */
  gentleMailsADay: hours(1, 10).default(1),
  /** Words of a message that asks for a meeting: more are too many, and from where it is worth a warning. */
  outreachMostWords: hours(40, 300).default(100),
  outreachWarnWords: hours(20, 300).default(75),
  /** Days without an answer after which the one follow-up is right: business days, or days of any kind. */
  followUpBusinessDays: hours(1, 30).default(7),
  followUpCountsEveryDay: z.boolean().default(false),
  /** Otherwise the days above are for silence, after which the student tries someone else. */
  followUpOffered: z.boolean().default(true),
  /** Holidays and weeks in which nobody is asked: no follow-up falls on them, and gentle reminders rest. */
  closedDays: ClosedDaysSchema.default([]),
  /** A professional is a shared good: so many asks in so many days, quiet after each, and hours one writer has before the next. */
  careMostAsks: hours(1, 50).default(4),
  careWindowDays: hours(7, 365).default(90),
  careCoolDownDays: hours(1, 90).default(14),
  careHoldHours: hours(1, 72).default(24),
  /** Hour of the advisor's own day at which the digest comes. */
  digestHour: hours(0, 23).default(8),
  /** Local wall times between which no mail is sent; null switches them off. */
  quietHours: z.object({ from: wallTime, to: wallTime }).nullable().default({ from: "20:00", to: "08:00" }),
  /** Hours after the agreed end before an unwritten meeting needs attention. */
  writeUpAfterHours: hours(1, 168).default(24),
  /** Students that a group has at least for a report to show it. */
  reportLeastGroup: hours(5, 100).default(10),
  /** Days between two nudges of one student. */
  nudgeEveryDays: hours(1, 30).default(3),
  /** Days before a meeting from which nothing prepared needs attention. */
  unpreparedFromDays: hours(1, 14).default(2),
  /** Days after its due date, or after it was returned, before asked for preparation needs attention. */
  prepOverdueAfterDays: hours(0, 30).default(1),
  /** Days before a meeting from which asked for preparation that is not approved needs attention. */
  prepUnapprovedFromDays: hours(1, 14).default(2),
  /** Days after a suggestion was to be followed before it needs attention. */
  referralsLyingAfterDays: hours(1, 120).default(14),
  /** Days without a meeting set, below the goal, before a student needs attention. */
  noMeetingAfterDays: hours(1, 120).default(14),
  /** Days without any sign of life before a student needs attention. */
  silentAfterDays: hours(1, 120).default(21),
});

export type OfficeSettings = z.infer<typeof OfficeSettingsSchema>;

export const DEFAULT_SETTINGS: OfficeSettings = OfficeSettingsSchema.parse({});

/** Settings as stored (only what differs from the defaults) filled up. Throws when a stored value is not valid. */
export function settingsFrom(stored: unknown): OfficeSettings {
  return OfficeSettingsSchema.parse(stored);
}
