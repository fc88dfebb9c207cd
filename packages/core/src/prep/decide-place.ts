import type { PrepQuestionId } from "../shared/ids.ts";
import { type QuestionPhase, questionPhases } from "./question.ts";

/** Where a question stands: phases run in their order, positions within one. */
export interface PlacedQuestion {
  readonly id: PrepQuestionId;
  readonly phase: QuestionPhase;
  readonly position: number;
}

export interface Place {
  readonly id: PrepQuestionId;
  readonly phase: QuestionPhase;
  /** The question to stand before; null, or one that is not in the phase any more, means last. */
  readonly beforeId: PrepQuestionId | null;
}

/** The rows to rewrite so that one question stands where it is wanted, whatever else was moved meanwhile. */
export function decidePlace(
  questions: readonly PlacedQuestion[],
  { id, phase, beforeId }: Place,
): PlacedQuestion[] {
  const moving = questions.find((question) => question.id === id);
  if (!moving || beforeId === id) return [];
  const others = byPlace(questions).filter((question) => question.phase === phase && question.id !== id);
  const found = others.findIndex((question) => question.id === beforeId);
  const order = others.toSpliced(found === -1 ? others.length : found, 0, { ...moving, phase });
  return order
    .map((question, position) => ({ ...question, position }))
    .filter((next) => {
      const before = questions.find((question) => question.id === next.id);
      return before?.phase !== next.phase || before.position !== next.position;
    });
}

/** In the order of the talk. Equal positions, as two tabs can make them, go by id. */
export function byPlace<Q extends PlacedQuestion>(questions: readonly Q[]): Q[] {
  return questions.toSorted(
    (a, b) =>
      questionPhases.indexOf(a.phase) - questionPhases.indexOf(b.phase) ||
      a.position - b.position ||
      (a.id < b.id ? -1 : 1),
  );
}
