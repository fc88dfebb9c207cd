import type { NoteLevel } from "../contacts/contact.ts";
import type { Side } from "../meetings/meeting.ts";
import type {
  ContactId,
  MeetingId,
  PersonId,
  PrepFindingId,
  PrepPointId,
  PrepQuestionId,
} from "../shared/ids.ts";
import type { CalendarDate, Instant } from "../shared/time.ts";
import type { KeptFinding } from "./check-questions.ts";
import type { QuestionField, QuestionPhase } from "./question.ts";

/** Where a student found what they have in common with a professional. */
export const COMMON_SOURCES = ["profile", "web", "told", "noticed"] as const;
export type CommonSource = (typeof COMMON_SOURCES)[number];

/** Characters and rows at most. What is printed has to fit on one page. */
export const PREP_LIMITS = {
  goals: 500,
  brief: 600,
  line: 200,
  link: 500,
  read: 2000,
  found: 1000,
  point: 160,
  question: 240,
  why: 120,
  rows: 100,
} as const;

interface OfMeeting {
  readonly meetingId: MeetingId;
  readonly studentId: PersonId;
  /** Edits of this part; 0 before its first. */
  readonly revision: number;
}

/** What is said once for a meeting: goals, logistics, and what holds for the whole list of questions. */
export interface PrepPlan extends OfMeeting {
  readonly goals: string | null;
  /** Who they are and why this talk, in a few lines for the printed sheet. */
  readonly brief: string | null;
  readonly whoCalls: Side | null;
  /** A number or link for when the agreed one fails, or for a call that has none yet. */
  readonly reach: string | null;
  readonly dress: string | null;
  /** How to get there, whom to ask for. */
  readonly arrival: string | null;
  /** The day the host agreed to a length, and to which; another length needs agreeing anew. */
  readonly lengthAgreedOn: CalendarDate | null;
  readonly lengthAgreedMinutes: number | null;
  /** The field whose questions are suggested first. */
  readonly field: QuestionField | null;
  /** Advice on the list as a whole that the student decided against. */
  readonly kept: readonly KeptFinding[];
  readonly noteLevel: NoteLevel;
  /** Latest time this preparation was worked on, to the quarter of an hour. */
  readonly touchedAt: Instant;
}

export const EMPTY_PLAN = {
  goals: null,
  brief: null,
  whoCalls: null,
  reach: null,
  dress: null,
  arrival: null,
  lengthAgreedOn: null,
  lengthAgreedMinutes: null,
  field: null,
  kept: [],
  noteLevel: "my_advisor",
} as const satisfies Omit<PrepPlan, "meetingId" | "studentId" | "revision" | "touchedAt">;

/** What a professional's own profile told. */
export interface PrepResearch extends OfMeeting {
  readonly contactId: ContactId;
  readonly linkedin: string | null;
  readonly read: string | null;
}

/** What was found elsewhere, with its address. */
export interface PrepFinding extends OfMeeting {
  readonly id: PrepFindingId;
  readonly contactId: ContactId;
  readonly link: string | null;
  readonly found: string | null;
  readonly removed: boolean;
}

/** Something the student shares with a professional, to carry the conversation. */
export interface PrepPoint extends OfMeeting {
  readonly id: PrepPointId;
  readonly contactId: ContactId | null;
  readonly text: string;
  readonly source: CommonSource | null;
  readonly removed: boolean;
}

/** A question to bring. The closing two are never rows: they end every list by themselves. */
export interface PrepQuestion extends OfMeeting {
  readonly id: PrepQuestionId;
  readonly phase: QuestionPhase;
  /** Order within its phase. */
  readonly position: number;
  readonly text: string;
  /** The bank's question it was taken from, also once its words were changed; null for the student's own. */
  readonly bankId: string | null;
  readonly kept: readonly KeptFinding[];
  readonly removed: boolean;
}

/** The parts of a preparation. Each is saved by itself, so that two tabs meet only where both wrote. */
export interface PrepRows {
  readonly plan: PrepPlan;
  readonly research: PrepResearch;
  readonly finding: PrepFinding;
  readonly point: PrepPoint;
  readonly question: PrepQuestion;
}
