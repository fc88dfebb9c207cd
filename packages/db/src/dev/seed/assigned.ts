import {
  dueOf,
  openFindings,
  type PrepAssignment,
  queueMoment,
  snapshot,
  STARTER_TEMPLATES,
  type TaskState,
} from "@askaround/core/assignments";
import type { PrepRows } from "@askaround/core/prep";
import {
  addHours,
  type CohortId,
  type Instant,
  type PersonId,
  type PrepAssignmentId,
  type PrepCommentId,
  type PrepSubmissionId,
  type PrepTaskId,
  type PrepTemplateId,
} from "@askaround/core/shared";
import { type Random, randomFrom } from "./random.ts";
import { earlier, later, type World } from "./world.ts";

export interface Given extends PrepAssignment {
  readonly comments: readonly string[];
}

/** The templates every office begins with, and one of them given to each cohort some weeks into the term. */
export function addAssigned(world: World, advisors: ReadonlyMap<CohortId, PersonId>): readonly Given[] {
  const random = randomFrom(0x9e9);
  const { rows, officeId, term } = world;
  const templates = STARTER_TEMPLATES.map(({ name, content }) => {
    const id = random.idAt<PrepTemplateId>(addHours(term.startsAt, -300));
    const made = { archivedAt: null, createdBy: null, createdAt: addHours(term.startsAt, -300), revision: 1 };
    rows.prepTemplates.push({ officeId, id, name, version: 1, ...made });
    rows.prepTemplateVersions.push({ officeId, templateId: id, version: 1, content });
    return { id, content };
  });
  return [...advisors].map(([cohortId, createdBy], place) => {
    const template = templates[place % templates.length];
    if (!template) throw new RangeError("An office begins with templates.");
    const createdAt = addHours(term.startsAt, 24 * 14 + 10);
    const assignment = {
      id: random.idAt<PrepAssignmentId>(createdAt),
      templateId: template.id,
      version: 1,
      cohortId,
      each: true,
      dueOn: null,
      daysBefore: 2,
      createdBy,
      createdAt,
      withdrawnAt: null,
    };
    rows.prepAssignments.push({ officeId, ...assignment });
    return { ...assignment, comments: template.content.comments };
  });
}

interface Owing {
  readonly world: World;
  readonly random: Random;
  readonly given: Given;
  readonly meeting: World["rows"]["meetings"][number];
}

/** What one student owes for the meetings ahead, and what came of it so far; of somebody who is up to date nothing is due soon. */
export function addTasks(
  world: World,
  own: World["rows"],
  given: readonly Given[],
  { seed, upToDate }: { readonly seed: number; readonly upToDate: boolean },
): void {
  const random = randomFrom(seed ^ 0x7a5c);
  const from = upToDate ? addHours(world.now, 24 * 6) : world.now;
  const ahead = own.meetings.filter(({ status, startsAt }) => status === "scheduled" && startsAt > from);
  for (const meeting of ahead) {
    for (const each of given) addTask({ world: { ...world, rows: own }, random, given: each, meeting });
  }
}

function addTask(owing: Owing): void {
  const { world, random, given, meeting } = owing;
  const { rows, officeId, zone, settings, now } = world;
  const createdAt = later(given.createdAt, meeting.bookedAt);
  const id = random.idAt<PrepTaskId>(createdAt);
  const questions = rows.prepQuestions.filter(({ meetingId }) => meetingId === meeting.id).length;
  const state: TaskState =
    questions < 4 ? "open" : random.pick(["submitted", "submitted", "approved", "returned"]);
  const submittedAt = state === "open" ? null : later(createdAt, addHours(now, -random.between(2, 70)));
  const task = {
    id,
    assignmentId: given.id,
    templateId: given.templateId,
    version: 1,
    studentId: meeting.studentId,
    meetingId: meeting.id,
    meetingAt: meeting.startsAt,
    once: false,
    state,
    ...dueOf(given, meeting.startsAt, createdAt, { zone, closed: settings.closedDays }),
    extendedOn: null,
    reason: null,
    rounds: submittedAt === null ? 0 : 1,
    submittedAt,
    heldBy: null,
    heldUntil: null,
    createdAt,
    revision: 1,
  };
  const content = submittedAt === null ? null : contentOf(owing);
  rows.prepTasks.push({
    officeId,
    ...task,
    queueAt: queueMoment(task),
    findings: content === null || state !== "submitted" ? 0 : openFindings(content, settings).length,
  });
  if (content !== null && submittedAt !== null) addRound(owing, id, content, submittedAt, state);
}

function addRound(
  { world, random, given, meeting }: Owing,
  taskId: PrepTaskId,
  content: ReturnType<typeof snapshot>,
  submittedAt: Instant,
  state: TaskState,
): void {
  const { rows, officeId, now } = world;
  const id = random.idAt<PrepSubmissionId>(submittedAt);
  const decision = state === "approved" || state === "returned" ? state : null;
  const decidedAt = decision === null ? null : earlier(addHours(submittedAt, random.between(1, 20)), now);
  const of = { officeId, taskId, studentId: meeting.studentId };
  rows.prepSubmissions.push({
    ...of,
    id,
    meetingId: meeting.id,
    round: 1,
    content,
    submittedAt,
    decision,
    decidedBy: decision === null ? null : given.createdBy,
    decidedAt,
    rubric: decision === null ? [] : [1],
  });
  const [, text] = given.comments;
  const [question] = content.questions;
  if (decision !== "returned" || decidedAt === null || !text || !question) return;
  rows.prepComments.push({
    ...of,
    id: random.idAt<PrepCommentId>(decidedAt),
    submissionId: id,
    part: `question:${question.id}`,
    authorId: given.createdBy,
    text,
    writtenAt: decidedAt,
  });
}

/** The preparation as it stands among the rows that were just made. */
function contentOf({ world: { rows }, meeting }: Owing): ReturnType<typeof snapshot> {
  const of = <Row extends { readonly meetingId: string }>(all: readonly Row[]) =>
    all.filter(({ meetingId }) => meetingId === meeting.id);
  const contactIds = of(rows.meetingContacts).map(({ contactId }) => contactId);
  const people = rows.contacts
    .filter(({ id }) => contactIds.includes(id))
    .map(({ id, name, organisation, noteLevel }) => ({
      contactId: id,
      name,
      organisation: organisation ?? null,
      noteLevel,
    }));
  const [plan] = of(rows.preps);
  const content = {
    plan: (plan ?? null) as PrepRows["plan"] | null,
    research: of(rows.prepResearch) as PrepRows["research"][],
    findings: of(rows.prepFindings) as PrepRows["finding"][],
    points: of(rows.prepPoints) as PrepRows["point"][],
    questions: of(rows.prepQuestions) as PrepRows["question"][],
  };
  return snapshot({ ...meeting, place: meeting.place ?? null }, people, content, REFLECTION);
}

const REFLECTION =
  "I think this work is mostly done alone. If most of it turns out to be talking to people, I would like it more.";
