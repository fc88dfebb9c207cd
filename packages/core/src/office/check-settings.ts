import type { FieldErrors } from "../shared/errors.ts";
import type { OfficeSettings } from "./settings.ts";

type OfficeNumbers = Omit<OfficeSettings, "closedDays">;

/** Mail needs some part of the day. */
const LONGEST_QUIET_MINUTES = 20 * 60;

/** What does not fit together in an office's numbers, by field; empty when all of it does. */
export function checkSettings(settings: OfficeNumbers): FieldErrors {
  const rules: readonly (readonly [keyof OfficeNumbers, boolean, string])[] = [
    [
      "meetingMostMinutes",
      settings.meetingMostMinutes >= settings.meetingLeastMinutes,
      "The longest meeting can’t be shorter than the shortest.",
    ],
    [
      "meetingDefaultMinutes",
      settings.meetingDefaultMinutes >= settings.meetingLeastMinutes &&
        settings.meetingDefaultMinutes <= settings.meetingMostMinutes,
      "The usual length must lie between the shortest and the longest.",
    ],
    [
      "prepMinutesPerQuestionMost",
      settings.prepMinutesPerQuestionMost >= settings.prepMinutesPerQuestionLeast,
      "An easy talk can’t leave less time for each question than a rushed one.",
    ],
    [
      "prepTalkMostMinutes",
      settings.prepTalkMostMinutes >= settings.prepTalkLeastMinutes,
      "The longest answer can’t be shorter than the shortest.",
    ],
    [
      "thankYouFirmHours",
      settings.thankYouFirmHours > settings.thankYouSoftHours,
      "The second reminder must come after the first.",
    ],
    [
      "thankYouLateHours",
      settings.thankYouLateHours > settings.thankYouFirmHours,
      "The third reminder must come after the second.",
    ],
    [
      "thankYouLastHours",
      settings.thankYouLastHours > settings.thankYouLateHours,
      "The last reminder must come after the third.",
    ],
    [
      "thankYouOpenDays",
      settings.thankYouOpenDays * 24 > Math.max(settings.thankYouLastHours, settings.thankYouDueHours),
      "A note must stay open longer than its due time and its last reminder.",
    ],
    ["quietHours", quietMinutes(settings) <= LONGEST_QUIET_MINUTES, "Leave at least 4 hours a day for mail."],
  ];
  return Object.fromEntries(rules.filter(([, fits]) => !fits).map(([field, , why]) => [field, why]));
}

function quietMinutes({ quietHours }: OfficeNumbers): number {
  if (quietHours === null) return 0;
  const span = minutesOf(quietHours.to) - minutesOf(quietHours.from);
  return span < 0 ? span + 24 * 60 : span;
}

function minutesOf(wallTime: string): number {
  return Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3));
}
