import { joinNames } from "./names.ts";

/** The steps of a preparation in a running sentence. */
export const prepSteps = {
  research: "who they are",
  common: "what you share",
  goals: "what you want to learn",
  questions: "your questions",
  logistics: "what to settle",
} as const;

/** The day list: one sentence, then what to do next. */
export const todayWords = {
  title: "Today",
  headline: {
    first: "Start with one person whose work you’re curious about.",
    clear: "Nothing is waiting for you. A good day to ask someone new.",
    clearUntil: (when: string) => `Nothing due today. Your next meeting is ${when}.`,
    write_up: (names: readonly string[]) => `How did it go with ${joinNames(names)}?`,
    thank_you: (name: string) => `A thank-you note to ${name} is next.`,
    promise: (name: string) => `You promised ${name} something.`,
    prepare: (names: readonly string[], when: string) =>
      `You meet ${joinNames(names)} ${when}. Time to prepare.`,
    meeting: (names: readonly string[], when: string) => `You meet ${joinNames(names)} ${when}.`,
    referral: (name: string) => `You could speak to ${name}.`,
    tell_referrer: (name: string) => `${name} would like to hear how it went.`,
    keep_in_touch: (name: string) => `A few lines to ${name} would be welcome.`,
  },
  next: "Then",
  item: {
    write_up: (names: readonly string[]) => `You met ${joinNames(names)}`,
    prepare: (names: readonly string[]) => `Prepare for ${joinNames(names)}`,
    meeting: (names: readonly string[]) => `Meet ${joinNames(names)}`,
    thank_you: (name: string) => `Thank ${name}`,
    promise: (what: string) => what,
    referral: (name: string) => name,
    tell_referrer: (name: string) => `Tell ${name} how it went`,
    keep_in_touch: (name: string) => `Write to ${name}`,
  },
  action: {
    write_up: "Log how it went",
    prepare: "Prepare",
    meeting: "Open the meeting",
    thank_you: "Write the thank-you",
    promise: "Open the meeting",
    referral: "Add to people",
    tell_referrer: "Open their page",
    keep_in_touch: "Open their page",
  },
  toPrepare: (steps: readonly string[]) => `Still open: ${steps.join(", ")}`,
  due: "Due",
  ended: "Ended",
  stillWorth: "Still worth sending",
  stillWorthDoing: "Still worth doing",
  promisedTo: (name: string) => `Promised to ${name}`,
  theySuggested: (name: string) => `They suggested ${name}, and you met`,
  likesToHear: "What came of their advice? A few lines are enough",
  suggestedBy: (name: string) => `${name} suggested them`,
  more: (count: number) => (count === 1 ? "One more thing is waiting." : `${count} more things are waiting.`),
  seeMeetings: "See all meetings",
  firstUse: {
    title: "People you talk to will live here",
    body: "Add the first one: someone you know, or someone whose work you noticed.",
    action: "Add a person",
    example: "For example: a neighbor who works in city planning, or a speaker you heard in class.",
  },
  addPerson: "Add a person",
  planMeeting: "Plan a meeting",
} as const;
