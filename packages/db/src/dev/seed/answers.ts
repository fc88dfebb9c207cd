import { randomFrom } from "./random.ts";
import type { DemoCohort, World } from "./world.ts";

/** What a student said about their meetings, where their cohort asks for it; now and then it is still unsaid. */
export function addAnswers({ rows, officeId }: World, { rules }: DemoCohort): void {
  if (!rules.includes("not_relative")) return;
  for (const { id: meetingId, studentId, status } of rows.meetings) {
    // A chance of its own, so that the rest of the term is the same with and without it.
    const random = randomFrom(Number.parseInt(meetingId.slice(-8), 16));
    if (status !== "held" || random.chance(0.12)) continue;
    const rest = { ownEmployer: null, inWriting: null, inMajor: null };
    rows.eligibilityAnswers.push({ officeId, meetingId, studentId, relative: random.chance(0.06), ...rest });
  }
}
