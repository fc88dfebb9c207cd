"use client";

import { byPlace, type Finding, type QuestionBudget, type StepState } from "@askaround/core/prep";
import { type Box, partsOf } from "@askaround/core/prep/sync";
import { useLater } from "@askaround/ui/use-later";
import { useDeferredValue, useMemo, useState } from "react";
import { type PartOf, type Prep, usePrep, usePrepState } from "./prep-context.tsx";

const loadRules = () => import("./later-rules.ts");
type Rules = Awaited<ReturnType<typeof loadRules>>;

export type ListedQuestion = PartOf<"question">;

/** What the rules say about a preparation. */
export interface Advised {
  readonly advice: readonly Finding[];
  readonly budget: QuestionBudget;
  readonly steps: readonly StepState[];
}

/** The questions in the order of the talk, the closing two not among them. */
export function listedQuestions(box: Box): readonly ListedQuestion[] {
  const byId = new Map(partsOf(box, "question").map((question) => [question.id, question]));
  return byPlace(box.places).flatMap(({ id, phase }) => {
    const question = byId.get(id);
    return question ? [{ ...question, phase }] : [];
  });
}

/**
 * What the rules say about what is on the screen. As long as nothing was changed, and until they are fetched, that is
 * what the server had them say about what is stored: a page that was only opened does not read its questions again.
 */
export function useAdvice(): Advised {
  const { prep } = usePrep();
  const rules = useLater(loadRules);
  const now = usePrepState().box;
  const [stored] = useState(now);
  const box = useDeferredValue(now);
  return useMemo(
    () => (rules && box !== stored ? computed(rules, box, prep) : prep),
    [rules, box, stored, prep],
  );
}

function computed(rules: Rules, box: Box, { meeting, people, policy }: Prep) {
  const plan = box.entries["plan"]?.mine as PartOf<"plan">;
  const listed = listedQuestions(box).map((question) => ({ ...question, text: question.text.trim() }));
  const written = rules.withClosing(listed.filter(({ text }) => text !== ""));
  const check = rules.checkPolicyOf(policy.settings);
  const { agreedMinutes: minutes } = meeting;
  const kept = [...plan.kept, ...listed.flatMap((question) => question.kept)];
  const facts = {
    meeting,
    contactIds: people.map(({ contactId }) => contactId),
    plan: { ...plan, goals: said(plan.goals), dress: said(plan.dress), reach: said(plan.reach) },
    research: partsOf(box, "research").map((one) => ({ ...one, read: said(one.read) })),
    findings: partsOf(box, "finding").map((one) => ({ ...one, found: said(one.found) })),
    points: partsOf(box, "point").filter(({ text }) => said(text) !== null),
    questions: listed.filter(({ text }) => text !== ""),
  };
  return {
    advice: rules.checkQuestions({ questions: written, minutes, kept }, check),
    budget: rules.questionBudget(minutes, written, check.budget),
    steps: rules.prepSteps(facts, policy.settings),
  };
}

const said = (text: string | null) => (text === null || text.trim() === "" ? null : text);
