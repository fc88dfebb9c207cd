import { addHours, addMinutes, dateIn } from "@askaround/core/shared";
import { addWriteUp } from "./after.ts";
import { addHeld, addScheduled } from "./meetings.ts";
import { comingHour, newGuest, type Telling } from "./story.ts";
import { earlier } from "./world.ts";

const MINUTES = 40;

/** The talk that ended two hours ago and is written up: its first reminder is due now, and is the only one that is. */
export function tellTwoHoursAgo(telling: Telling): void {
  const { world, student, cohort, circle } = telling;
  const endedAt = addHours(world.now, -2);
  const startsAt = addMinutes(endedAt, -MINUTES);
  const bookedAt = addHours(startsAt, -24 * 6);
  const contact = newGuest(telling, bookedAt);
  if (!contact) return;
  const meeting = addHeld(world, student, [contact], startsAt, bookedAt, endedAt);
  const recordedAt = addMinutes(endedAt, 25);
  addWriteUp(world, { student, cohort, circle, meeting, contacts: [contact], recordedAt, thanks: "open" });
}

/** A talk the day after tomorrow, so that there is something to prepare for. */
export function tellSoon(telling: Telling): void {
  const { world, student } = telling;
  const startsAt = comingHour(world, 2);
  const bookedAt = addHours(world.now, -24 * 4);
  const contact = newGuest(telling, bookedAt);
  if (contact) addScheduled(world, student, [contact], startsAt, bookedAt);
}

/** What was promised for a day that is behind us was done. */
export function keepPromises({ world, student }: Telling): void {
  const { rows, now } = world;
  const today = dateIn(now, student.zone);
  for (const promise of rows.promises) {
    const recordedAt = rows.debriefs.find(({ meetingId }) => meetingId === promise.meetingId)?.recordedAt;
    if (promise.by !== "student" || !promise.dueOn || promise.dueOn > today || !recordedAt) continue;
    promise.doneAt ??= earlier(addHours(recordedAt, 20), addHours(now, -3));
  }
}
