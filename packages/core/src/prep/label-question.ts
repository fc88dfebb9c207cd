import { findJobAskIn, leaningOf, plainWords, questionShape } from "../wording/index.ts";
import { closingQuestions } from "./closing-questions.ts";
import { type QuestionLabel } from "./question-label.ts";
import { findPayAsks } from "./rules/pay.ts";
import { findWebAnswerable } from "./rules/web.ts";

const unmarked = (plain: string) => plain.replace(/(?: [.?!,;:])+$/, "");
const CLOSING = new Set(closingQuestions.map((text) => unmarked(plainWords(text))));

/** Whether a question is one of the closing two, however its letters and marks are typed. */
export function isClosingQuestion(text: string): boolean {
  return CLOSING.has(unmarked(plainWords(text)));
}

/** "Is your company hiring?" stands on its web site too, but that is not what is wrong with it: the stronger of the two counts. */
function workOrSite(plain: string): readonly [asksForWork: boolean, onTheSite: boolean] {
  const [work, site] = [findJobAskIn(plain) !== null, findWebAnswerable(plain) !== null];
  if (!work || !site) return [work, site];
  const siteIsStronger = leaningOf("web", plain).score > leaningOf("job", plain).score + 0.5;
  return [!siteIsStronger, siteIsStronger];
}

/**
 * What is wrong with the wording of one question, in the order of `questionLabels`; empty when nothing is. Goes by
 * structure only, so that the same words always get the same answer. Linear in the text's length; never throws.
 */
export function labelQuestion(text: string): readonly QuestionLabel[] {
  const plain = plainWords(text);
  if (CLOSING.has(unmarked(plain))) return [];
  const pay = findPayAsks(plain).map((ask) => ask.whose);
  const shape = questionShape(plain);
  const [asksForWork, onTheSite] = workOrSite(plain);
  const labels: (QuestionLabel | false)[] = [
    asksForWork && "job_request",
    pay.includes("personal") && "personal_pay",
    pay.includes("typical") && "typical_pay",
    shape.closed && "yes_no",
    shape.double && "double",
    onTheSite && "web_answerable",
  ];
  return labels.filter((label) => label !== false);
}
