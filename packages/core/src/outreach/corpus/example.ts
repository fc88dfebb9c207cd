import { countWords } from "../text.ts";
import { NAME_LEAVES, type Draft, type DraftCode, type NameLeave } from "../check-draft.ts";

export interface DraftExample extends Draft {
  readonly id: string;
  readonly labels: readonly DraftCode[];
}

const SHORT: Readonly<Record<string, DraftCode>> = {
  long: "too_long",
  near: "near_long",
  job: "asks_for_job",
  cv: "resume_attached",
  conn: "no_connection",
  len: "no_length",
  name: "names_referrer_without_leave",
};

/** Labels in short ("" is none), how the person is known, the leave and the referrer ("" is nobody), the text. */
export type DraftRow = readonly [
  labels: string,
  howKnown: string,
  leave: NameLeave,
  referrer: string,
  text: string,
];

export function draftExamples(prefix: string, rows: readonly DraftRow[]): DraftExample[] {
  return rows.map(([labels, howKnown, permission, referrer, text], index) => ({
    id: `${prefix}${String(index + 1).padStart(3, "0")}`,
    text,
    howKnown,
    permission,
    referrerName: referrer === "" ? null : referrer,
    labels: labels.split(" ").flatMap((label) => SHORT[label] ?? []),
  }));
}

/** One row a line, its parts between bars; "-" is nobody and "\\n" a new line. */
export function readRows(lines: string): DraftRow[] {
  return lines
    .replace(/^\n|\n$/g, "")
    .split("\n")
    .map((line) => {
      const [labels = "", howKnown = "", leave = "", referrer = "", ...text] = line.split(" | ");
      const known = NAME_LEAVES.find((each) => each === leave) ?? "none";
      const named = referrer === "-" ? "" : referrer;
      return [labels, howKnown, known, named, text.join(" | ").replaceAll("\\n", "\n")];
    });
}

const FILLER =
  "My interest in this began in a small course where we looked at how such work is done outside the classroom and I have since read whatever I could find about it in the evenings";

/** The text with more of the same until it has `words` words. */
export function long(words: number, text: string): string {
  const filler = FILLER.split(" ");
  const missing = Math.max(0, words - countWords(text));
  return `${text} ${Array.from({ length: missing }, (_, index) => filler[index % filler.length]).join(" ")}.`;
}
