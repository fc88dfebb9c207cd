import type { FlagTopic, RemarkKind } from "@askaround/core/remarks";

/** Notes for the record, flags and kudos: what staff write, and what the student reads of it. */
export const remarkWords = {
  topics: {
    check_in: "Time to talk",
    getting_started: "Getting started",
    no_answers: "No answers so far",
    preparing: "Preparing",
    follow_up: "After a meeting",
  } satisfies Record<FlagTopic, string>,
  staff: {
    card: "For the record",
    readable: (name: string) => `${name} can read everything you write here.`,
    start: { note: "Write a note", flag: "Raise a flag", kudos: "Give kudos" } satisfies Record<
      RemarkKind,
      string
    >,
    field: { note: "Note", flag: "In a line", kudos: "In a line" } satisfies Record<RemarkKind, string>,
    hint: {
      note: "Dated today, with your name. The student’s other advisors see it too.",
      flag: "Stays in Needs you, for all of the student’s advisors, until one of you closes it.",
      kudos: "The student sees it on their first page for a week. No mail is sent.",
    } satisfies Record<RemarkKind, string>,
    topic: "About",
    choose: "Choose",
    save: { note: "Save note", flag: "Raise the flag", kudos: "Give kudos" } satisfies Record<
      RemarkKind,
      string
    >,
    saved: {
      note: "Note saved",
      flag: "Flag raised",
      kudos: "Kudos given",
    } satisfies Record<RemarkKind, string>,
    kind: { note: "Note", flag: "Flag", kudos: "Kudos" } satisfies Record<RemarkKind, string>,
    cancel: "Not now",
    openFlags: "Open flags",
    flagged: "Flagged",
    by: (name: string) => `by ${name}`,
    open: "Open",
    closed: "Closed",
    close: "Close the flag",
    saidClosed: "Flag closed",
    reopen: "Open it again",
    saidOpen: "Flag open again",
    edit: "Edit",
    saveEdit: "Save the change",
    saidEdited: "Changed",
    takeBack: "Take back",
    saidTakenBack: "Taken back",
    saidBroughtBack: "There again",
    edited: "Changed",
    earlier: "Earlier wording",
    until: "until",
  },
  student: {
    title: "On your record",
    lede: "What your advisors wrote about your work with them. Your advisors and your office’s admins can read it.",
    card: "On your record",
    none: "Your advisors have written nothing on your record. When they do, you can read it here.",
    some: (count: number) =>
      count === 1
        ? "Your advisors wrote one thing on your record, and you can read it."
        : `Your advisors wrote ${count} things on your record, and you can read all of them.`,
    latest: "The latest is from",
    open: "Read what they wrote",
    empty: { title: "Nothing written yet", body: "Notes, flags and kudos from your advisors appear here." },
    kind: { note: "Note", flag: "To talk about", kudos: "Kudos" } satisfies Record<RemarkKind, string>,
    flagOpen: "Open",
    flagClosed: "Settled",
    kudos: (name: string) => `Kudos from ${name}`,
    seeAll: "See your record",
  },
} as const;
