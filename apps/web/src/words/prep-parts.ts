import type { SectionNeed, TaskState, TemplateSection } from "@askaround/core/assignments";

/** The parts of a preparation that advisors give out, as both sides call them. */
export const sectionWords = {
  research: "Who they are",
  common: "What you share",
  questions: "Questions",
  logistics: "What to settle",
  reflection: "Your own thoughts",
} as const satisfies Record<TemplateSection, string>;

export const needWords = {
  no: "Not asked for",
  welcome: "Welcome",
  required: "Has to be there",
} as const satisfies Record<SectionNeed, string>;

/** For the student. */
export const ownStateWords = {
  open: "To hand in",
  submitted: "With your advisor",
  returned: "Back to you",
  approved: "Approved",
  stale: "Look again",
  excused: "Excused",
  withdrawn: "No longer asked for",
} as const satisfies Record<TaskState, string>;

/** For the advisor. */
export const deskStateWords = {
  open: "Not handed in",
  submitted: "Waits for review",
  returned: "Returned",
  approved: "Approved",
  stale: "Changed since approval",
  excused: "Excused",
  withdrawn: "Withdrawn",
} as const satisfies Record<TaskState, string>;

export const roundWords = {
  round: (round: number) => `Round ${round}`,
  changed: "Changed since the round before",
  questionChange: { new: "New", reworded: "Reworded", same: "" },
  before: "Before:",
  removed: "Left out since:",
  questions: (count: number, minutes: number) =>
    `${count} ${count === 1 ? "question" : "questions"} for ${minutes} minutes`,
  nothing: "Nothing written.",
  goals: "What they want to learn",
  kept: (why: string) => `Kept: ${why}`,
  rubric: ["Not yet", "Good", "Strong"],
  logistics: {
    length: "Length",
    agreed: (minutes: number) => `${minutes} minutes, agreed with the host`,
    notAgreed: (minutes: number) => `${minutes} minutes, not yet agreed with the host`,
    place: "Where",
    calls: "Who calls",
    student: "The student",
    professional: "The host",
    reach: "If that fails",
    dress: "What to wear",
    arrival: "Getting there",
  },
  someone: "Someone",
  someoneAt: (organisation: string) => `Someone at ${organisation}`,
} as const;
