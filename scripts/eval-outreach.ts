import { DRAFT_CODES, NAME_LEAVES, checkDraft, type Draft } from "@askaround/core/outreach";
import { OUTREACH_CORPUS } from "@askaround/core/outreach/corpus";
import { id, oneOf, runEval, text, textOrNull } from "./eval-lines.ts";

interface DraftLine {
  readonly id: string | number;
  readonly draft: Draft;
}

function readDraft(line: Readonly<Record<string, unknown>>): DraftLine {
  return {
    id: id(line),
    draft: {
      text: text(line, "text"),
      howKnown: text(line, "how_known"),
      permission: oneOf(line, "permission", NAME_LEAVES),
      referrerName: textOrNull(line, "referrer_name"),
    },
  };
}

runEval({
  file: process.argv.slice(2).find((part) => part !== "--"),
  codes: DRAFT_CODES,
  read: readDraft,
  judge: ({ draft }) => checkDraft(draft).map((finding) => finding.code),
  idOf: ({ id }) => id,
  corpus: OUTREACH_CORPUS.map(({ id, labels, ...draft }) => ({ example: { id, draft }, labels })),
});
