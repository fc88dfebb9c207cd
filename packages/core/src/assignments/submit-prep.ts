import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { requireStudent } from "../meetings/find-meeting.ts";
import { checkQuestions } from "../prep/check-questions.ts";
import type { PrepContent } from "../prep/ports.ts";
import { checkPolicyOf } from "../prep/prep-policy.ts";
import { withClosing } from "../prep/sheet.ts";
import type { OfficeSettings } from "../office/settings.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { mailTasks } from "./mail-tasks.ts";
import { queueMoment } from "./plan-tasks.ts";
import type { AnswerComment, SubmitPrep } from "./schemas.ts";
import { missingParts, type PrepSnapshot } from "./submission.ts";
import { isToDo, type PrepTask } from "./task.ts";

/** Hands a snapshot of the preparation in. Sent twice, it is one round. */
export async function submitPrep(deps: Deps, actor: Actor, input: SubmitPrep): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const task = await requireOwnTask(stores, actor, input);
    const rounds = await stores.assignments.listSubmissions(task.id);
    if (rounds.some(({ id }) => id === input.requestId)) return;
    if (!isToDo(task))
      throw new AppError("rule_violated", REFUSED[task.state] ?? "This can’t be handed in now.");
    const meeting = task.meetingId === null ? null : await stores.meetings.find(task.meetingId);
    if (!meeting) throw new AppError("rule_violated", "Plan the meeting first, then hand this in.");
    const content = await snapshotOf(stores, meeting, input.reflection);
    await requireComplete(stores, task, content);

    const { settings } = await stores.office.get();
    const round = rounds.length + 1;
    await stores.assignments.addSubmission({
      id: input.requestId,
      taskId: task.id,
      studentId: task.studentId,
      meetingId: meeting.id,
      round,
      content,
      submittedAt: deps.now(),
      decision: null,
      decidedBy: null,
      decidedAt: null,
      rubric: [],
    });
    const handedIn = { ...task, state: "submitted" as const, submittedAt: deps.now(), rounds: round };
    const findings = openFindings(content, settings).length;
    const written = { ...handedIn, queueAt: queueMoment(handedIn), findings, revision: task.revision + 1 };
    await stores.assignments.writeTasks([written]);
    await mailTasks(deps, stores, [{ task: written, before: task.state }]);
    await recordAct(deps, stores, actor, "prep.submitted", {
      studentId: task.studentId,
      subjectId: task.id,
      detail: { round },
    });
    await refreshProgress(stores, task.studentId);
  });
}

const REFUSED: Partial<Record<PrepTask["state"], string>> = {
  submitted: "This is with your advisor already.",
  approved: "This is approved. Nothing more to hand in.",
  excused: "You are excused from this one.",
  withdrawn: "This is no longer asked for.",
};

/** A student's word on a comment. Sent twice, it is one. */
export async function answerComment(deps: Deps, actor: Actor, input: AnswerComment): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const task = await requireOwnTask(stores, actor, input);
    const comments = await stores.assignments.listComments(task.id);
    if (comments.some(({ id }) => id === input.requestId)) return;
    const asked = comments.findLast(({ part }) => part === input.part);
    if (!asked) throw new AppError("not_found", "We can’t find that comment.");
    await stores.assignments.addComments([
      {
        id: input.requestId,
        taskId: task.id,
        submissionId: asked.submissionId,
        studentId: task.studentId,
        part: input.part,
        authorId: actor.personId,
        text: input.text,
        writtenAt: deps.now(),
      },
    ]);
    await recordAct(deps, stores, actor, "prep.answered", { studentId: task.studentId, subjectId: task.id });
  });
}

async function requireOwnTask(stores: Stores, actor: Actor, { taskId }: Pick<SubmitPrep, "taskId">) {
  const task = await stores.assignments.findTask(taskId);
  if (!task || task.studentId !== actor.personId) {
    throw new AppError("not_found", "We can’t find that preparation.");
  }
  return task;
}

async function requireComplete(stores: Stores, task: PrepTask, content: PrepSnapshot): Promise<void> {
  const template = await stores.assignments.findVersion(task.templateId, task.version);
  if (!template) throw new AppError("not_found", "We can’t find that preparation.");
  if (missingParts(template, content).length === 0) return;
  const message = "Something is still missing. It is listed on this page.";
  throw new AppError("rule_violated", message, { missing: message });
}

async function snapshotOf(
  stores: Stores,
  meeting: Meeting,
  reflection: string | null,
): Promise<PrepSnapshot> {
  const people: PrepSnapshot["people"][number][] = [];
  for (const contactId of meeting.contactIds) {
    const contact = await stores.contacts.find(contactId);
    if (!contact) continue;
    const { name, organisation, noteLevel } = contact;
    people.push({ contactId, name, organisation, noteLevel });
  }
  return snapshot(meeting, people, await stores.prep.readAll(meeting.id), reflection);
}

/** A preparation as it stands, in the shape in which it is handed in. */
export function snapshot(
  meeting: Pick<Meeting, "startsAt" | "agreedMinutes" | "format" | "place">,
  people: PrepSnapshot["people"],
  { plan, research, findings, points, questions }: PrepContent,
  reflection: string | null,
): PrepSnapshot {
  const { startsAt, agreedMinutes, format, place } = meeting;
  return {
    people,
    startsAt,
    agreedMinutes,
    format,
    goals: plan?.goals ?? null,
    research: research.map(({ contactId, read }) => ({ contactId, read })),
    findings: findings
      .filter(({ removed }) => !removed)
      .map(({ contactId, link, found }) => ({ contactId, link, found })),
    points: points.filter(({ removed }) => !removed).map(({ text }) => text),
    questions: questions
      .filter(({ removed }) => !removed)
      .map(({ id, phase, text, kept }) => ({ id, phase, text, kept })),
    logistics: {
      lengthAgreed:
        plan !== null && plan.lengthAgreedOn !== null && plan.lengthAgreedMinutes === agreedMinutes,
      place,
      whoCalls: plan?.whoCalls ?? null,
      reach: plan?.reach ?? null,
      dress: plan?.dress ?? null,
      arrival: plan?.arrival ?? null,
    },
    reflection,
  };
}

/** What the linter says of a round that the student did not answer with a why. */
export function openFindings(content: PrepSnapshot, settings: OfficeSettings) {
  const kept = content.questions.flatMap((question) => question.kept);
  const questions = withClosing(content.questions);
  return checkQuestions({ questions, minutes: content.agreedMinutes, kept }, checkPolicyOf(settings)).filter(
    ({ keptBecause, weight }) => keptBecause === null && weight === "advice",
  );
}
