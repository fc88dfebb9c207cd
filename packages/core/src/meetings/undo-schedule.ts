import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { isOpen } from "../duties/duty.ts";
import { keepFollowUpDuty } from "../duties/follow-up.ts";
import { recountKeepInTouch } from "../duties/keep-in-touch.ts";
import { saveDuty } from "../duties/remind-of-duty.ts";
import type { Actor } from "../shared/actor.ts";
import { addMinutes } from "../shared/calendar.ts";
import { AppError } from "../shared/errors.ts";
import { staleEdit } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { requireOwnMeeting, requireStudent } from "./find-meeting.ts";
import type { Meeting } from "./meeting.ts";
import { remindOfMeeting } from "./remind-of-meeting.ts";
import type { MeetingRef } from "./schemas.ts";

/** What booking a meeting settles, it settles at once. */
const AT_ONCE_MINUTES = 1;

/**
 * Takes back that a meeting was planned: it goes with its reminders and what was to be prepared for it, and what it had
 * answered is open again. Throws `rule_violated` once anything has been done with it.
 */
export async function undoSchedule(deps: Deps, actor: Actor, { meetingId }: MeetingRef): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const meeting = await requireOwnMeeting(stores, actor, meetingId);
    if (meeting.status !== "scheduled" || meeting.revision > 1) throw tooLate();
    const { settings } = await stores.office.get();
    const gone: Meeting = { ...meeting, status: "cancelled", closedBy: "student", revision: 2 };
    // As if it were called off first, so that mail and preparation follow.
    if (!(await stores.meetings.save(gone))) throw staleEdit();
    await remindOfMeeting(deps, stores, gone, settings, "meeting_closed");
    await stores.deliveries.replan({ kind: "meeting_file", meetingId }, [], "meeting_closed");
    if (!(await stores.meetings.removeUnused(meetingId))) throw tooLate();
    await openAgain(deps, stores, meeting);
    await recordAct(deps, stores, actor, "meeting.unscheduled", {
      studentId: meeting.studentId,
      subjectId: meetingId,
    });
    await refreshProgress(stores, meeting.studentId);
  });
}

const tooLate = () =>
  new AppError("rule_violated", "Something has been done with this meeting. You can cancel it instead.");

/** Suggestions that waited for word, and follow-ups, which the booking had ended; and the next update it had moved. */
async function openAgain(deps: Deps, stores: Stores, { studentId, contactIds, bookedAt }: Meeting) {
  const settled = addMinutes(bookedAt, AT_ONCE_MINUTES);
  for (const id of contactIds) {
    for (const duty of await stores.duties.listWaitingFor(studentId, id)) {
      const byBooking = duty.doneAt !== null && duty.doneAt >= bookedAt && duty.doneAt < settled;
      if (!isOpen(duty) && byBooking) await saveDuty(deps, stores, { ...duty, doneAt: null }, "replanned");
    }
    await keepFollowUpDuty(deps, stores, { id, studentId });
    await recountKeepInTouch(deps, stores, { studentId, contactId: id });
  }
}
