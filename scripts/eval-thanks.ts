import { NOTE_CODES, checkNote, type Note } from "@askaround/core/thanks";
import { THANKS_CORPUS } from "@askaround/core/thanks/corpus";
import { id, runEval, text, texts } from "./eval-lines.ts";

interface NoteLine {
  readonly id: string | number;
  readonly note: Note;
}

function readNote(line: Readonly<Record<string, unknown>>): NoteLine {
  return {
    id: id(line),
    note: {
      note: text(line, "note"),
      learned: texts(line, "learned"),
      earlierNotes: texts(line, "earlier_notes"),
    },
  };
}

runEval({
  file: process.argv.slice(2).find((part) => part !== "--"),
  codes: NOTE_CODES,
  read: readNote,
  judge: ({ note }) => checkNote(note).map((finding) => finding.code),
  idOf: ({ id }) => id,
  corpus: THANKS_CORPUS.map(({ id, labels, ...note }) => ({ example: { id, note }, labels })),
});
