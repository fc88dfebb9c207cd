import { addHours } from "../shared/calendar.ts";
import type { MeetingStatus } from "../meetings/meeting.ts";
import type { MeetingId, PersonId, PrepTaskId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { PrepAssignment } from "./assignment.ts";
import { before, type Due, type DuePlace, dueOf } from "./due.ts";
import { type PrepTask, stateAfter, type TaskState } from "./task.ts";

/** Everything that decides what one student owes. */
export interface TaskFacts {
  readonly studentId: PersonId;
  /** Those that reach the student now: by a cohort they are in, or chosen. Withdrawn ones are not among them. */
  readonly assignments: readonly PrepAssignment[];
  readonly meetings: readonly {
    readonly id: MeetingId;
    readonly status: MeetingStatus;
    readonly startsAt: Instant;
    readonly agreedMinutes: number;
    readonly contactIds: readonly string[];
  }[];
  readonly tasks: readonly (PrepTask & { readonly last: LastRound | null })[];
}

/** The latest round of a task, and for what it was written. */
export interface LastRound {
  readonly decision: "approved" | "returned" | null;
  readonly meetingId: MeetingId;
  readonly agreedMinutes: number;
  readonly contactIds: readonly string[];
}

type Meeting = TaskFacts["meetings"][number];
type Known = TaskFacts["tasks"][number];
/** One thing to owe: an assignment for a meeting, or once. */
interface Wanted {
  readonly assignment: PrepAssignment;
  readonly meeting: Meeting | null;
  readonly due: Due;
}

/** The tasks that are new or that changed, to be written. What was handed in is never lost: it comes back with its task. */
export function planTasks(
  facts: TaskFacts,
  place: DuePlace,
  now: Instant,
  newId: () => PrepTaskId,
): readonly PrepTask[] {
  const wanted = wantedTasks(facts, place, now);
  const kept = new Set<Known>();
  const written = wanted.flatMap((want) => {
    const known = facts.tasks.find((task) => isFor(task, want));
    if (!known) return [newTask(want, facts.studentId, now, newId())];
    kept.add(known);
    const next = keep(known, want, place, now);
    return next === known ? [] : [next];
  });
  const gone = facts.tasks.filter((task) => !kept.has(task) && !isOver(task, facts));
  return [...written, ...gone.filter(({ state }) => state !== "withdrawn").map(withdrawn)];
}

function isFor(task: Known, { assignment, meeting }: Wanted): boolean {
  if (task.assignmentId !== assignment.id) return false;
  return task.once || task.meetingId === meeting?.id;
}

/** Which of an assignment and a meeting each give something to do. Of one template for one meeting only one does. */
function wantedTasks(facts: TaskFacts, place: DuePlace, now: Instant): readonly Wanted[] {
  const ahead = facts.meetings
    .filter((meeting) => meeting.status === "scheduled" && meeting.startsAt > now)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const each = facts.assignments.flatMap((assignment): Omit<Wanted, "due">[] => {
    if (assignment.each) return ahead.map((meeting) => ({ assignment, meeting }));
    const meeting = meetingOfOnce(assignment, facts, ahead);
    return meeting === null && assignment.dueOn === null ? [] : [{ assignment, meeting }];
  });
  const groups = Map.groupBy(
    each,
    ({ assignment, meeting }) => `${assignment.templateId} ${assignment.each ? meeting?.id : "once"}`,
  );
  return [...groups.values()].map((same) => one(same, facts, place, now));
}

/** What was handed in stays with its meeting; else it is for the next one. */
function meetingOfOnce(assignment: PrepAssignment, facts: TaskFacts, ahead: readonly Meeting[]) {
  const known = facts.tasks.find((task) => task.assignmentId === assignment.id && task.last !== null);
  const meeting = facts.meetings.find(({ id }) => id === known?.meetingId);
  return meeting && meeting.status !== "cancelled" ? meeting : (ahead[0] ?? null);
}

/** The one that work was done for, else the first that was given; the kindest date of all of them. */
function one(same: readonly Omit<Wanted, "due">[], facts: TaskFacts, place: DuePlace, now: Instant): Wanted {
  const worked = (want: Omit<Wanted, "due">) =>
    facts.tasks.some((task) => task.last !== null && task.assignmentId === want.assignment.id);
  const inOrder = same.toSorted((a, b) => {
    if (worked(a) !== worked(b)) return worked(a) ? -1 : 1;
    const [first, second] = [a.assignment, b.assignment];
    return `${first.createdAt} ${first.id}` < `${second.createdAt} ${second.id}` ? -1 : 1;
  });
  const dues = same.map(({ assignment, meeting }) =>
    dueOf(assignment, meeting?.startsAt ?? null, now, place),
  );
  const due = dues.toSorted((a, b) => (a.dueAt < b.dueAt ? 1 : -1))[0];
  const [chosen] = inOrder;
  if (!chosen || !due) throw new RangeError("A group has at least one.");
  return { ...chosen, due };
}

function newTask(
  { assignment, meeting, due }: Wanted,
  studentId: PersonId,
  now: Instant,
  id: PrepTaskId,
): PrepTask {
  return {
    id,
    assignmentId: assignment.id,
    templateId: assignment.templateId,
    version: assignment.version,
    studentId,
    meetingId: meeting?.id ?? null,
    meetingAt: meeting?.startsAt ?? null,
    once: !assignment.each,
    state: "open",
    ...due,
    extendedOn: null,
    reason: null,
    rounds: 0,
    submittedAt: null,
    queueAt: null,
    findings: 0,
    heldBy: null,
    heldUntil: null,
    createdAt: now,
    revision: 1,
  };
}

/** A meeting that moved moves the date with it; an extension holds as long as the meeting stays where it is. */
function keep(task: Known, { meeting, due }: Wanted, place: DuePlace, now: Instant): PrepTask {
  const meetingAt = meeting?.startsAt ?? null;
  const moved = task.meetingAt !== meetingAt || task.meetingId !== (meeting?.id ?? null);
  const state = stateWith(task, meeting);
  if (!moved && state === task.state) return task;
  const { last: _, ...row } = task;
  const dates = moved ? movedDates(task, meetingAt, due, place, now) : {};
  const next = { ...row, ...dates, meetingId: meeting?.id ?? null, meetingAt, state };
  return { ...next, queueAt: queueMoment(next), revision: task.revision + 1 };
}

function movedDates(task: Known, meetingAt: Instant | null, due: Due, place: DuePlace, now: Instant) {
  const { extendedOn } = task;
  if (extendedOn === null) return due;
  const extended = before(extendedOn, meetingAt, place.zone);
  return extended.dueAt > due.dueAt && extended.dueAt > now ? extended : { ...due, extendedOn: null };
}

function stateWith(task: Known, meeting: Meeting | null): TaskState {
  const { last } = task;
  if (task.state === "excused") return "excused";
  const state = task.state === "withdrawn" ? stateAfter(last) : task.state;
  if (state !== "approved" || last === null || meeting === null) return state;
  return isStale(last, meeting) ? "stale" : "approved";
}

/** An approval is for a person and a length. */
export function isStale(
  approved: Pick<LastRound, "agreedMinutes" | "contactIds">,
  meeting: Pick<Meeting, "agreedMinutes" | "contactIds">,
): boolean {
  if (approved.agreedMinutes !== meeting.agreedMinutes) return true;
  return approved.contactIds.toSorted().join(" ") !== meeting.contactIds.toSorted().join(" ");
}

/** A meeting that began or is over keeps its task as it was: there is nothing left to prepare, and what was done counts. */
function isOver(task: Known, { meetings, assignments }: TaskFacts): boolean {
  const meeting = meetings.find(({ id }) => id === task.meetingId);
  if (meeting === undefined || meeting.status === "cancelled") return false;
  return assignments.some(({ id }) => id === task.assignmentId) && task.state !== "withdrawn";
}

function withdrawn(known: Known): PrepTask {
  const { last: _, ...task } = known;
  const rest = { heldBy: null, heldUntil: null, queueAt: null };
  return { ...task, ...rest, state: "withdrawn", revision: task.revision + 1 };
}

const NEAR_DAYS = 5;

/**
 * The queue's order is one moment: when it was handed in, or some days before the meeting where that is earlier. So what was
 * handed in late for tomorrow stands with what has waited for days.
 */
export function queueMoment(task: Pick<PrepTask, "state" | "submittedAt" | "meetingAt">): Instant | null {
  if (task.state !== "submitted" || task.submittedAt === null) return null;
  if (task.meetingAt === null) return task.submittedAt;
  const near = addHours(task.meetingAt, -24 * NEAR_DAYS);
  return near < task.submittedAt ? near : task.submittedAt;
}
