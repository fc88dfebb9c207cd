import { type Finding, findingsFor } from "../prep/check-questions.ts";
import type { CheckPolicy } from "../prep/check-questions.ts";
import { isClosingQuestion } from "../prep/label-question.ts";
import { asksTheSame } from "../prep/near-duplicate.ts";
import { inOrder, questionBank } from "../prep/question-bank.ts";
import type { BankQuestion } from "../prep/question.ts";

/** What one office’s students choose from: the office’s own first, then the product’s; hidden ones left out. */
export function offeredBank(
  own: readonly BankQuestion[],
  hidden: readonly string[],
  shipped: readonly BankQuestion[] = questionBank,
): readonly BankQuestion[] {
  const offered = shipped.filter(({ id, text }) => !isClosingQuestion(text) && !hidden.includes(id));
  return inOrder([...own, ...offered]);
}

/** What the students’ advice would say about a question the office is about to offer, and which of the others it repeats. */
export function adviceFor(
  question: Pick<BankQuestion, "id" | "phase" | "text">,
  others: readonly Pick<BankQuestion, "id" | "text">[],
  policy: CheckPolicy,
): readonly Pick<Finding, "code" | "weight" | "reason" | "better">[] {
  const same = others.find(({ id, text }) => id !== question.id && asksTheSame(text, question.text));
  const repeated =
    same === undefined
      ? []
      : [
          {
            code: "near_duplicate" as const,
            weight: "advice" as const,
            reason: `This asks much the same as “${same.text}”.`,
            better: null,
          },
        ];
  return [...findingsFor(question, policy), ...repeated];
}

const LEAST_SHOWN = 10;

/** A part of a group as it may be shown: null when it, or what is left without it, is smaller than ten. */
export function shownPart(part: number, of: number): number | null {
  const rest = of - part;
  return part < LEAST_SHOWN || (rest > 0 && rest < LEAST_SHOWN) ? null : part;
}
