import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { endFollowUp } from "../duties/follow-up.ts";
import { noteContact } from "../duties/owe.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { ContactId, MeetingId } from "../shared/ids.ts";
import { idTaken } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { decideSchedule } from "./decide-schedule.ts";
import { requireStudent } from "./find-meeting.ts";
import type { Meeting } from "./meeting.ts";
import { refuseSchedule } from "./refuse-schedule.ts";
import { remindOfMeeting } from "./remind-of-meeting.ts";
import type { ScheduleMeeting } from "./schemas.ts";

export interface ScheduledMeeting {
  readonly meetingId: MeetingId;
  /** The start has passed: what comes next is writing it up. */
  readonly opensDebrief: boolean;
}

/** Books a meeting, or logs one that already took place. Sent twice, it books one. */
export async function scheduleMeeting(
  deps: Deps,
  actor: Actor,
  input: ScheduleMeeting,
): Promise<ScheduledMeeting> {
  requireStudent(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const { requestId: meetingId, ...fields } = input;
    const before = await stores.meetings.findForUpdate(meetingId);
    if (before && before.studentId !== actor.personId) throw idTaken();
    if (before) return { meetingId, opensDebrief: before.startsAt <= deps.now() };

    const { settings } = await stores.office.get();
    await requireOwnContacts(stores, actor, fields.contactIds);
    const decision = decideSchedule(fields, settings, deps.now());
    if (!decision.ok) throw refuseSchedule(decision.reason, settings);

    const meeting = booked(deps, actor, meetingId, fields);
    await stores.meetings.insert(meeting);
    await remindOfMeeting(deps, stores, meeting, settings, "replanned");
    await noteContact(deps, stores, actor.personId, meeting.contactIds, deps.now());
    await endFollowUp(deps, stores, meeting.contactIds);
    await recordAct(deps, stores, actor, decision.opensDebrief ? "meeting.logged" : "meeting.scheduled", {
      studentId: actor.personId,
      subjectId: meetingId,
      detail: { startsAt: meeting.startsAt },
    });
    await refreshProgress(stores, actor.personId);
    return { meetingId, opensDebrief: decision.opensDebrief };
  });
}

function booked(
  deps: Deps,
  actor: Actor,
  id: MeetingId,
  fields: Omit<ScheduleMeeting, "requestId">,
): Meeting {
  return {
    id,
    studentId: actor.personId,
    ...fields,
    status: "scheduled",
    closedBy: null,
    studentSays: null,
    actualStartAt: null,
    actualEndAt: null,
    bookedAt: deps.now(),
    scheduleVersion: 1,
    revision: 1,
  };
}

async function requireOwnContacts(stores: Stores, actor: Actor, ids: readonly ContactId[]): Promise<void> {
  for (const id of ids) {
    const contact = await stores.contacts.find(id);
    if (contact?.studentId === actor.personId) continue;
    const message = "Choose someone from your people.";
    throw new AppError("not_found", message, { contactIds: message });
  }
}
