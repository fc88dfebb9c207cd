import type { Debrief } from "./meeting.ts";

type Noted = Omit<Debrief, "meetingId" | "recordedAt" | "revision">;

/** What the student noted, without the times, people and promises that came with it. */
export function noted(input: Noted): Noted {
  const { takeaways, learned, direction, noteLevel, noOneSuggested } = input;
  const takeawayLevels = takeaways.map((_, index) => input.takeawayLevels[index] ?? noteLevel);
  const { interestBefore, interestAfter, confidenceBefore, confidenceAfter } = input;
  const ratings = { interestBefore, interestAfter, confidenceBefore, confidenceAfter };
  return { takeaways, takeawayLevels, learned, ...ratings, direction, noteLevel, noOneSuggested };
}
