import type { OfficeSettings } from "../office/settings.ts";
import { planThankYouReminders } from "../reminders/plan.ts";
import type { CancelReason } from "../reminders/ports.ts";
import type { Instant } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { ThankYou } from "./thank-you.ts";

/** What the reminders of a note hang on: the real end of the meeting, and when it was written up. */
export interface WrittenUp {
  readonly actualEndAt: Instant;
  readonly writtenUpAt: Instant;
}

/**
 * Makes the waiting reminders of a note agree with it. `writtenUpAt` is when the duty came to be: replanning at
 * any later time gives the same rows back, less those that would no longer help.
 */
export async function remindOfThankYou(
  deps: Deps,
  stores: Stores,
  thankYou: ThankYou,
  held: WrittenUp,
  settings: OfficeSettings,
  reason: CancelReason,
): Promise<void> {
  const student = await stores.people.find(thankYou.studentId);
  const planned = student
    ? planThankYouReminders(thankYou, held.actualEndAt, settings, student, held.writtenUpAt)
    : [];
  const stillUseful = planned.filter(({ expiresAt }) => expiresAt > deps.now());
  await stores.deliveries.replan({ kind: "thank_you", thankYouId: thankYou.id }, stillUseful, reason);
}
