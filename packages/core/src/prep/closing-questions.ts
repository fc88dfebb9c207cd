/** The two questions no meeting ends without, in this order and in exactly these words. */
export const closingQuestions = [
  "Can you suggest other people I could speak to?",
  "May I mention your name?",
] as const;
