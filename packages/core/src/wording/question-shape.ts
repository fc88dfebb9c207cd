import { findHeads, type Head, saidAgain } from "./question-heads.ts";
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
  "(tell me|talk to me|talk) ..1 about ..6 and about",
  "describe (me|us|to me)? (a|an|your|the|my) ..3 and (your|the|about|what|how)",
  "(how|when|where|why|what|who) and (how|when|where|why|what|who|for how|with whom|from whom|in what)",
].map(phrase);

/** How a question, in plain words, asks: whether "yes" would do, and whether it asks two things. Linear, never throws. */
export function questionShape(plain: string): QuestionShape {
  const sentences = sentencesOf(plain);
  const each = sentences.map(({ words, mark }, at) => findHeads(words, mark, at === sentences.length - 1));
  const first = each.findIndex((own) => own.length > 0);
  const found = each.map((own, at) =>
    at > first && AGAIN.test(sentences[at]?.words.join(" ") ?? "") ? saidAgain(own) : own,
  );
  const asked = found.flat().filter((head) => !head.stated);
  const heads = asked.length > 0 ? asked : found.flat();
  if (heads.length === 0) return { closed: isGuess(sentences.at(-1)?.words ?? []), double: false };
  const questions = heads.filter((head) => head.kind !== "tail");
  return { closed: isClosed(heads), double: questions.length > 1 || asksOpposites(plain, questions) };
}

// "Is it a catastrophe? Put differently, what are assistants paid?"
const AGAIN = /^(?:i mean|that is|or rather|put differently|in other words|more precisely|like ,) /;

// "You must travel a lot.": put as a statement, and all that is left to say is "yes".
const GUESS =
  /^(?:(?:so|and|but|well|then|,) )*(?:(?:(?:i|we) (?:would )?(?:guess|imagine|assume|suppose|take it|gather|bet|expect|presume|think|say|believe) (?:, )?(?:that )?|(?:presumably|surely|probably|no doubt|apparently|perhaps|maybe) (?:, )?)(?:the|your|most|people|it|you|there|this|one|they|no|a|in|many|nobody|everyone)|you (?:must|do not|are|have|never|always|rarely|often|like|love|enjoy|seem|probably|really|did not|were|work|prefer|miss|hate|get|need to|had)|(?!that is all )(?:it|that|this|the (?:job|work|hours|pay|pace|field|travel)) (?:must|sounds|seems|has to|is|are)|there (?:must|is|are)) /;
const OWN = /\b(?:me|my|mine|us|our|what|how|why|which|who|whom|please)\b/;

function isGuess(words: readonly string[]): boolean {
  const text = words.join(" ");
  return words.length >= 4 && GUESS.test(text) && !OWN.test(text.replace(/^(?:so )?i /, ""));
}

function isClosed(heads: readonly Head[]): boolean {
  return heads.length > 0 && heads.every((head) => head.kind === "closed");
}

function asksOpposites(plain: string, questions: readonly Head[]): boolean {
  return (
    questions.some((head) => head.kind === "open") && OPPOSITES.some((pattern) => pattern.test(`${plain} .`))
  );
}
