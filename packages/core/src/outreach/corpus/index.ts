import { draftExamples, readRows, type DraftExample } from "./example.ts";
import { LAST, LATER } from "./later.ts";
import { NAMES } from "./names.ts";
import { REQUESTS } from "./requests.ts";
import { draftRounds } from "./rounds.ts";
import { TIES } from "./ties.ts";

export type { DraftExample } from "./example.ts";
/** Drafts as students write them, labelled by hand. */
export const OUTREACH_CORPUS: readonly DraftExample[] = [
  ...draftExamples("names-", NAMES),
  ...draftExamples("later-", LATER),
  ...draftExamples("last-", LAST),
  ...draftExamples("requests-", REQUESTS),
  ...draftExamples("ties-", TIES),
  ...draftExamples("rounds-", readRows(draftRounds)),
];
