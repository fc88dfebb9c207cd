import { canChangeMeeting, canScheduleMeeting } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { MeetingId } from "../shared/ids.ts";
import type { Stores } from "../shared/unit-of-work.ts";
import type { Meeting } from "./meeting.ts";

/** Throws `forbidden` unless meetings are this actor's to keep. */
export function requireStudent(actor: Actor): void {
  requireAllowed(canScheduleMeeting(actor), "student");
}

/** The actor's own meeting, locked. Throws `not_found`, for another's too. */
export async function requireOwnMeeting(stores: Stores, actor: Actor, id: MeetingId): Promise<Meeting> {
  const meeting = await stores.meetings.findForUpdate(id);
  if (!meeting || !canChangeMeeting(actor, meeting)) {
    throw new AppError("not_found", "We can’t find that meeting.");
  }
  return meeting;
}
