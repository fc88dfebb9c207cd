import type { OfficeSettings } from "../office/settings.ts";
import type { MeetingId } from "../shared/ids.ts";
import { type Instant, instantFromMillis, millisOf } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { remindOfThankYou, type WrittenUp } from "./remind-of-thank-you.ts";
import type { ThankYou } from "./thank-you.ts";

/**
 * The dates of a note when the meeting is found to have ended at another time: as far from the new end as they were
 * from the old one, so that a policy changed meanwhile does not reach back.
 */
export function shiftDates(
  { dueAt, openUntil }: Pick<ThankYou, "dueAt" | "openUntil">,
  from: Instant,
  to: Instant,
): Pick<ThankYou, "dueAt" | "openUntil"> {
  const by = millisOf(to) - millisOf(from);
  const shift = (at: Instant) => instantFromMillis(millisOf(at) + by);
  return { dueAt: shift(dueAt), openUntil: shift(openUntil) };
}

/** Moves the notes of a meeting and their waiting mail with its real end. What was sent stays sent. */
export async function moveThankYous(
  deps: Deps,
  stores: Stores,
  meetingId: MeetingId,
  oldEnd: Instant,
  held: WrittenUp,
  settings: OfficeSettings,
): Promise<void> {
  for (const { id } of await stores.thankYous.listOfMeeting(meetingId)) {
    const note = await stores.thankYous.findForUpdate(id);
    if (!note) continue;
    const moved = { ...note, ...shiftDates(note, oldEnd, held.actualEndAt) };
    await stores.thankYous.moveDates(id, moved);
    await remindOfThankYou(deps, stores, moved, held, settings, "replanned");
  }
}
