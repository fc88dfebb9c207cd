import { keepPromiseDuty } from "../duties/owe.ts";
import { AppError } from "../shared/errors.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { Meeting, MeetingPromise } from "./meeting.ts";
import type { RecordDebrief } from "./schemas.ts";

/** A promise as a form holds it, made a row of its meeting. */
export function promiseOf(
  { id: meetingId, studentId }: Pick<Meeting, "id" | "studentId">,
  made: RecordDebrief["promises"][number],
): MeetingPromise {
  return { ...made, meetingId, studentId, doneAt: null };
}

/** Writes promises whose ids are free, each with its duty; one that is taken is said at its field. */
export async function addPromises(
  deps: Deps,
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
  const promises = made.map((promise) => promiseOf(meeting, promise));
  await stores.meetings.addPromises(promises);
  for (const promise of promises) await keepPromiseDuty(deps, stores, promise);
}
