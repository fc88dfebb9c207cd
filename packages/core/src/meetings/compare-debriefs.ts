import { sameFields } from "../shared/same-fields.ts";
import type { Debrief, DebriefChange, Meeting, MeetingPromise } from "./meeting.ts";

type Times = Pick<Meeting, "actualStartAt" | "actualEndAt">;
/** The part of a write-up that a form holds: what was noted, and the real times. */
export type WrittenUp = Omit<Debrief, "meetingId" | "recordedAt" | "revision"> & Times;

const FIELDS = [
  "actualStartAt",
  "actualEndAt",
  "learned",
  "takeaways",
  "takeawayLevels",
  "interestBefore",
  "interestAfter",
  "confidenceBefore",
  "confidenceAfter",
  "direction",
  "noteLevel",
  "noOneSuggested",
] as const satisfies readonly (keyof WrittenUp & DebriefChange["what"])[];

/** What an edit made different, in the order of the form; empty when nothing was. */
export function compareDebriefs(before: WrittenUp, after: WrittenUp): DebriefChange[] {
  return FIELDS.filter((field) => !sameFields(before, { [field]: after[field] })).map((field) => ({
    what: field,
    from: before[field],
    to: after[field],
  }));
}

export interface PromiseChanges {
  readonly added: readonly MeetingPromise[];
  readonly changed: readonly MeetingPromise[];
  readonly removed: readonly MeetingPromise[];
  readonly changes: readonly DebriefChange[];
}

/** What became of the promises: `after` is the whole list. A tick stays with its promise. */
export function comparePromises(
  before: readonly MeetingPromise[],
  after: readonly MeetingPromise[],
): PromiseChanges {
  const known = new Map(before.map((promise) => [promise.id, promise]));
  const kept = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !known.has(id));
  const changed = after.flatMap((promise) => {
    const old = known.get(promise.id);
    return old && !sameFields(old, said(promise)) ? [{ ...promise, doneAt: old.doneAt }] : [];
  });
  const removed = before.filter(({ id }) => !kept.has(id));
  const change = (from: MeetingPromise | undefined, to: MeetingPromise | undefined): DebriefChange => ({
    what: "promise",
    from: from ? said(from) : null,
    to: to ? said(to) : null,
  });
  return {
    added,
    changed,
    removed,
    changes: [
      ...added.map((promise) => change(undefined, promise)),
      ...changed.map((promise) => change(known.get(promise.id), promise)),
      ...removed.map((promise) => change(promise, undefined)),
    ],
  };
}

const said = ({ by, what, dueOn }: MeetingPromise) => ({ by, what, dueOn });
