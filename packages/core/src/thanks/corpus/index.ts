import { NOTE_CODES, type Note, type NoteCode } from "../check-note.ts";
import { LATER, type LaterRow } from "./later.ts";
import { MEETINGS, type MeetingRow } from "./meetings.ts";
import {
  CLOSINGS,
  CV_WORDS,
  GENERAL_NOTES,
  INNOCENT_WORDS,
  JOB_WORDS,
  OPENINGS,
  PADDING,
} from "./phrases.ts";
import { noteRounds } from "./rounds.ts";

export interface NoteExample extends Note {
  readonly id: string;
  readonly labels: readonly NoteCode[];
}

const pick = (rows: readonly string[], index: number): string => rows[index % rows.length] ?? "";

function noteTo([name]: MeetingRow, middle: string, index: number): string {
  return `Dear ${name},\n${pick(OPENINGS, index)} ${middle} ${pick(CLOSINGS, index)}`;
}

/** A student's standing text, with the name, the organisation and one weekday changed. */
function standing([name, house]: MeetingRow, index: number): string {
  const day = pick(["Monday", "Tuesday", "Friday"], index);
  return `Dear ${name}, thank you so much for sitting down with me at ${house} on ${day}. I came away with pages of notes and a much better picture of what daily life is like for you and your colleagues. I am already telling my classmates about it.`;
}

function examplesOf(meeting: MeetingRow, index: number): NoteExample[] {
  const [, , learned, same, other] = meeting;
  const before = MEETINGS[(index + 7) % MEETINGS.length] ?? meeting;
  const example = (
    kind: string,
    labels: readonly NoteCode[],
    note: string,
    earlierNotes: readonly string[] = [],
  ) => ({
    id: `${kind}-${index + 1}`,
    note,
    learned: [learned],
    earlierNotes,
    labels,
  });
  const earlier = noteTo(before, before[3], index);
  return [
    example("same", [], noteTo(meeting, same, index), [noteTo(before, before[4], index + 1)]),
    example("other", [], noteTo(meeting, other, index + 1)),
    example("general", ["not_specific"], pick(GENERAL_NOTES, index)),
    example("strange", ["not_specific"], noteTo(meeting, before[3], index + 2)),
    example("copied", ["near_copy"], `${standing(meeting, index)} ${same}`, [
      earlier,
      `${standing(before, index + 1)} ${before[3]}`,
    ]),
    example("job", ["asks_for_job"], noteTo(meeting, `${same} ${pick(JOB_WORDS, index)}`, index)),
    example("cv", ["resume_attached"], noteTo(meeting, `${other} ${pick(CV_WORDS, index)}`, index)),
    example("innocent", [], noteTo(meeting, `${same} ${pick(INNOCENT_WORDS, index)}`, index + 1)),
    ...(index % 4 === 0 ? [example("long", ["too_long"], noteTo(meeting, `${same} ${PADDING}`, index))] : []),
  ];
}

function laterExample([labels, learned, note, earlierNotes = []]: LaterRow, index: number): NoteExample {
  const codes = NOTE_CODES.filter((code) => labels.split(" ").includes(code));
  return { id: `later-${index + 1}`, note, learned, earlierNotes, labels: codes };
}

const SHORT: Readonly<Record<string, NoteCode>> = {
  long: "too_long",
  spec: "not_specific",
  copy: "near_copy",
  job: "asks_for_job",
  cv: "resume_attached",
};

function roundExample(line: string, index: number): NoteExample {
  const [labels = "", learned = "", note = "", earlier = ""] = line.split(" | ");
  const parts = (list: string) => list.split(" ;; ").filter((part) => part !== "");
  return {
    id: `rounds-${index + 1}`,
    note,
    learned: parts(learned),
    earlierNotes: parts(earlier),
    labels: labels.split(" ").flatMap((label) => SHORT[label] ?? []),
  };
}

/** Thank-you notes as students write them: put together from hand-written parts, and written whole. */
export const THANKS_CORPUS: readonly NoteExample[] = [
  ...MEETINGS.flatMap(examplesOf),
  ...LATER.map(laterExample),
  ...noteRounds
    .replace(/^\n|\n$/g, "")
    .split("\n")
    .map(roundExample),
];
