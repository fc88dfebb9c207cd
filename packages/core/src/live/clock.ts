import type { LiveRecord } from "./read-log.ts";

const MINUTE = 60_000;
/** A talk that nobody ended is over for good by then. */
const FORGOTTEN = 180 * MINUTE;

/** The office's numbers that a talk goes by, in minutes. */
export interface LivePolicy {
  /** Before the end: the student tells the host, and the closing questions come up. */
  readonly closingMinutes: number;
  /** By how much "they chose to go on" extends it. */
  readonly goOnMinutes: number;
}

export const LIVE_PHASES = ["before", "running", "closing", "last_minute", "over", "ended"] as const;
export type LivePhase = (typeof LIVE_PHASES)[number];

/**
 * Where a talk stands at a moment of the wall clock. With exactly five minutes left nothing has been said yet: a cue
 * comes once less than its time remains.
 */
export function phaseAt(record: LiveRecord, policy: LivePolicy, now: number): LivePhase {
  if (record.endedAt !== null) return "ended";
  const remaining = record.endsAt - now;
  if (remaining <= -FORGOTTEN) return "ended";
  if (remaining <= 0) return "over";
  if (remaining < MINUTE) return "last_minute";
  if (remaining < policy.closingMinutes * MINUTE) return "closing";
  return record.startedAt === null && now < record.startsAt ? "before" : "running";
}

export const CUES = ["closing", "last_minute", "over"] as const;
export type Cue = (typeof CUES)[number];

/** What is said aloud to screen readers on entering a phase; nothing in between. */
export function cueOf(phase: LivePhase): Cue | null {
  return CUES.find((cue) => cue === phase) ?? null;
}

/** Whether the closing questions are on top. */
export function isClosing(phase: LivePhase): boolean {
  return phase === "closing" || phase === "last_minute" || phase === "over";
}

/**
 * The end when the host chooses to go on. Two devices that say so together mean the same few minutes; once time was up,
 * they count from now.
 */
export function goOnUntil(record: LiveRecord, policy: LivePolicy, now: number): number {
  return Math.max(record.endsAt, now) + policy.goOnMinutes * MINUTE;
}

/** "4:56" of milliseconds; what has begun of a second counts, and nothing is less than nothing. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** Whether "Start" is offered: from so many minutes before until the end. */
export function mayStart(startsAt: number, endsAt: number, now: number, minutesBefore: number): boolean {
  return now >= startsAt - minutesBefore * MINUTE && now < endsAt;
}
