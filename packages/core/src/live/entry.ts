import type { LiveEntryId, MeetingId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** What can be noted while a meeting goes on. */
export const LIVE_KINDS = ["started", "extended", "ended", "jot", "dropped"] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];

/** Characters in a jot, entries sent at once, and entries kept of one meeting, at most. */
export const LIVE_LIMITS = { text: 500, sent: 50, kept: 400 } as const;

/**
 * One thing noted on one device. Entries are only ever added: whatever several tabs and devices noted joins without
 * being doubled, in any order.
 */
export interface LiveEntry {
  readonly id: LiveEntryId;
  readonly kind: LiveKind;
  /** By the clock of the device. */
  readonly at: Instant;
  /** To when the talk goes on: of "extended" only. */
  readonly until: Instant | null;
  /** Of "jot" only. */
  readonly text: string | null;
  /** The question a jot was written under: a question's id, or the name of a closing one. */
  readonly question: string | null;
  /** The jot that "dropped" takes back. */
  readonly jotId: LiveEntryId | null;
}

/** An entry as it is kept. */
export interface KeptEntry extends LiveEntry {
  readonly meetingId: MeetingId;
  readonly studentId: PersonId;
}
