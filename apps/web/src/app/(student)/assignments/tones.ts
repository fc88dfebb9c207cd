import type { ownStateWords } from "@/words/prep-parts.ts";

export const TONES = {
  open: "neutral",
  submitted: "neutral",
  returned: "warn",
  approved: "good",
  stale: "warn",
  excused: "neutral",
  withdrawn: "neutral",
} as const satisfies Record<keyof typeof ownStateWords, string>;
