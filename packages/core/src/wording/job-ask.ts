import { ASKS, BARE_ASKS, NOT_AN_ASK, PRESENT_ASKS } from "./job-ask-phrases.ts";
import { leaningOf } from "./leaning/index.ts";
import { firstMatch } from "./phrase.ts";
import { plainWords, sentencesOf, withoutGreeting } from "./plain-words.ts";

/** The phrase, in plain words, in which a text asks for work. */
export interface JobAsk {
  readonly words: string;
}

/** Where the text stands. In a message a résumé is told of in its own right, and most sentences ask for nothing. */
export type AskPlace = "question" | "message";

/** From where on the weight of the words alone makes an ask. */
const SURE: Readonly<Record<AskPlace, number>> = { question: -0.8, message: 0.1 };
/** Below this a set phrase is taken for something else. */
const UNLIKELY: Readonly<Record<AskPlace, number>> = { question: -2, message: -1.2 };

// The host's own past, or how people at large go about it: a story, whatever words it holds.
const A_STORY =
  /^(?:[^ ]+ ){0,6}(?:how|when|where|why|what|who|which)(?: [^ ]+){0,3} (?:did|do|does|have|has|had|were|was) (?:you|people|most people|newcomers|someone|they|graduates|others|your colleagues|employers|beginners|candidates|students|your first)\b/;
// How the host chooses people, asked by somebody who does not speak of being chosen.
const THEIR_CHOICE =
  /^(?:what|who|whom|how|why|which)(?: [^ ]+){0,2} (?:do|does|did|would) (?:you|your team)\b(?!.*\b(?:i|me|my|mine|us|students?|interns?|anyone|positions?|openings?|roles?|jobs?|now|currently|at the moment|this|next|summer)\b).*\b(?:hire|recruit|interview|take on)\b/;
/** In a message: put for a résumé, which is no ask of itself. */
const RESUME = /\b(?:resumes?|curriculum(?: vitae)?|vitae)\b/g;

/**
 * Whether a text asks for a job, an internship, an interview, help with an application or to be kept in mind, openly or
 * by the way (a meeting is for information only). Works on one question or a whole message; saying that one
 * is not asking for a job is no ask. Linear in the text's length; never throws.
 */
export function findJobAsk(text: string, place: AskPlace = "question"): JobAsk | null {
  return findJobAskIn(plainWords(text), place);
}

/** The same for a text already in plain words. */
export function findJobAskIn(plain: string, place: AskPlace = "question"): JobAsk | null {
  const read = place === "message" ? readMessage(plain) : plain;
  for (const { words, mark } of sentencesOf(read)) {
    const found = askOf(words.join(" "), mark, place);
    if (found !== null) return { words: found };
  }
  return null;
}

/** A message in plain words as it is searched for asks: no greeting, no résumés, a sentence's end for each semicolon. */
export function readMessage(plain: string): string {
  return withoutGreeting(plain).replaceAll(" ;", " .").replace(RESUME, "it");
}

function askOf(sentence: string, mark: string, place: AskPlace): string | null {
  const whole = mark === "" ? sentence : `${sentence} ${mark}`;
  const leaning = leaningOf("job", whole);
  const rest = withoutDenials(whole);
  if (rest !== whole && leaningOf("job", rest).score < SURE[place]) return null;
  const phrase = phraseOf(sentence, mark);
  if (phrase !== null) return leaning.score > UNLIKELY[place] ? phrase : null;
  if (THEIR_CHOICE.test(sentence)) return null;
  return leaning.score > SURE[place] ? leaning.words : null;
}

function withoutDenials(sentence: string): string {
  return NOT_AN_ASK.reduce((left, pattern) => left.replace(pattern, " ,"), `${sentence} .`)
    .replace(/ \.$/, "")
    .trim();
}

function phraseOf(sentence: string, mark: string): string | null {
  const rest = withoutDenials(sentence);
  const bare = mark === "." ? null : BARE_ASKS.some((pattern) => pattern.test(rest)) ? rest : null;
  const ask = bare ?? firstMatch(rest, ASKS);
  if (ask !== null || A_STORY.test(rest)) return ask;
  return firstMatch(rest, PRESENT_ASKS);
}
