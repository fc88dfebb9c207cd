import { addHours } from "../shared/calendar.ts";
import type { PersonId, RemarkId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** A note for the record, a flag that somebody should look after the student, a kind word. The student can read all of them. */
export const REMARK_KINDS = ["note", "flag", "kudos"] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** What a flag is about. */
export const FLAG_TOPICS = ["check_in", "getting_started", "no_answers", "preparing", "follow_up"] as const;
export type FlagTopic = (typeof FLAG_TOPICS)[number];

export const NOTE_MOST = 2_000;
export const REMARK_LINE_MOST = 280;
/** For so long its author can put a remark right, and bring one back that was taken back. */
export const REMARK_EDIT_HOURS = 1;

/** For so many days kudos stand on the student’s first page. */
export const KUDOS_SHOWN_DAYS = 7;

/** What somebody of the staff wrote on a student’s record. */
export interface Remark {
  readonly id: RemarkId;
  readonly studentId: PersonId;
  readonly kind: RemarkKind;
  /** A flag has one, nothing else does. */
  readonly topic: FlagTopic | null;
  readonly text: string;
  readonly authorId: PersonId;
  readonly writtenAt: Instant;
  readonly editedAt: Instant | null;
  /** Only a flag is closed. */
  readonly closedAt: Instant | null;
  readonly closedBy: PersonId | null;
  readonly takenBackAt: Instant | null;
}

/** The words that stood there until an edit. */
export interface RemarkEdit {
  readonly remarkId: RemarkId;
  readonly text: string;
  readonly replacedAt: Instant;
}

export type RemarkRefusal = "not_author" | "too_late" | "taken_back" | "not_a_flag";
type Decision =
  | { readonly ok: true; readonly next: Remark | null }
  | { readonly ok: false; why: RemarkRefusal };

const refused = (why: RemarkRefusal): Decision => ({ ok: false, why });
const withinHour = (since: Instant, now: Instant) => now < addHours(since, REMARK_EDIT_HOURS);

/** Its author puts it right within the hour; the same words change nothing. */
export function decideRemarkEdit(remark: Remark, by: PersonId, text: string, now: Instant): Decision {
  if (remark.authorId !== by) return refused("not_author");
  if (remark.takenBackAt !== null) return refused("taken_back");
  if (remark.text === text) return { ok: true, next: null };
  if (!withinHour(remark.writtenAt, now)) return refused("too_late");
  return { ok: true, next: { ...remark, text, editedAt: now } };
}

/** Its author takes it back at any time. */
export function decideTakingBack(remark: Remark, by: PersonId, now: Instant): Decision {
  if (remark.authorId !== by) return refused("not_author");
  return { ok: true, next: remark.takenBackAt === null ? { ...remark, takenBackAt: now } : null };
}

/** Within the hour, that is undone. */
export function decideBringingBack(remark: Remark, by: PersonId, now: Instant): Decision {
  if (remark.authorId !== by) return refused("not_author");
  if (remark.takenBackAt === null) return { ok: true, next: null };
  if (!withinHour(remark.takenBackAt, now)) return refused("too_late");
  return { ok: true, next: { ...remark, takenBackAt: null } };
}

/** Whoever looks after the student closes a flag, or opens it again. */
export function decideFlag(remark: Remark, by: PersonId, open: boolean, now: Instant): Decision {
  if (remark.kind !== "flag") return refused("not_a_flag");
  if (remark.takenBackAt !== null) return refused("taken_back");
  if ((remark.closedAt === null) === open) return { ok: true, next: null };
  const closed = open ? { closedAt: null, closedBy: null } : { closedAt: now, closedBy: by };
  return { ok: true, next: { ...remark, ...closed } };
}
