export { checkQuestions, DEFAULT_CHECK_POLICY } from "./check-questions.ts";
export type { CheckInput, CheckPolicy, Finding, FindingCode, KeptFinding } from "./check-questions.ts";
export { closingQuestions } from "./closing-questions.ts";
export { isClosingQuestion, labelQuestion } from "./label-question.ts";
export { type QuestionTopic, questionTopics } from "./bank/topics.ts";
export { inOrder, questionBank, searchBank } from "./question-bank.ts";
export type { BankSearch } from "./question-bank.ts";
export { questionFields, questionPhases } from "./question.ts";
export type { BankQuestion, QuestionField, QuestionPhase } from "./question.ts";
export { questionLabels } from "./question-label.ts";
export type { QuestionLabel } from "./question-label.ts";
export { DEFAULT_BUDGET, moveQuestion, questionBudget, withClosing } from "./sheet.ts";
export type { BudgetPolicy, QuestionBudget, SheetQuestion } from "./sheet.ts";
export { COMMON_SOURCES, EMPTY_PLAN, PREP_LIMITS } from "./prep.ts";
export type {
  CommonSource,
  PrepFinding,
  PrepPlan,
  PrepPoint,
  PrepQuestion,
  PrepResearch,
  PrepRows,
} from "./prep.ts";
export type { PrepContent, PrepPartStore, PrepStore } from "./ports.ts";
export { checkPolicyOf, type PrepSettings, prepSettingsOf } from "./prep-policy.ts";
export { byPlace, decidePlace, type PlacedQuestion } from "./decide-place.ts";
export { mergeEdits, type Merged, sameValue } from "./merge-edits.ts";
export { placeQuestion } from "./place-question.ts";
export {
  fewestQuestions,
  isPrepared,
  type Missing,
  PREP_STEPS,
  type PrepFacts,
  type PrepStep,
  prepSteps,
  type StepState,
} from "./prep-steps.ts";
export { savePrepPart, type SavedPart } from "./save-prep-part.ts";
export { PlaceQuestion, PrepPart, PREP_KINDS, type PrepKind, SavePrepPart, SetFavourite } from "./schemas.ts";
export { setFavourite } from "./set-favourite.ts";
