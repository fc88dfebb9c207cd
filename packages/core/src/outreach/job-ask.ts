import { findJobAsk as findPlainAsk } from "../wording/index.ts";
import { MESSAGE_ASKS } from "./message-asks.ts";
import { isDenied, readable, sentences } from "./text.ts";

// Wanting to know how things are done is no ask, even where the words are the same.
const CURIOUS_BEFORE =
  /\b(?:how (?:do|does|did|is|are|to|your|you|people|one|someone|teams?|companies|it|much|often|the)|what|when|why|which|where|who|advice|tips|guidance|thoughts|insights?|stor(?:y|ies)|learn(?:ed|ing)?|curious|thank|thanks|told|explained|mentioned|your (?:point|view|remark|advice)|the way|describ\w+|understand)\b(?! (?:you|if|whether|time|about (?:any|possible|open)|i (?:can|could|might)))/;
const NOT_PEOPLE =
  /\b(?:when|after|before|while|since|until) (?:you|your|he|she|they)\b|\byour (?:first|own|current|previous|last|old|new|present)\b/;

const REFUSED = /\bnot (?:want|need|expect|ask|asking|seek|seeking|look|looking|after|hoping)\b/;
const ABOUT_RESUME = /\b(?:resumes?|cvs?|curriculum)\b/;

/** The words that ask for a job, an internship, a word with the recruiter; null when nothing does. */
export function findJobAsk(text: string): string | null {
  const plainAsk = findPlainAsk(text)?.words ?? null;
  // A résumé is told of in its own right.
  if (plainAsk !== null && !ABOUT_RESUME.test(plainAsk) && !REFUSED.test(plainAsk)) return plainAsk;
  for (const sentence of sentences(readable(text).slice(0, 12_000))) {
    for (const clause of sentence.split(
      /,? \b(?:but|however|though|although|yet|that said|still,|nevertheless)\b,? | - |: |\(|\)/,
    )) {
      const found = findInClause(clause.trim().slice(0, 700));
      if (found !== null) return found;
    }
  }
  return null;
}

function findInClause(clause: string): string | null {
  for (const { pattern, free } of MESSAGE_ASKS) {
    const match = pattern.exec(clause);
    if (!match) continue;
    const before = clause.slice(0, match.index);
    if (isDenied(`${before} ${match[0]}`.slice(0, before.length + 1 + match[0].length))) continue;
    if (!free && (CURIOUS_BEFORE.test(before) || NOT_PEOPLE.test(`${before}${match[0]}`))) continue;
    return match[0].trim();
  }
  return null;
}
