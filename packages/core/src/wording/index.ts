export { findJobAsk, findJobAskIn, readMessage } from "./job-ask.ts";
export type { AskPlace, JobAsk } from "./job-ask.ts";
export { leaningOf } from "./leaning/index.ts";
export { firstMatch, phrase } from "./phrase.ts";
export { plainWords, sentencesOf, withoutGreeting } from "./plain-words.ts";
export { questionShape } from "./question-shape.ts";
export type { QuestionShape } from "./question-shape.ts";
