import { betterWording } from "./better-wording.ts";
import { closingQuestions } from "./closing-questions.ts";
import { isClosingQuestion, labelQuestion } from "./label-question.ts";
import { asksTheSame } from "./near-duplicate.ts";
import { type QuestionPhase, questionPhases } from "./question.ts";
import type { QuestionLabel } from "./question-label.ts";
import { type BudgetPolicy, DEFAULT_BUDGET, questionBudget, type SheetQuestion } from "./sheet.ts";

export type FindingCode = QuestionLabel | "near_duplicate" | "too_many" | "closing_missing" | "phase_empty";

/** One piece of advice. It never blocks: the student may take the better wording, or keep theirs and say why. */
export interface Finding {
  readonly code: FindingCode;
  /** "caution" where the office allows it. */
  readonly weight: "advice" | "caution";
  /** The question meant, or null for the list as a whole. */
  readonly questionId: string | null;
  readonly reason: string;
  readonly better: string | null;
  readonly phase: QuestionPhase | null;
  /** Why the student keeps it, or null while open. */
  readonly keptBecause: string | null;
}

export interface CheckPolicy {
  /** The office lets students ask what entry roles usually pay. */
  readonly mayAskTypicalPay: boolean;
  readonly budget: BudgetPolicy;
}
export const DEFAULT_CHECK_POLICY: CheckPolicy = { mayAskTypicalPay: false, budget: DEFAULT_BUDGET };

/** A finding the student chose to keep, with a word why. It holds for the wording it was given for. */
export interface KeptFinding {
  readonly questionId: string | null;
  readonly code: FindingCode;
  readonly text: string | null;
  readonly why: string;
}

const REASONS: Readonly<Record<QuestionLabel, string>> = {
  job_request: "This can be heard as asking for a job or internship, and this talk is for information only.",
  personal_pay: "What this person earns is their own affair and out of bounds here.",
  typical_pay: "What such work pays is better looked up than asked.",
  yes_no: "A plain yes would answer this, so the talk may stop there.",
  double: "These are two questions in one, and one of them will be lost.",
  web_answerable:
    "The organisation’s web site answers this, so it costs time that the person could fill better.",
};
const PAY_CAUTION =
  "Your office lets you ask what an entry role usually pays: ask for a range, late in the talk, and never for theirs.";
const PHASE_WORDS: Readonly<Record<QuestionPhase, string>> = {
  opening: "to open with",
  work: "about the work",
  path: "about the person’s path",
  field: "about the field",
  advice: "that asks for advice",
  closing: "to close with",
};

export interface CheckInput {
  readonly questions: readonly SheetQuestion[];
  /** Minutes agreed with the host. */
  readonly minutes: number;
  readonly kept?: readonly KeptFinding[];
}

/** Advice on a question list, one finding after another in the order of the list; a kept one stays, with its why. */
export function checkQuestions(
  input: CheckInput,
  policy: CheckPolicy = DEFAULT_CHECK_POLICY,
): readonly Finding[] {
  const findings = [
    ...input.questions.flatMap((question) => findingsFor(question, policy)),
    ...findDuplicates(input.questions),
    ...checkList(input, policy),
  ];
  return findings.map((finding) => withWhy(finding, input));
}

function finding(code: FindingCode, reason: string, more: Partial<Finding> = {}): Finding {
  return {
    code,
    reason,
    weight: "advice",
    questionId: null,
    better: null,
    phase: null,
    keptBecause: null,
    ...more,
  };
}

/** What is said about the wording of one question, whatever list it stands on. */
export function findingsFor(question: SheetQuestion, policy: CheckPolicy): Finding[] {
  return labelQuestion(question.text).map((label) => {
    const allowed = label === "typical_pay" && policy.mayAskTypicalPay;
    return finding(label, allowed ? PAY_CAUTION : REASONS[label], {
      weight: allowed ? "caution" : "advice",
      questionId: question.id,
      better: allowed ? null : betterWording(question.text, label),
      phase: question.phase,
    });
  });
}

function findDuplicates(questions: readonly SheetQuestion[]): Finding[] {
  return questions.flatMap((question, at) => {
    const earlier = questions.slice(0, at).find((other) => asksTheSame(other.text, question.text));
    if (!earlier) return [];
    const reason = `This asks much the same as “${earlier.text}”.`;
    return [finding("near_duplicate", reason, { questionId: question.id, phase: question.phase })];
  });
}

function checkList({ questions, minutes }: CheckInput, policy: CheckPolicy): Finding[] {
  const budget = questionBudget(minutes, questions, policy.budget);
  const tooMany = `${budget.chosen} questions in ${minutes} minutes leave little time to talk: ${budget.most} at most.`;
  const missing = closingQuestions.filter((closing) => !questions.some(({ text }) => text === closing));
  const empty = questionPhases.filter(
    (phase) =>
      phase !== "closing" &&
      !questions.some((question) => question.phase === phase && !isClosingQuestion(question.text)),
  );
  return [
    ...(budget.state === "over" ? [finding("too_many", tooMany)] : []),
    ...missing.map((closing) =>
      finding("closing_missing", `Never leave without asking “${closing}”`, {
        better: closing,
        phase: "closing",
      }),
    ),
    ...empty.map((phase) => finding("phase_empty", `There is no question ${PHASE_WORDS[phase]}.`, { phase })),
  ];
}

function withWhy(each: Finding, { questions, kept = [] }: CheckInput): Finding {
  // Two parts of the talk can be left empty, each with its own word why: the part stands in for the wording.
  const text =
    each.code === "phase_empty"
      ? each.phase
      : (questions.find((question) => question.id === each.questionId)?.text ?? null);
  const match = kept.find(
    (one) => one.code === each.code && one.questionId === each.questionId && one.text === text,
  );
  return match ? { ...each, keptBecause: match.why } : each;
}
