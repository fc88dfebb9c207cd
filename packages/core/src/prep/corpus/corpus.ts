import type { QuestionLabel } from "../question-label.ts";
import { doubleQuestions, webQuestions } from "./double-and-web.ts";
import { freshQuestions } from "./fresh.ts";
import { goodQuestions } from "./good.ts";
import { jobQuestions } from "./job.ts";
import { payQuestions } from "./pay.ts";
import { roundQuestions } from "./rounds.ts";
import { variedQuestions } from "./varied.ts";
import { yesNoQuestions } from "./yes-no.ts";

export interface LabelledQuestion {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly QuestionLabel[];
}

const LETTERS: Readonly<Record<string, QuestionLabel>> = {
  j: "job_request",
  p: "personal_pay",
  t: "typical_pay",
  y: "yes_no",
  d: "double",
  w: "web_answerable",
};

/** Every labelled question, in the order written. A question's id comes from its text, so that adding one moves no other. */
export const corpus: readonly LabelledQuestion[] = [
  goodQuestions,
  jobQuestions,
  payQuestions,
  yesNoQuestions,
  doubleQuestions,
  webQuestions,
  variedQuestions,
  roundQuestions,
].flatMap(readLines);

/** A second set, written once the rules stood; it is not part of the corpus and its first figures were taken unseen. */
export const freshCorpus: readonly LabelledQuestion[] = readLines(freshQuestions);

/** The fifth that rules are judged on and never tuned on. */
export function isHeldBack(question: Pick<LabelledQuestion, "id">): boolean {
  return Number.parseInt(question.id, 16) % 5 === 0;
}

function readLines(lines: string): LabelledQuestion[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const cut = line.indexOf(" | ");
      const text = line.slice(cut + 3);
      return { id: hashOf(text), text, labels: labelsOf(line.slice(0, cut)) };
    });
}

function labelsOf(letters: string): QuestionLabel[] {
  return letters === "-"
    ? []
    : Array.from(letters, (letter) => LETTERS[letter]).filter((label) => label !== undefined);
}

/** FNV-1a, 32 bits, as eight hex digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
