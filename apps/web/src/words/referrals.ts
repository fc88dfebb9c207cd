import { closingQuestions } from "@askaround/core/prep";

/** People who were suggested, and whose name may be mentioned. */
export const referralWords = {
  title: "Referrals",
  lede: {
    none: "People others suggest to you will live here.",
    open: (count: number) =>
      count === 1
        ? "One person is waiting to hear from you."
        : `${count} people are waiting to hear from you.`,
    all: "You have followed up on everyone who was suggested to you.",
  },
  empty: {
    title: "No one has been suggested yet",
    body: `Close each meeting with “${closingQuestions[0]}”`,
    example: "Like: Maya suggested Jonas Bauer, ferry planner, and you may mention her.",
  },
  suggestedBy: (name: string) => `Suggested by ${name}`,
  add: "Add to people",
  added: (name: string) => `${name} is in your people`,
  addUndone: (name: string) => `${name} waits among your referrals again`,
  inPeople: "In your people",
  same: "Someone you already have?",
  sameChoose: "Choose who they are",
  sameNew: "Someone new",
  record: "Record an answer",
  change: "Change the answer",
  introduced: "They introduced us",
  introducedDone: "Introduction noted",
  introducedUndone: "They haven’t introduced you yet",
  revoke: "Take back the permission",
  revokeTitle: "The name may no longer be used",
  revokeReason: "Why, in a few words",
  revokeSave: "Take it back",
  revoked: "Permission taken back. The name is off limits now.",
  revokedFlagged: (count: number) =>
    count === 1
      ? "One unsent text names someone without leave. It’s listed at the top."
      : `${count} unsent texts name someone without leave. They’re listed at the top.`,
  flagged: {
    title: (count: number) => (count === 1 ? "One unsent text to change" : `${count} unsent texts to change`),
    lede: "They name someone who hasn’t said yes, or took the yes back. They can’t be copied or opened until the name is out.",
    message: (name: string) => `Your message to ${name}`,
    thank_you: (name: string) => `Your thank-you note to ${name}`,
    because: (reason: string) => `Why: ${reason}`,
  },
  recordSave: "Save the answer",
  recorded: "Answer saved",
  close: "Close",
  groups: {
    open: "Not contacted yet",
    underWay: "Under way",
    met: "Met",
    closed: "Closed",
  },
  filter: "Show by state",
  showAll: "Everyone",
  search: "Search referrals",
  noneFound: (typed: string) => `No one suggested matches “${typed}”`,
  clear: "Clear filters",
  noneInState: "No one is at this step",
  likely: (name: string) => `${name} is already in your people. Is this the same person?`,
  likelyYes: "Yes, the same person",
  likelyNo: "No, someone else",
  write: "Write to them",
  openPerson: (name: string) => `Open ${name}`,
  split: "Not the same person?",
  splitDone: "These are two people now",
  splitKept: (name: string) => `${name} stays in your people.`,
  letGo: "Let this one go",
  letGoReason: "Why, in a few words",
  letGoSave: "Let it go",
  letGoDone: "Put aside. Nothing will remind you of it.",
  letGoWhy: (reason: string) => `Let go: ${reason}`,
  takeUp: "Take it up again",
  undo: "Undo",
  more: "More",
  /** Said to screen readers only, after a button that stands once for each person. */
  of: (name: string) => `(${name})`,
  moreOf: (name: string) => `about ${name}`,
  permissionOf: (name: string) => `Permission for ${name}`,
} as const;
