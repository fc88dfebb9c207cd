import type { MeetingFormat } from "../meetings/meeting.ts";
import type { PrepFinding, PrepPlan, PrepPoint, PrepQuestion, PrepResearch } from "./prep.ts";
import { type PrepSettings } from "./prep-policy.ts";
import { isClosingQuestion } from "./label-question.ts";

/** What a preparation is made of, in the order a student best does it. */
export const PREP_STEPS = ["research", "common", "goals", "questions", "logistics"] as const;
export type PrepStep = (typeof PREP_STEPS)[number];

export interface PrepFacts {
  readonly meeting: {
    readonly agreedMinutes: number;
    readonly format: MeetingFormat;
    readonly place: string | null;
  };
  readonly contactIds: readonly string[];
  readonly plan: Pick<
    PrepPlan,
    "goals" | "whoCalls" | "reach" | "dress" | "lengthAgreedOn" | "lengthAgreedMinutes"
  >;
  readonly research: readonly Pick<PrepResearch, "contactId" | "read">[];
  readonly findings: readonly Pick<PrepFinding, "contactId" | "found" | "removed">[];
  readonly points: readonly Pick<PrepPoint, "removed">[];
  readonly questions: readonly Pick<PrepQuestion, "text" | "removed">[];
}

/** What is still open in one step; empty when it is done. The words are the screen's. */
export const MISSING = [
  "research",
  "common",
  "goals",
  "questions",
  "length",
  "place",
  "who_calls",
  "dress",
] as const;
export type Missing = (typeof MISSING)[number];
export interface StepState {
  readonly step: PrepStep;
  readonly missing: readonly Missing[];
}

/** A list that gives a talk structure: half of what fits easily, and never fewer than two. */
export function fewestQuestions(agreedMinutes: number, settings: PrepSettings): number {
  return Math.max(2, Math.ceil(agreedMinutes / settings.prepMinutesPerQuestionMost / 2));
}

/** How far a preparation is, read from what is there; nobody ticks anything. */
export function prepSteps(facts: PrepFacts, settings: PrepSettings): readonly StepState[] {
  const missing: Record<PrepStep, Missing[]> = {
    research: isResearched(facts) ? [] : ["research"],
    common: facts.points.some((point) => !point.removed) ? [] : ["common"],
    goals: facts.plan.goals === null ? ["goals"] : [],
    questions: hasQuestions(facts, settings) ? [] : ["questions"],
    logistics: missingLogistics(facts),
  };
  return PREP_STEPS.map((step) => ({ step, missing: missing[step] }));
}

/** The stage "prepared": every step is done. */
export function isPrepared(facts: PrepFacts, settings: PrepSettings): boolean {
  return prepSteps(facts, settings).every(({ missing }) => missing.length === 0);
}

/** Something is known about everyone who is met. */
function isResearched({ contactIds, research, findings }: PrepFacts): boolean {
  return contactIds.every(
    (id) =>
      research.some(({ contactId, read }) => contactId === id && read !== null) ||
      findings.some(({ contactId, found, removed }) => contactId === id && found !== null && !removed),
  );
}

function hasQuestions({ questions, meeting }: PrepFacts, settings: PrepSettings): boolean {
  const chosen = questions.filter(({ text, removed }) => !removed && !isClosingQuestion(text));
  return chosen.length >= fewestQuestions(meeting.agreedMinutes, settings);
}

function missingLogistics({ meeting, plan }: PrepFacts): Missing[] {
  const call = meeting.format !== "in_person";
  const agreed = plan.lengthAgreedOn !== null && plan.lengthAgreedMinutes === meeting.agreedMinutes;
  const open: readonly (readonly [Missing, boolean])[] = [
    ["length", !agreed],
    ["place", meeting.place === null && !(call && plan.reach !== null)],
    ["who_calls", call && plan.whoCalls === null],
    ["dress", meeting.format !== "phone" && plan.dress === null],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([what]) => what);
}
