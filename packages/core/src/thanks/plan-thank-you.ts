import type { OfficeSettings } from "../office/settings.ts";
import { addHours } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";

/** When a note is due and until when it is still asked for, in elapsed hours from the meeting's actual end. */
export function planThankYou(
  endAt: Instant,
  settings: Pick<OfficeSettings, "thankYouDueHours" | "thankYouOpenDays">,
): { dueAt: Instant; openUntil: Instant } {
  return {
    dueAt: addHours(endAt, settings.thankYouDueHours),
    openUntil: addHours(endAt, 24 * settings.thankYouOpenDays),
  };
}
