import type { OfficeSettings } from "../office/settings.ts";
import { AppError } from "../shared/errors.ts";
import type { ScheduleRefusal } from "./decide-schedule.ts";

/** The refusal of a time or a length, as the sentence that stands at its field. */
export function refuseSchedule(reason: ScheduleRefusal, settings: OfficeSettings): AppError {
  const { meetingLeastMinutes: least, meetingMostMinutes: most } = settings;
  const [field, message] = {
    too_far_ahead: ["startsAt", "Choose a date within the next two years."],
    too_long_ago: ["startsAt", "Choose a date within the last two years."],
    too_short: ["agreedMinutes", `Agree on at least ${least} minutes.`],
    too_long: ["agreedMinutes", `Agree on at most ${most} minutes. You can log a longer talk afterwards.`],
    not_scheduled: [null, "This meeting is closed, so it can’t be moved. Reopen it or add a new one."],
  }[reason] as [string | null, string];
  return new AppError("rule_violated", message, field === null ? {} : { [field]: message });
}
