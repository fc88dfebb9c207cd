import { findHeads, type Head } from "./question-heads.ts";
import { phrase } from "./phrase.ts";
import { sentencesOf } from "./plain-words.ts";

export interface QuestionShape {
  /** A bare "yes" would complete the answer and nothing open follows. */
  readonly closed: boolean;
  /** Two questions stand in one. */
  readonly double: boolean;
}

// One verb, two opposite questions.
const OPPOSITES: readonly RegExp[] = [
  "(most|best|nicest|greatest|favourite|favorite|easiest|worst|hardest|least|rewarding|enjoyable|positive|biggest|proudest|happiest) ~2 (and|plus|as well as|n) ..1 (the|your|you)? ~1 (least|worst|hardest|dislike|hate|toughest|most (frustrating|difficult|challenging|stressful|annoying|boring|rewarding|exciting|draining)|negative|least favourite|best|easiest|biggest|worst|saddest|greatest)",
  "(like|love|enjoy) (most|best|the most|about it)? (and|n) ..2 (dislike|hate|least|do not like|do not enjoy|the least|not like)",
  "(how|when|where|why|what|who) and (how|when|where|why|what|who|for how|with whom|from whom|in what)",
].map(phrase);

/** How a question, in plain words, asks: whether "yes" would do, and whether it asks two things. Linear, never throws. */
export function questionShape(plain: string): QuestionShape {
  const sentences = sentencesOf(plain);
  const found = sentences.map(({ words, mark }, at) => findHeads(words, mark, at === sentences.length - 1));
  const asked = found.flat().filter((head) => !head.stated);
  const heads = asked.length > 0 ? asked : found.flat();
  const questions = heads.filter((head) => head.kind !== "tail");
  return { closed: isClosed(heads), double: questions.length > 1 || asksOpposites(plain, questions) };
}

function isClosed(heads: readonly Head[]): boolean {
  return heads.length > 0 && heads.every((head) => head.kind === "closed");
}

function asksOpposites(plain: string, questions: readonly Head[]): boolean {
  return (
    questions.some((head) => head.kind === "open") && OPPOSITES.some((pattern) => pattern.test(`${plain} .`))
  );
}
