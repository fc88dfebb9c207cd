import { closingQuestions } from "@askaround/core/prep";

/** People who were suggested, and whose name may be mentioned. */
export const referralWords = {
  title: "Referrals",
  lede: {
    none: "People others suggest to you will live here.",
    waiting: (count: number) =>
      count === 1
        ? "One person waits to be added to your people."
        : `${count} people wait to be added to your people.`,
    all: "Everyone who was suggested to you is in your people.",
  },
  empty: {
    title: "No one has been suggested yet",
    body: `Close each meeting with “${closingQuestions[0]}”`,
    example: "Like: Maya suggested Jonas Bauer, ferry planner, and you may mention her.",
  },
  suggestedBy: (name: string) => `Suggested by ${name}`,
  add: "Add to people",
  added: (name: string) => `${name} is in your people`,
  inPeople: "In your people",
  same: "Someone you already have?",
  sameChoose: "Choose who they are",
  sameNew: "Someone new",
  record: "Record an answer",
  change: "Change the answer",
  introduced: "They introduced us",
  introducedDone: "Introduction noted",
  revoke: "Take back the permission",
  revokeTitle: "The name may no longer be used",
  revokeReason: "Why, in a few words",
  revokeSave: "Take it back",
  revoked: "Permission taken back. The name is off limits now.",
  recordSave: "Save the answer",
  recorded: "Answer saved",
  close: "Close",
  toWrite: "Waiting to be added",
  done: "In your people",
  more: (name: string) => `More about ${name}`,
} as const;
