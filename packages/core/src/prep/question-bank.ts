import { byField } from "./bank/by-field.ts";
import { type QuestionTopic, topicOf } from "./bank/topics.ts";
import { advice, field, opening, path, work } from "./bank/general.ts";
import { closingQuestions } from "./closing-questions.ts";
import {
  type BankQuestion,
  questionFields,
  type QuestionField,
  type QuestionPhase,
  questionPhases,
} from "./question.ts";

const general = (phase: QuestionPhase, texts: readonly string[]): BankQuestion[] =>
  texts.map((text, at) => ({ id: `${phase}-${at + 1}`, phase, text, fields: [] }));

/** Every question the product suggests, phase by phase, the closing two last. Offices and students add their own. */
export const questionBank: readonly BankQuestion[] = inOrder([
  ...general("opening", opening),
  ...general("work", work),
  ...general("path", path),
  ...general("field", field),
  ...general("advice", advice),
  ...questionFields.flatMap((name) =>
    byField[name].map(([phase, text], at) => ({ id: `${name}-${at + 1}`, phase, text, fields: [name] })),
  ),
  ...general("closing", closingQuestions),
]);

/** Questions by phase, each phase in the order given; the closing ones always end the list. */
export function inOrder<Q extends { readonly phase: QuestionPhase }>(questions: readonly Q[]): readonly Q[] {
  return questionPhases.flatMap((phase) => questions.filter((question) => question.phase === phase));
}

export interface BankSearch {
  readonly words: string;
  readonly phase: QuestionPhase | null;
  readonly topic: QuestionTopic | null;
  /** Questions for this field first, then those for every field; those for another field are left out. */
  readonly field: QuestionField | null;
}

/** The bank's questions that hold every word searched for. */
export function searchBank(questions: readonly BankQuestion[], search: BankSearch): readonly BankQuestion[] {
  const words = search.words
    .normalize("NFKC")
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const { phase, topic, field: wanted } = search;
  const found = questions.filter(
    (question) =>
      (phase === null || question.phase === phase) &&
      (topic === null || topicOf(question.id) === topic) &&
      (wanted === null || question.fields.length === 0 || question.fields.includes(wanted)) &&
      words.every((word) => question.text.toLowerCase().includes(word)),
  );
  const suits = (question: BankQuestion) => wanted !== null && question.fields.includes(wanted);
  return [...found.filter(suits), ...found.filter((question) => !suits(question))];
}
