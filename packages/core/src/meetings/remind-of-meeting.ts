import type { OfficeSettings } from "../office/settings.ts";
import { planMeetingTomorrow } from "../reminders/plan.ts";
import type { CancelReason } from "../reminders/ports.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { Meeting } from "./meeting.ts";

/** Makes the waiting "meeting tomorrow" mail agree with the meeting as it is now. */
export async function remindOfMeeting(
  deps: Deps,
  stores: Stores,
  meeting: Meeting,
  settings: OfficeSettings,
  reason: CancelReason,
): Promise<void> {
  const student = await stores.people.find(meeting.studentId);
  const planned = student ? planMeetingTomorrow(meeting, settings, student, deps.now()) : [];
  await stores.deliveries.replan({ kind: "meeting_tomorrow", meetingId: meeting.id }, planned, reason);
}
