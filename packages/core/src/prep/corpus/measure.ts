import { type QuestionLabel, questionLabels } from "../question-label.ts";
import type { LabelledQuestion } from "./corpus.ts";

export interface RuleFigures {
  readonly label: QuestionLabel;
  readonly right: number;
  /** Said by the rule, not by the corpus. */
  readonly extra: number;
  /** Said by the corpus, not by the rule. */
  readonly missed: number;
  /** 1 when the rule said nothing. */
  readonly precision: number;
  /** 1 when there was nothing to find. */
  readonly recall: number;
}

/** How well a labelling agrees with labelled questions, rule by rule. */
export function measureRules(
  questions: readonly LabelledQuestion[],
  labelOf: (text: string) => readonly QuestionLabel[],
): readonly RuleFigures[] {
  const pairs = questions.map(({ text, labels }) => ({ said: labelOf(text), want: labels }));
  return questionLabels.map((label) => {
    const right = pairs.filter(({ said, want }) => said.includes(label) && want.includes(label)).length;
    const extra = pairs.filter(({ said, want }) => said.includes(label) && !want.includes(label)).length;
    const missed = pairs.filter(({ said, want }) => !said.includes(label) && want.includes(label)).length;
    return { label, right, extra, missed, precision: share(right, extra), recall: share(right, missed) };
  });
}

function share(right: number, wrong: number): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}
