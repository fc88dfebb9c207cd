import { sentences } from "./sentences.ts";

export type SentenceKind = "asks" | "resume" | "tie" | "none";
const KINDS: Readonly<Record<string, SentenceKind>> = { j: "asks", r: "resume", c: "tie", "-": "none" };

export interface LabelledSentence {
  readonly text: string;
  readonly kind: SentenceKind;
}

/** Sentences of messages, each with the one thing it does. */
export const sentenceCorpus: readonly LabelledSentence[] = sentences
  .trim()
  .split("\n")
  .map((line) => ({ text: line.slice(4), kind: KINDS[line.charAt(0)] ?? "none" }));
