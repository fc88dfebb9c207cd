import { closingQuestions } from "./closing-questions.ts";
import { isClosingQuestion } from "./label-question.ts";
import type { QuestionPhase } from "./question.ts";

export interface SheetQuestion {
  readonly id: string;
  readonly phase: QuestionPhase;
  readonly text: string;
}

/**
 * A question list as it is kept: in order by phase, and ending in the two closing questions, worded exactly and once
 * each, whatever was done to them.
 */
export function withClosing(questions: readonly SheetQuestion[]): readonly SheetQuestion[] {
  return [
    ...questions.filter((question) => !isClosingQuestion(question.text)),
    ...closingQuestions.map((text, at) => ({ id: `closing-${at + 1}`, phase: "closing" as const, text })),
  ];
}

/** Moves one question by a step within the list. The closing two stay, and nothing passes them. */
export function moveQuestion(
  questions: readonly SheetQuestion[],
  id: string,
  step: -1 | 1,
): readonly SheetQuestion[] {
  const own = questions.filter((question) => !isClosingQuestion(question.text));
  const from = own.findIndex((question) => question.id === id);
  const moved = own[from];
  const to = from + step;
  if (!moved || to < 0 || to >= own.length) return withClosing(own);
  return withClosing(own.toSpliced(from, 1).toSpliced(to, 0, moved));
}

/** How a list fits the time (one question per 4 to 5 minutes agreed, 2 to 3 minutes each). */
export interface BudgetPolicy {
  readonly minutesPerQuestionLeast: number;
  readonly minutesPerQuestionMost: number;
}
export const DEFAULT_BUDGET: BudgetPolicy = { minutesPerQuestionLeast: 4, minutesPerQuestionMost: 5 };

export interface QuestionBudget {
  /** Questions beside the closing two. */
  readonly chosen: number;
  /** As many as leave it an easy talk. */
  readonly easy: number;
  /** More than this is rapid fire. */
  readonly most: number;
  readonly state: "room" | "right" | "full" | "over";
}

/** Minutes agreed against questions chosen; the closing two are not counted, since they take a moment. */
export function questionBudget(
  minutes: number,
  questions: readonly SheetQuestion[],
  policy = DEFAULT_BUDGET,
): QuestionBudget {
  const chosen = questions.filter((question) => !isClosingQuestion(question.text)).length;
  const easy = Math.max(1, Math.floor(minutes / policy.minutesPerQuestionMost));
  const most = Math.max(easy, Math.floor(minutes / policy.minutesPerQuestionLeast));
  const state = chosen > most ? "over" : chosen > easy ? "full" : chosen === easy ? "right" : "room";
  return { chosen, easy, most, state };
}
