import { findJobAsk } from "./job-ask.ts";
import { saysConnection } from "./connection.ts";
import { findName } from "./names.ts";
import { findResume } from "./resume.ts";
import { findLength } from "./talk-length.ts";
import { countWords } from "./text.ts";

export const DRAFT_CODES = [
  "too_long",
  "near_long",
  "asks_for_job",
  "resume_attached",
  "no_connection",
  "no_length",
  "names_referrer_without_leave",
] as const;
export type DraftCode = (typeof DRAFT_CODES)[number];

export const NAME_LEAVES = ["granted", "declined", "not_asked", "introduce", "revoked", "none"] as const;
/** What is known about using the referrer's name here; "introduce" is one whose introduction is not logged yet. */
export type NameLeave = (typeof NAME_LEAVES)[number];

export interface Draft {
  readonly text: string;
  /** How the writer knows the person, in free words. */
  readonly howKnown: string;
  readonly permission: NameLeave;
  readonly referrerName: string | null;
}

export interface DraftLimits {
  /** More words than this are too many. */
  readonly mostWords: number;
  /** More words than this are worth a warning. */
  readonly warnWords: number;
}

export const DEFAULT_DRAFT_LIMITS: DraftLimits = { mostWords: 100, warnWords: 75 };

export interface DraftFinding {
  readonly code: DraftCode;
  readonly reason: string;
  /** Wording that would do, where one can be given. */
  readonly better: string | null;
  /** The words it was seen in, lower case. */
  readonly words: string | null;
}

/** What to mend in a first message or a follow-up. It advises; the student decides, but a name is used only with leave. */
export function checkDraft(draft: Draft, limits: DraftLimits = DEFAULT_DRAFT_LIMITS): DraftFinding[] {
  const findings = [
    checkLength(draft.text, limits),
    checkJob(draft.text),
    checkResume(draft.text),
    checkConnection(draft),
    checkTalkLength(draft.text),
    checkName(draft),
  ];
  return findings.filter((finding) => finding !== null);
}

function checkLength(text: string, limits: DraftLimits): DraftFinding | null {
  const words = countWords(text);
  if (words > limits.mostWords) {
    const reason = `This has ${words} words. Busy people answer short messages: keep it to ${limits.mostWords}.`;
    return { code: "too_long", reason, better: null, words: null };
  }
  if (words <= limits.warnWords) return null;
  const reason = `This has ${words} words. It may stay, but ${limits.warnWords} or fewer are read more often.`;
  return { code: "near_long", reason, better: null, words: null };
}

function checkJob(text: string): DraftFinding | null {
  const words = findJobAsk(text);
  if (words === null) return null;
  return {
    code: "asks_for_job",
    reason:
      "This part reads as asking for a job. You ask for information only, so nothing can be lost by asking.",
    better: "I’d like to learn what your work is like and how you came to it.",
    words,
  };
}

function checkResume(text: string): DraftFinding | null {
  const words = findResume(text);
  if (words === null) return null;
  const reason = "A résumé turns a request for a conversation into an application. Leave it out.";
  return { code: "resume_attached", reason, better: null, words };
}

function checkConnection(draft: Draft): DraftFinding | null {
  if (saysConnection(draft.text, draft.howKnown) || findName(draft.text, draft.referrerName ?? "") !== null)
    return null;
  const known = draft.howKnown.trim();
  return {
    code: "no_connection",
    reason: `Say first how you found or know them${known === "" ? "" : ", in your own words"}.`,
    better: "I found you through our alumni directory, and saw that you …",
    words: null,
  };
}

function checkTalkLength(text: string): DraftFinding | null {
  if (findLength(text) !== null) return null;
  const reason = "Say how long the talk would take, so that they know what they agree to.";
  return {
    code: "no_length",
    reason,
    better: "Could we talk for 20 minutes in the next two weeks?",
    words: null,
  };
}

function checkName(draft: Draft): DraftFinding | null {
  if (draft.referrerName === null || draft.permission === "granted") return null;
  const words = findName(draft.text, draft.referrerName);
  if (words === null) return null;
  return {
    code: "names_referrer_without_leave",
    reason: LEAVE_REASONS[draft.permission],
    better: "Someone I spoke with suggested I learn more about your field.",
    words,
  };
}

const LEAVE_REASONS: Readonly<Record<Exclude<NameLeave, "granted">, string>> = {
  declined: "They said no to being named. Leave their name out.",
  not_asked: "You have not asked whether you may mention their name. Ask first, or leave it out.",
  introduce: "They offered to introduce you. Until that has happened, leave their name out.",
  revoked: "They took back their permission. Leave their name out.",
  none: "There is no permission to mention their name. Ask first, or leave it out.",
};
