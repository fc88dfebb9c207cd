import type { Instant } from "../shared/time.ts";
import type { LiveEntry } from "./entry.ts";

/** What was agreed before the day. */
export interface LivePlan {
  readonly startsAt: Instant;
  readonly agreedMinutes: number;
}

/** What the log of a meeting says. Moments are milliseconds since 1970. */
export interface LiveRecord {
  readonly startsAt: number;
  readonly agreedEndAt: number;
  /** The agreed end, or the later one to which the host chose to go on. */
  readonly endsAt: number;
  /** When somebody said that the talk begins. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** Oldest first, without those taken back. */
  readonly jots: readonly LiveEntry[];
}

const MINUTE = 60_000;
/** Marks from further away belong to a time from which the meeting was moved. */
const BEFORE_START = 60 * MINUTE;
const AFTER_END = 12 * 60 * MINUTE;

/** Reads a log; the order and the number of times in which entries arrived make no difference. */
export function readLog(plan: LivePlan, entries: readonly LiveEntry[]): LiveRecord {
  const startsAt = Date.parse(plan.startsAt);
  const agreedEndAt = startsAt + plan.agreedMinutes * MINUTE;
  const ofKind = (kind: LiveEntry["kind"]) => entries.filter((entry) => entry.kind === kind);
  const near = (at: number) => at >= startsAt - BEFORE_START && at <= agreedEndAt + AFTER_END;
  const moments = (kind: LiveEntry["kind"]) =>
    ofKind(kind)
      .map(({ at }) => Date.parse(at))
      .filter(near);

  const startedAt = least(moments("started"));
  const goneOnTo = ofKind("extended")
    .map(({ until }) => (until === null ? Number.NaN : Date.parse(until)))
    .filter(near);
  const ends = moments("ended").filter((at) => at > (startedAt ?? startsAt));
  return {
    startsAt,
    agreedEndAt,
    endsAt: Math.max(agreedEndAt, ...goneOnTo),
    startedAt,
    endedAt: ends.length === 0 ? null : Math.max(...ends),
    jots: jotsOf(entries),
  };
}

function jotsOf(entries: readonly LiveEntry[]): readonly LiveEntry[] {
  const dropped = new Set(entries.map(({ jotId }) => jotId));
  const once = new Map(entries.filter(({ kind }) => kind === "jot").map((jot) => [jot.id, jot]));
  return [...once.values()]
    .filter(({ id }) => !dropped.has(id))
    .toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const least = (moments: readonly number[]) => (moments.length === 0 ? null : Math.min(...moments));

/** When the talk really took place, as far as the log knows; null where it says nothing that the plan does not. */
export function realTimes(record: LiveRecord): { startAt: number | null; endAt: number | null } {
  const { startedAt, startsAt, agreedEndAt, endsAt, endedAt } = record;
  return {
    // Early clicks prepare the screen; the talk begins when it was agreed to.
    startAt: startedAt === null ? null : Math.max(startedAt, startsAt),
    endAt: endedAt ?? (endsAt > agreedEndAt ? endsAt : null),
  };
}
