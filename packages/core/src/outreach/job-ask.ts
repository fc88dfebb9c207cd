import { findJobAsk as findAsk } from "../wording/index.ts";

/** The words that ask for a job, an internship, a word with the recruiter; null when nothing does. */
export function findJobAsk(text: string): string | null {
  return findAsk(text, "message")?.words ?? null;
}
