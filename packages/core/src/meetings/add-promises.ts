import { AppError } from "../shared/errors.ts";
import type { Stores } from "../shared/unit-of-work.ts";
import type { Meeting, MeetingPromise } from "./meeting.ts";
import type { RecordDebrief } from "./schemas.ts";

/** A promise as a form holds it, made a row of its meeting. */
export function promiseOf(
  { id: meetingId, studentId }: Pick<Meeting, "id" | "studentId">,
  made: RecordDebrief["promises"][number],
): MeetingPromise {
  return { ...made, meetingId, studentId, doneAt: null };
}

/** Writes promises whose ids are free; one that is taken is said at its field. */
export async function addPromises(
  stores: Stores,
  meeting: Meeting,
  made: RecordDebrief["promises"],
): Promise<void> {
  for (const [index, { id }] of made.entries()) {
    const isTaken = made.findIndex((other) => other.id === id) < index;
    if (!isTaken && !(await stores.meetings.findPromiseForUpdate(id))) continue;
    const message = "This promise was already saved. Remove it and add it again.";
    throw new AppError("conflict", message, { [`promises.${index}.what`]: message });
  }
  await stores.meetings.addPromises(made.map((promise) => promiseOf(meeting, promise)));
}
