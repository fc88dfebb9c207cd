"use client";

import { type QuestionPhase, questionPhases } from "@askaround/core/prep";
import { keyOf, type Move } from "@askaround/core/prep/sync";
import { prepWords } from "@/words/prep.ts";
import { focusSoon } from "../focus-soon.ts";
import { usePrep, usePrepState } from "../prep-context.tsx";
import { listedQuestions, type ListedQuestion } from "../use-advice.ts";

const words = prepWords.questions;

/** One step up or down; past the end of a part of the talk it goes on in the next. Null at either end of the list. */
function stepFrom(
  listed: readonly ListedQuestion[],
  { id, phase }: ListedQuestion,
  step: -1 | 1,
): Omit<Move, "questionId"> | null {
  const within = listed.filter((question) => question.phase === phase);
  const at = within.findIndex((question) => question.id === id);
  const beyond = step === -1 ? at === 0 : at === within.length - 1;
  if (!beyond) return { phase, beforeId: within[step === -1 ? at - 1 : at + 2]?.id ?? null };
  const next: QuestionPhase | undefined = questionPhases[questionPhases.indexOf(phase) + step];
  if (next === undefined) return null;
  const first = listed.find((question) => question.phase === next)?.id ?? null;
  return { phase: next, beforeId: step === -1 ? null : first };
}

/** Moves a question by buttons and keys. The focus goes along with it. */
export function useMove(question: ListedQuestion, onSay: (text: string) => void) {
  const { store } = usePrep();
  const listed = listedQuestions(usePrepState().box);
  return {
    canMove: (step: -1 | 1) => stepFrom(listed, question, step) !== null,
    move(step: -1 | 1, from: string) {
      const place = stepFrom(listed, question, step);
      if (!place) return onSay(step === -1 ? words.first : words.last);
      store.move({ questionId: question.id, ...place });
      const phase = listedQuestions(store.get().box).filter((one) => one.phase === place.phase);
      const at = phase.findIndex((one) => one.id === question.id) + 1;
      onSay(words.movedTo(words.phases[place.phase], at));
      focusSoon(`${keyOf(question)}-${from}`);
    },
  };
}
