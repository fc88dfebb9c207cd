import { formWords } from "./forms.ts";
import { meetingWords } from "./meetings.ts";

/** What was changed in a write-up since it was saved. */
export const historyWords = {
  summary: (count: number) =>
    count === 1 ? "Changed once: what it said before" : `Changed ${count} times: what it said before`,
  what: {
    actualStartAt: "When it began",
    actualEndAt: "When it ended",
    learned: "Something you learned",
    takeaways: "Takeaways",
    takeawayLevels: "Who can read each takeaway",
    interestBefore: "Interest before",
    interestAfter: "Interest after",
    confidenceBefore: "Confidence before",
    confidenceAfter: "Confidence after",
    direction: "Where you stand",
    noteLevel: "Who can read it",
    noOneSuggested: "No one this time",
    suggested: "Someone they suggested",
    promise: "A promise",
  },
  added: (after: string) => `added “${after}”`,
  removed: (before: string) => `took out “${before}”`,
  changed: (before: string, after: string) => `“${before}” became “${after}”`,
  yes: "yes",
  ofFive: (value: number) => `${value} of 5`,
  by: "by",
  sides: { student: "You:", professional: "They:" },
  directions: meetingWords.page.directions,
  levels: formWords.noteLevels,
} as const;
