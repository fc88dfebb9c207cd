import { keepTasks } from "../assignments/keep-tasks.ts";
import type { OfficeSettings } from "../office/settings.ts";
import { planDidItHappen, planMeetingTomorrow } from "../reminders/plan.ts";
import type { CancelReason } from "../reminders/ports.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { Meeting } from "./meeting.ts";

const PLANS = { meeting_tomorrow: planMeetingTomorrow, did_it_happen: planDidItHappen } as const;

/** Makes the waiting mails about a meeting, and the preparation owed for it, agree with the meeting as it is now. */
export async function remindOfMeeting(
  deps: Deps,
  stores: Stores,
  meeting: Meeting,
  settings: OfficeSettings,
  reason: CancelReason,
): Promise<void> {
  const student = await stores.people.find(meeting.studentId);
  for (const kind of ["meeting_tomorrow", "did_it_happen"] as const) {
    const planned = student ? PLANS[kind](meeting, settings, student, deps.now()) : [];
    await stores.deliveries.replan({ kind, meetingId: meeting.id }, planned, reason);
  }
  await keepTasks(deps, stores, [meeting.studentId]);
}
