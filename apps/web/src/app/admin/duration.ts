import { adminWords } from "@/words/admin.ts";

const words = adminWords.home;
const SECOND = 1000;

/** A length of time in its largest unit, rounded down. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  if (seconds < 60) return words.seconds(seconds);
  if (seconds < 3600) return words.minutes(Math.floor(seconds / 60));
  if (seconds < 48 * 3600) return words.hours(Math.floor(seconds / 3600));
  return words.days(Math.floor(seconds / (24 * 3600)));
}
