import type { BulkChangeKind } from "@askaround/core/bulk";
import type { MessageKind } from "@askaround/core/messages";

const students = (count: number) => (count === 1 ? "1 student" : `${count} students`);
const of = (subject: string | null) => (subject === null ? "" : `: ${subject}`);

/** What an advisor did for many at once, to be looked at again and taken back. */
export const bulkActWords = {
  title: "What you did for many",
  lede: "The last 14 days. What somebody has changed since stays as it is when you take an act back.",
  link: "What you did for many",
  back: "Students",
  caption: "What you did for many, the latest first",
  what: "What",
  students: "Students",
  when: "When",
  state: "Taken back?",
  undo: "Undo",
  undoOf: (what: string, count: number) => `Undo for ${students(count)}: ${what}`,
  /** Each with its subject: what was given out, or where to. */
  kinds: {
    assign: (subject) => `Prep assigned${of(subject)}`,
    extend: () => "More time given",
    excuse: () => "Excused",
    move: (subject) => (subject === null ? "Moved" : `Moved to ${subject}`),
    leave: () => "Leave given",
    nudge: () => "Nudged",
    message: () => "Written to",
  } satisfies Record<BulkChangeKind | MessageKind, (subject: string | null) => string>,
  until: "Can be, until",
  beforeLeaving: "Can be, for those whose mail has not left",
  undone: (count: number) => `For ${students(count)}`,
  kept: (count: number) =>
    count === 1
      ? "1 was changed since and stays as it is"
      : `${count} were changed since and stay as they are`,
  tooLate: "Not any more: more than 24 hours have passed",
  left: "Not any more: the mails have left",
  archived: (names: string) => `Not now: ${names} was archived since. An admin can restore it.`,
  none: {
    title: "Nothing in the last 14 days",
    body: "What you do for several students at once stands here, and can be taken back for a day.",
    action: "To your students",
  },
} as const;
