import type { NoteLevel } from "../contacts/contact.ts";
import type { MeetingFormat, Side } from "../meetings/meeting.ts";
import type { KeptFinding } from "../prep/check-questions.ts";
import { isClosingQuestion } from "../prep/label-question.ts";
import type { QuestionPhase } from "../prep/question.ts";
import type {
  ContactId,
  MeetingId,
  PersonId,
  PrepCommentId,
  PrepSubmissionId,
  PrepTaskId,
} from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import { TEMPLATE_SECTIONS, type TemplateContent, type TemplateSection } from "./template.ts";

/** A preparation as it was handed in. What the student changes later stays theirs until the next round. */
export interface PrepSnapshot {
  readonly people: readonly {
    readonly contactId: ContactId;
    readonly name: string;
    readonly organisation: string | null;
    readonly noteLevel: NoteLevel;
  }[];
  readonly startsAt: Instant;
  readonly agreedMinutes: number;
  readonly format: MeetingFormat;
  readonly goals: string | null;
  readonly research: readonly { readonly contactId: ContactId; readonly read: string | null }[];
  readonly findings: readonly {
    readonly contactId: ContactId;
    readonly link: string | null;
    readonly found: string | null;
  }[];
  readonly points: readonly string[];
  readonly questions: readonly {
    readonly id: string;
    readonly phase: QuestionPhase;
    readonly text: string;
    readonly kept: readonly KeptFinding[];
  }[];
  readonly logistics: {
    readonly lengthAgreed: boolean;
    readonly place: string | null;
    readonly whoCalls: Side | null;
    readonly reach: string | null;
    readonly dress: string | null;
    readonly arrival: string | null;
  };
  readonly reflection: string | null;
}

export const REVIEW_DECISIONS = ["approved", "returned"] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** One round: what was handed in, and what became of it. */
export interface PrepSubmission {
  readonly id: PrepSubmissionId;
  readonly taskId: PrepTaskId;
  readonly studentId: PersonId;
  readonly meetingId: MeetingId;
  /** Counts from 1. */
  readonly round: number;
  readonly content: PrepSnapshot;
  readonly submittedAt: Instant;
  readonly decision: ReviewDecision | null;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Instant | null;
  /** For each line of the rubric 0 (not yet), 1 (good), 2 (strong), or null. */
  readonly rubric: readonly (number | null)[];
}

/** What was said about one part of a round: `question:<id>`, `section:<name>` or `all`. */
export interface PrepComment {
  readonly id: PrepCommentId;
  readonly taskId: PrepTaskId;
  readonly submissionId: PrepSubmissionId;
  readonly studentId: PersonId;
  readonly part: string;
  readonly authorId: PersonId;
  readonly text: string;
  readonly writtenAt: Instant;
}

/** What still has to be done before a sheet can be handed in. */
export const NOT_READY = [
  "no_meeting",
  "research",
  "common",
  "too_few_questions",
  "too_many_questions",
  "logistics",
  "reflection",
] as const;
export type NotReady = (typeof NOT_READY)[number];

/** What to do about each, as the student's page and mail both say it. */
export const NOT_READY_WORDS = {
  no_meeting: "Plan the meeting this is for.",
  research: "Note one thing about each person.",
  common: "Find at least one thing in common.",
  too_few_questions: "Choose a few more questions.",
  too_many_questions: "Leave some questions out.",
  logistics: "Agree on the length, and settle where or who calls.",
  reflection: "Write down your own thoughts.",
} as const satisfies Record<NotReady, string>;

/** Questions beside the closing two. */
export function ownQuestions(content: Pick<PrepSnapshot, "questions">) {
  return content.questions.filter(({ text }) => !isClosingQuestion(text));
}

/** The parts that the template requires and that are not there yet, in the order of its sections. */
export function missingParts(template: TemplateContent, content: PrepSnapshot): readonly NotReady[] {
  const count = ownQuestions(content).length;
  const open: Record<TemplateSection, NotReady | null> = {
    research: isResearched(content) ? null : "research",
    common: content.points.length > 0 ? null : "common",
    questions:
      count < template.questionsLeast
        ? "too_few_questions"
        : count > template.questionsMost
          ? "too_many_questions"
          : null,
    logistics: isSettled(content) ? null : "logistics",
    reflection: content.reflection === null ? "reflection" : null,
  };
  return TEMPLATE_SECTIONS.flatMap((section) => {
    const what = open[section];
    return template.sections[section].need === "required" && what !== null ? [what] : [];
  });
}

function isResearched({ people, research, findings }: PrepSnapshot): boolean {
  return people.every(
    ({ contactId: id }) =>
      research.some(({ contactId, read }) => contactId === id && read !== null) ||
      findings.some(({ contactId, found }) => contactId === id && found !== null),
  );
}

/** The length, where, and for a call who calls. */
function isSettled({ logistics, format }: PrepSnapshot): boolean {
  const call = format !== "in_person";
  const where = logistics.place !== null || (call && logistics.reach !== null);
  return logistics.lengthAgreed && where && (!call || logistics.whoCalls !== null);
}
