import { addHours, addMinutes } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";
import type { Meeting } from "./meeting.ts";

/** Clocks differ a little, and a student may write up a talk as it ends. */
const CLOCK_MINUTES = 5;
const LONGEST_HOURS = 12;
const OLDEST_HOURS = 2 * 366 * 24;

export type CloseDecision =
  | { readonly ok: true; readonly status: "cancelled" | "no_show" }
  | { readonly ok: false; readonly reason: "already_closed" | "not_started" };

/** A meeting is closed once. Only a cancellation may be recorded before it starts. */
export function decideClose(
  meeting: Pick<Meeting, "status" | "startsAt">,
  outcome: "cancelled" | "no_show",
  now: Instant,
): CloseDecision {
  if (meeting.status !== "scheduled") return { ok: false, reason: "already_closed" };
  if (outcome === "no_show" && now < meeting.startsAt) return { ok: false, reason: "not_started" };
  return { ok: true, status: outcome };
}

/** A cancellation or a no-show can be taken back; a meeting that was written up stays so. */
export function canReopen(meeting: Pick<Meeting, "status">): boolean {
  return meeting.status === "cancelled" || meeting.status === "no_show";
}

export const DEBRIEF_REFUSALS = [
  "not_held",
  "already_written",
  "not_started",
  "start_in_future",
  "end_in_future",
  "end_before_start",
  "too_long",
  "too_long_ago",
] as const;
export type DebriefRefusal = (typeof DEBRIEF_REFUSALS)[number];

export type TimeRefusal = Exclude<DebriefRefusal, "not_held" | "already_written" | "not_started">;

export type DebriefDecision =
  /** `repeated`: the same write-up arrived before; there is nothing left to do. */
  { readonly ok: true; readonly repeated: boolean } | { readonly ok: false; readonly reason: DebriefRefusal };

export type Held = { readonly actualStartAt: Instant; readonly actualEndAt: Instant };

/**
 * A meeting is written up once, after it was to start, with real times that have already happened: it began
 * before now and within two years, ended after it began, lasted at most twelve hours, and ended by now give
 * or take five minutes.
 */
export function decideDebrief(
  meeting: Pick<Meeting, "status" | "startsAt" | "actualStartAt" | "actualEndAt">,
  input: Held,
  now: Instant,
): DebriefDecision {
  if (meeting.status === "held") {
    const same = meeting.actualStartAt === input.actualStartAt && meeting.actualEndAt === input.actualEndAt;
    return same ? { ok: true, repeated: true } : { ok: false, reason: "already_written" };
  }
  if (meeting.status !== "scheduled") return { ok: false, reason: "not_held" };
  if (now < meeting.startsAt) return { ok: false, reason: "not_started" };
  const reason = refuseTimes(input, now);
  return reason === null ? { ok: true, repeated: false } : { ok: false, reason };
}

/** Why these cannot be the real times of a meeting; null when they can. */
export function refuseTimes({ actualStartAt, actualEndAt }: Held, now: Instant): TimeRefusal | null {
  if (actualStartAt > now) return "start_in_future";
  if (actualStartAt < addHours(now, -OLDEST_HOURS)) return "too_long_ago";
  if (actualEndAt <= actualStartAt) return "end_before_start";
  if (actualEndAt > addMinutes(now, CLOCK_MINUTES)) return "end_in_future";
  if (actualEndAt > addHours(actualStartAt, LONGEST_HOURS)) return "too_long";
  return null;
}
