/** The parts of a talk, in the order it runs. */
export const questionPhases = ["opening", "work", "path", "field", "advice", "closing"] as const;
export type QuestionPhase = (typeof questionPhases)[number];

/** Fields that a question of the bank may suit better than others. */
export const questionFields = [
  "arts",
  "business",
  "education",
  "engineering",
  "finance",
  "health",
  "law",
  "media",
  "public",
  "research",
  "technology",
  "trades",
] as const;
export type QuestionField = (typeof questionFields)[number];

export interface BankQuestion {
  /** Stable: what a sheet refers to. Phase and number. */
  readonly id: string;
  readonly phase: QuestionPhase;
  readonly text: string;
  /** Empty when it suits every field. */
  readonly fields: readonly QuestionField[];
}
