import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import type { Actor } from "../shared/actor.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { decideReschedule } from "./decide-schedule.ts";
import { requireOwnMeeting, requireStudent } from "./find-meeting.ts";
import { refuseSchedule } from "./refuse-schedule.ts";
import { remindOfMeeting } from "./remind-of-meeting.ts";
import type { RescheduleMeeting } from "./schemas.ts";

/** Moves a meeting, or changes where it takes place. A new time or length earns a new reminder. */
export async function rescheduleMeeting(deps: Deps, actor: Actor, input: RescheduleMeeting): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const meeting = await requireOwnMeeting(stores, actor, input.meetingId);
    const { meetingId, revision, ...fields } = input;
    if (meeting.status === "scheduled" && sameFields(meeting, fields)) return;
    requireRevision(meeting.revision, revision);
    const { settings } = await stores.office.get();
    const decision = decideReschedule(meeting, fields, settings, deps.now());
    if (!decision.ok) throw refuseSchedule(decision.reason, settings);

    const { scheduleVersion } = decision;
    const studentSays = decision.moved ? null : meeting.studentSays;
    const moved = { ...meeting, ...fields, studentSays, scheduleVersion, revision: revision + 1 };
    if (!(await stores.meetings.save(moved))) throw staleEdit();
    if (decision.moved) await remindOfMeeting(deps, stores, moved, settings, "meeting_moved");
    await recordAct(deps, stores, actor, "meeting.moved", {
      studentId: meeting.studentId,
      subjectId: meetingId,
      detail: { from: meeting.startsAt, to: moved.startsAt, scheduleVersion },
    });
    await refreshProgress(stores, meeting.studentId);
  });
}
