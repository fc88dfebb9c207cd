import { findJobAsk } from "../outreach/job-ask.ts";
import { findResume } from "../outreach/resume.ts";
import { countWords } from "../outreach/text.ts";
import { findNearCopy } from "./near-copy.ts";
import { namesSomethingLearned } from "./specific.ts";

export const NOTE_CODES = [
  "too_long",
  "not_specific",
  "near_copy",
  "asks_for_job",
  "resume_attached",
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

export interface Note {
  readonly note: string;
  /** What the debrief of this meeting says was learned. */
  readonly learned: readonly string[];
  /** This student's notes after other meetings. */
  readonly earlierNotes: readonly string[];
}

export interface NoteFinding {
  readonly code: NoteCode;
  readonly reason: string;
  /** Wording that would do, where one can be given. */
  readonly better: string | null;
  /** The words it was seen in. */
  readonly words: string | null;
}

/** More words than this are no longer brief. */
export const DEFAULT_MOST_NOTE_WORDS = 120;

/** What to mend in a thank-you note before the student sends it. It advises; nothing is held back. */
export function checkNote(note: Note, mostWords: number = DEFAULT_MOST_NOTE_WORDS): NoteFinding[] {
  const findings = [
    checkLength(note.note, mostWords),
    checkSpecific(note),
    checkCopy(note),
    checkJob(note.note),
    checkResume(note.note),
  ];
  return findings.filter((finding) => finding !== null);
}

function checkLength(note: string, mostWords: number): NoteFinding | null {
  const words = countWords(note);
  if (words <= mostWords) return null;
  const reason = `This has ${words} words. A thank-you note is brief: aim for ${mostWords} or fewer.`;
  return { code: "too_long", reason, better: null, words: null };
}

function checkSpecific({ note, learned }: Note): NoteFinding | null {
  if (namesSomethingLearned(note, learned)) return null;
  const first = learned.find((line) => line.trim() !== "")?.trim() ?? null;
  return {
    code: "not_specific",
    reason: "This could go to anyone. Name one helpful thing you learned in this meeting.",
    better: first === null ? null : `What stayed with me most: ${first}`,
    words: null,
  };
}

function checkCopy({ note, earlierNotes }: Note): NoteFinding | null {
  const copied = findNearCopy(note, earlierNotes);
  if (copied === null) return null;
  const reason =
    "This is nearly a note you wrote before, with other names. People in one field compare notes.";
  return { code: "near_copy", reason, better: null, words: copied };
}

function checkJob(note: string): NoteFinding | null {
  const words = findJobAsk(note);
  if (words === null) return null;
  const reason = "This part reads as asking for a job. A thank-you note only thanks.";
  return { code: "asks_for_job", reason, better: "I’ll let you know how it goes.", words };
}

function checkResume(note: string): NoteFinding | null {
  const words = findResume(note);
  if (words === null) return null;
  const reason = "A thank-you note carries no résumé. If they asked for it, send it in another message.";
  return { code: "resume_attached", reason, better: null, words };
}
