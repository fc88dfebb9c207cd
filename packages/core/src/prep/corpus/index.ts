export { corpus, freshCorpus, isHeldBack } from "./corpus.ts";
export type { LabelledQuestion } from "./corpus.ts";
export { measureRules } from "./measure.ts";
export type { RuleFigures } from "./measure.ts";
