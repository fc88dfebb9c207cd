import { addHours, addMinutes } from "@askaround/core/shared";
import { addWriteUp } from "./after.ts";
import { addHeld } from "./meetings.ts";
import { newGuest, type Telling } from "./story.ts";

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
