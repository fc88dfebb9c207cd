import { z } from "zod";
import { recordAct } from "../audit/record.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { Deps } from "../shared/unit-of-work.ts";

/** A student’s private calendar, for their calendar app. Whoever has its address reads it, so only a hash of that is kept. */
export interface CalendarFeed {
  readonly studentId: PersonId;
  readonly tokenHash: string;
  readonly madeAt: Instant;
}

export interface CalendarFeedStore {
  find(studentId: PersonId): Promise<CalendarFeed | null>;
  /** Puts a feed in place of the one there was. */
  put(feed: CalendarFeed): Promise<void>;
  /** Whether there was one. */
  remove(studentId: PersonId): Promise<boolean>;
}

/** The secret of an address: 32 bytes in base64url. */
export const MakeCalendarFeed = z.strictObject({
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "This address could not be made. Try again."),
});

/** Gives the student’s calendar an address, by the hash of its secret; one that it had before stops working. */
export async function makeCalendarFeed(deps: Deps, actor: Actor, tokenHash: string): Promise<void> {
  requireStudentInApp(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const before = await stores.calendarFeeds.find(actor.personId);
    if (before?.tokenHash === tokenHash) return;
    await stores.calendarFeeds.put({ studentId: actor.personId, tokenHash, madeAt: deps.now() });
    await recordAct(deps, stores, actor, "calendar.made", {
      studentId: actor.personId,
      subjectId: actor.personId,
      detail: { replaced: before !== null },
    });
  });
}

/** Ends the address. Done twice it does no harm. */
export async function removeCalendarFeed(deps: Deps, actor: Actor): Promise<void> {
  requireStudentInApp(actor);
  await deps.transact(actor.officeId, async (stores) => {
    if (!(await stores.calendarFeeds.remove(actor.personId))) return;
    const about = { studentId: actor.personId, subjectId: actor.personId };
    await recordAct(deps, stores, actor, "calendar.removed", about);
  });
}

function requireStudentInApp(actor: Actor): void {
  if (actor.role === "student" && actor.via === "app") return;
  throw new AppError("forbidden", "Only students have a calendar here.");
}
