import type { MeetingId, PersonId, PrepAssignmentId, PrepTaskId, PrepTemplateId } from "../shared/ids.ts";
import type { CalendarDate, Instant } from "../shared/time.ts";

/** Where one student's preparation for an advisor stands. */
export const TASK_STATES = [
  "open",
  "submitted",
  "returned",
  "approved",
  /** Approved, but the person or the length has changed since. */
  "stale",
  "excused",
  "withdrawn",
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What one student owes for one assignment: for one meeting, or once. */
export interface PrepTask {
  readonly id: PrepTaskId;
  readonly assignmentId: PrepAssignmentId;
  readonly templateId: PrepTemplateId;
  readonly version: number;
  readonly studentId: PersonId;
  /** The meeting it prepares. Of one that is asked for once, null until a meeting is planned. */
  readonly meetingId: MeetingId | null;
  /** When that meeting begins, as last heard. */
  readonly meetingAt: Instant | null;
  readonly once: boolean;
  readonly state: TaskState;
  /** The day in the office's zone, and the moment it ends; an extension's where there is one. */
  readonly dueOn: CalendarDate;
  readonly dueAt: Instant;
  readonly extendedOn: CalendarDate | null;
  /** Why it was extended or excused, which the student reads. */
  readonly reason: string | null;
  /** How often it was handed in. */
  readonly rounds: number;
  readonly submittedAt: Instant | null;
  /** By what the queue is in order; null while nobody has to look at it. */
  readonly queueAt: Instant | null;
  /** Advice of the linter that the student left open, in the round that waits. */
  readonly findings: number;
  /** Who reads it now, and until when nobody else can decide. */
  readonly heldBy: PersonId | null;
  readonly heldUntil: Instant | null;
  readonly createdAt: Instant;
  readonly revision: number;
}

/** The student has something to do about it. */
export function isToDo({ state }: Pick<PrepTask, "state">): boolean {
  return state === "open" || state === "returned" || state === "stale";
}

/** The state that follows from what was decided on its latest round. */
export function stateAfter(
  last: { readonly decision: "approved" | "returned" | null } | null,
): Extract<TaskState, "open" | "submitted" | "returned" | "approved"> {
  if (last === null) return "open";
  return last.decision ?? "submitted";
}
