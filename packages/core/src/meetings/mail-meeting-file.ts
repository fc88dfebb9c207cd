import { recordAct } from "../audit/record.ts";
import { planMeetingFile } from "../reminders/plan.ts";
import type { Actor } from "../shared/actor.ts";
import { addMinutes } from "../shared/calendar.ts";
import { AppError } from "../shared/errors.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { requireOwnMeeting, requireStudent } from "./find-meeting.ts";
import type { MeetingRef } from "./schemas.ts";

/**
 * Mails the calendar file of a meeting to its student, who asked for it. Asked again, it comes again only when the meeting
 * changed meanwhile; `again` says that it had been sent. Throws `rule_violated` for a meeting that is over or called off.
 */
export async function mailMeetingFile(
  deps: Deps,
  actor: Actor,
  { meetingId }: MeetingRef,
): Promise<{ readonly to: string; readonly again: boolean }> {
  requireStudent(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const meeting = await requireOwnMeeting(stores, actor, meetingId);
    const now = deps.now();
    if (meeting.status !== "scheduled" || addMinutes(meeting.startsAt, meeting.agreedMinutes) <= now)
      throw new AppError("rule_violated", "This meeting isn’t ahead any more.");
    const student = await stores.people.find(actor.personId);
    if (!student) throw new AppError("not_found", "We can’t find you in this office.");
    const planned = planMeetingFile(meeting, student, now);
    const added = await stores.deliveries.addOnce(planned);
    if (added)
      await recordAct(deps, stores, actor, "calendar.mailed", {
        studentId: meeting.studentId,
        subjectId: meetingId,
      });
    return { to: student.email, again: !added };
  });
}
