import type { OfficeSettings } from "../office/settings.ts";
import type { CheckPolicy } from "./check-questions.ts";

/** The office's numbers that a preparation goes by. */
export type PrepSettings = Pick<
  OfficeSettings,
  | "prepMinutesPerQuestionLeast"
  | "prepMinutesPerQuestionMost"
  | "prepTalkLeastMinutes"
  | "prepTalkMostMinutes"
  | "prepArriveEarlyMinutes"
  | "prepMayAskTypicalPay"
>;

/** What the linter goes by in one office. */
export function checkPolicyOf(settings: PrepSettings): CheckPolicy {
  return {
    mayAskTypicalPay: settings.prepMayAskTypicalPay,
    budget: {
      minutesPerQuestionLeast: settings.prepMinutesPerQuestionLeast,
      minutesPerQuestionMost: settings.prepMinutesPerQuestionMost,
    },
  };
}

export function prepSettingsOf(settings: OfficeSettings): PrepSettings {
  return {
    prepMinutesPerQuestionLeast: settings.prepMinutesPerQuestionLeast,
    prepMinutesPerQuestionMost: settings.prepMinutesPerQuestionMost,
    prepTalkLeastMinutes: settings.prepTalkLeastMinutes,
    prepTalkMostMinutes: settings.prepTalkMostMinutes,
    prepArriveEarlyMinutes: settings.prepArriveEarlyMinutes,
    prepMayAskTypicalPay: settings.prepMayAskTypicalPay,
  };
}
