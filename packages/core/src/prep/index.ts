export { closingQuestions } from "./closing-questions.ts";
export { isClosingQuestion, labelQuestion } from "./label-question.ts";
export { questionLabels } from "./question-label.ts";
export type { QuestionLabel } from "./question-label.ts";
