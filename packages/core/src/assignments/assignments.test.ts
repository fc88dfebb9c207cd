import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { archiveCohort } from "../cohorts/archive-cohort.ts";
import { addCohortAdvisor, removeCohortAdvisor } from "../cohorts/advisors.ts";
import { enrolStudent, withdrawStudent } from "../cohorts/enrolment.ts";
import { closeMeeting } from "../meetings/close-meeting.ts";
import { rescheduleMeeting } from "../meetings/reschedule-meeting.ts";
import { scheduleMeeting } from "../meetings/schedule-meeting.ts";
import { savePrepPart } from "../prep/save-prep-part.ts";
import type { PrepTemplateId } from "../shared/ids.ts";
import { addDays } from "../shared/calendar.ts";
import { aCohort, anId, berlin, day, newYork, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aMember, aWorld } from "../testing/world.ts";
import { excuseTasks, extendTasks, reopenTasks } from "./adjust-tasks.ts";
import { assignPrep, withdrawAssignment } from "./assign-prep.ts";
import { compareRounds } from "./compare-rounds.ts";
import { planTasks } from "./plan-tasks.ts";
import { approveTasks, holdReview, reviewPrep, undoReview, undoReviews } from "./review-prep.ts";
import { addStarters, addTemplate, archiveTemplate, changeTemplate } from "./save-template.ts";
import { TemplateContentSchema, type When } from "./schemas.ts";
import { STARTER_TEMPLATES } from "./starter-templates.ts";
import { answerComment, submitPrep } from "./submit-prep.ts";
import type { TemplateContent } from "./template.ts";

const NOW = t("2026-11-02T15:00Z");
const MEETS = t("2026-11-20T15:00Z");
const LIGHT: TemplateContent = {
  lede: null,
  sections: {
    research: { need: "no", guidance: null },
    common: { need: "welcome", guidance: null },
    questions: { need: "required", guidance: "Two will do." },
    logistics: { need: "no", guidance: null },
    reflection: { need: "no", guidance: null },
  },
  questionsLeast: 1,
  questionsMost: 3,
  rubric: ["Open questions"],
  comments: [],
};

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, admin, student, advisor, contact } = world;
  const cohort = aCohort();
  await deps.stores(office.id).cohorts.insert(cohort);
  await addCohortAdvisor(deps, admin, { cohortId: cohort.id, personId: advisor.personId });
  const place = { cohortId: cohort.id, personId: student.personId };
  await enrolStudent(deps, admin, place);
  const templateId = anId<PrepTemplateId>();
  await addTemplate(deps, advisor, { requestId: templateId, name: "Light", content: LIGHT });
  const give = (when: When, more: { each?: boolean; whom?: Parameters<typeof assignPrep>[2]["whom"] } = {}) =>
    assignPrep(deps, advisor, {
      requestId: anId(),
      templateId,
      whom: more.whom ?? { to: "cohort", cohortId: cohort.id },
      each: more.each ?? true,
      when,
    });
  const plan = {
    agreedMinutes: 30,
    studentZone: newYork,
    professionalZone: berlin,
    format: "video",
    place: null,
  } as const;
  const book = async (startsAt = MEETS) => {
    const requestId = anId<Parameters<typeof scheduleMeeting>[2]["requestId"]>();
    await scheduleMeeting(deps, student, { requestId, contactIds: [contact.id], startsAt, ...plan });
    return requestId;
  };
  const move = (meetingId: Awaited<ReturnType<typeof book>>, revision: number, change: object) =>
    rescheduleMeeting(deps, student, { meetingId, revision, startsAt: MEETS, ...plan, ...change });
  const state = deps.state(office.id);
  const tasks = () => [...state.prepTasks.values()];
  const task = () => {
    const [one] = tasks();
    if (!one) throw new Error("There is no task.");
    return one;
  };
  const ask = (meetingId: Awaited<ReturnType<typeof book>>, text: string) =>
    savePrepPart(deps, student, {
      meetingId,
      revision: 0,
      part: { kind: "question", id: anId(), phase: "work", text, bankId: null, kept: [], removed: false },
    });
  const submit = () => submitPrep(deps, student, { requestId: anId(), taskId: task().id, reflection: null });
  const handIn = async () => {
    await give({ by: "meeting", daysBefore: 2 });
    const meetingId = await book();
    await ask(meetingId, "What does a typical week look like?");
    await submit();
    return meetingId;
  };
  const review = (
    decision: "approved" | "returned",
    actor = advisor,
    comments = [{ part: "all", text: "Go on." }],
  ) => reviewPrep(deps, actor, { taskId: task().id, round: task().rounds, decision, comments, rubric: [1] });
  return {
    ...world,
    deps,
    cohort,
    place,
    templateId,
    give,
    book,
    move,
    state,
    tasks,
    task,
    ask,
    submit,
    handIn,
    review,
  };
}

describe("what is given out", () => {
  test("reaches each meeting, moves with it, and goes when it is called off", async () => {
    const { give, book, move, tasks, task, deps, student } = await arrange();
    await give({ by: "meeting", daysBefore: 2 });
    expect(tasks()).toEqual([]);
    const meetingId = await book();
    expect(task()).toMatchObject({ state: "open", dueOn: "2026-11-18", meetingId });
    await move(meetingId, 1, { startsAt: t("2026-11-24T15:00Z") });
    expect(task()).toMatchObject({ dueOn: "2026-11-20", meetingAt: "2026-11-24T15:00:00.000Z" });
    await closeMeeting(deps, student, { meetingId, revision: 2, outcome: "cancelled", by: "student" });
    expect(tasks().map(({ state }) => state)).toEqual(["withdrawn"]);
  });

  test("to a cohort reaches who joins late and leaves who leaves; what was handed in comes back with them", async () => {
    const { handIn, task, tasks, deps, admin, place } = await arrange();
    await handIn();
    await withdrawStudent(deps, admin, place);
    expect(task()).toMatchObject({ state: "withdrawn", queueAt: null });
    await enrolStudent(deps, admin, place);
    expect(tasks()).toHaveLength(1);
    expect(task()).toMatchObject({ state: "submitted", rounds: 1 });
    expect(task().queueAt).not.toBeNull();
  });

  test("once with a day is owed before there is a meeting, and belongs to the first one", async () => {
    const { give, book, task } = await arrange();
    await give({ by: "day", dueOn: day("2026-11-13") }, { each: false });
    expect(task()).toMatchObject({ meetingId: null, dueOn: "2026-11-13", once: true });
    const meetingId = await book();
    expect(task()).toMatchObject({ meetingId, dueOn: "2026-11-13" });
  });

  test("of one template only one is owed for a meeting, with the kindest date", async () => {
    const { give, book, tasks, student } = await arrange();
    await give({ by: "meeting", daysBefore: 5 });
    await give(
      { by: "meeting", daysBefore: 2 },
      { whom: { to: "students", studentIds: [student.personId] } },
    );
    await book();
    expect(tasks().map(({ state, dueOn }) => [state, dueOn])).toEqual([["open", "2026-11-18"]]);
  });

  test("is withdrawn and given again, extended with a reason, excused and asked for again", async () => {
    const { give, book, task, deps, advisor } = await arrange();
    await give({ by: "meeting", daysBefore: 2 });
    await book();
    const taskIds = [task().id];
    await extendTasks(deps, advisor, { taskIds, dueOn: day("2026-11-19"), reason: "You were ill" });
    expect(task()).toMatchObject({ dueOn: "2026-11-19", extendedOn: "2026-11-19", reason: "You were ill" });
    await excuseTasks(deps, advisor, { taskIds, reason: "Done in class" });
    expect(task().state).toBe("excused");
    await reopenTasks(deps, advisor, { taskIds });
    expect(task()).toMatchObject({ state: "open", reason: null });
    const { assignmentId } = task();
    await withdrawAssignment(deps, advisor, { assignmentId, withdrawn: true });
    expect(task().state).toBe("withdrawn");
    await withdrawAssignment(deps, advisor, { assignmentId, withdrawn: false });
    expect(task().state).toBe("open");
  });

  test("is refused for an archived cohort until it is restored", async () => {
    const { deps, admin, place, give } = await arrange();
    await archiveCohort(deps, admin, { cohortId: place.cohortId, archived: true });
    await expect(give({ by: "meeting", daysBefore: 2 })).rejects.toMatchObject({ code: "rule_violated" });
    await archiveCohort(deps, admin, { cohortId: place.cohortId, archived: false });
    await give({ by: "meeting", daysBefore: 2 });
  });

  test("is refused for a day that has passed, an empty cohort, an archived template and somebody else’s students", async () => {
    const { give, deps, admin, place, advisor, otherStudent, templateId } = await arrange();
    expect(await refusal(give({ by: "day", dueOn: day("2026-11-02") }))).toMatchObject({
      code: "rule_violated",
      fields: { "when.dueOn": "Choose a day after today." },
    });
    const others = { to: "students", studentIds: [otherStudent.personId] } as const;
    expect(
      await refusal(
        give({ by: "meeting", daysBefore: 2 }, { whom: { ...others, studentIds: [...others.studentIds] } }),
      ),
    ).toMatchObject({
      code: "not_found",
    });
    await withdrawStudent(deps, admin, place);
    expect(await refusal(give({ by: "meeting", daysBefore: 2 }))).toMatchObject({
      fields: { whom: expect.any(String) },
    });
    await archiveTemplate(deps, advisor, { templateId, archived: true });
    expect(await refusal(give({ by: "meeting", daysBefore: 2 }))).toMatchObject({
      fields: { templateId: expect.any(String) },
    });
  });

  test("by rule under random joins, leaves and meetings is what a count from scratch gives", async () => {
    const acts = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const { deps, admin, place, give, book, state, student, tasks, office } = await arrange();
        for (const [at, act] of list.entries()) {
          if (act === 0) await withdrawStudent(deps, admin, place);
          if (act === 1) await enrolStudent(deps, admin, place);
          if (act === 2) await book(addDays(MEETS, at, newYork));
          if (act === 3) await give({ by: "meeting", daysBefore: 2 }).catch(() => undefined);
          if (act === 4)
            await give({ by: "day", dueOn: day("2026-11-13") }, { each: false }).catch(() => undefined);
          const [first] = [...state.meetings.values()].filter(({ status }) => status === "scheduled");
          if (act === 5 && first) {
            const { id: meetingId, revision } = first;
            await closeMeeting(deps, student, { meetingId, revision, outcome: "cancelled", by: "student" });
          }
        }
        const [facts] = await deps.stores(office.id).assignments.lockFacts([student.personId]);
        if (!facts) throw new Error("There are facts.");
        const scratch = planTasks({ ...facts, tasks: [] }, { zone: newYork, closed: [] }, NOW, () => anId());
        const alive = tasks().filter(({ state: at }) => at !== "withdrawn");
        const shape = (each: readonly { assignmentId: string; meetingId: string | null; dueOn: string }[]) =>
          each
            .map(({ assignmentId, meetingId, dueOn }) => `${assignmentId} ${meetingId} ${dueOn}`)
            .toSorted();
        expect(shape(alive)).toEqual(shape(scratch));
      }),
      { numRuns: 60 },
    );
  });
});

describe("handing in and answering", () => {
  test("keeps a snapshot of each round and shows what changed", async () => {
    const { handIn, ask, submit, review, task, state } = await arrange();
    const meetingId = await handIn();
    await review("returned");
    expect(task()).toMatchObject({ state: "returned", queueAt: null });
    await ask(meetingId, "How did you come to this work?");
    await submit();
    const [first, second] = [...state.submissions.values()];
    if (!first || !second) throw new Error("There are two rounds.");
    expect(compareRounds(first.content, second.content).sections).toEqual(["questions"]);
    expect(first.content.questions).toHaveLength(1);
    await review("approved", undefined, []);
    expect(task()).toMatchObject({ state: "approved", rounds: 2 });
  });

  test("is refused while required parts are missing, and twice", async () => {
    const { give, book, ask, submit, state } = await arrange();
    await give({ by: "meeting", daysBefore: 2 });
    const meetingId = await book();
    expect(await refusal(submit())).toMatchObject({ code: "rule_violated" });
    await ask(meetingId, "What is hard about it?");
    await submit();
    expect((await refusal(submit())).message).toBe("This is with your advisor already.");
    expect(state.submissions.size).toBe(1);
  });

  test("a new version of a template asks nobody for anything new", async () => {
    const { handIn, deps, advisor, templateId, task, review, submit } = await arrange();
    await handIn();
    const content = { ...LIGHT, questionsLeast: 3 };
    await changeTemplate(deps, advisor, { templateId, revision: 1, name: "Light", content });
    await review("returned");
    await submit();
    expect(task()).toMatchObject({ state: "submitted", version: 1 });
  });

  test("an approval goes stale with the length, and is good again with it", async () => {
    const { handIn, review, move, task } = await arrange();
    const meetingId = await handIn();
    await review("approved");
    await move(meetingId, 1, { agreedMinutes: 45 });
    expect(task().state).toBe("stale");
  });

  test("what changed while it waited is not approved", async () => {
    const { handIn, review, move } = await arrange();
    const meetingId = await handIn();
    await move(meetingId, 1, { agreedMinutes: 45 });
    expect(await refusal(review("approved"))).toMatchObject({ code: "rule_violated" });
  });

  test("an advisor who loses the cohort while reading decides no more", async () => {
    const { handIn, deps, admin, advisor, cohort, review, task } = await arrange();
    await handIn();
    await removeCohortAdvisor(deps, admin, { cohortId: cohort.id, personId: advisor.personId });
    expect(await refusal(review("approved"))).toMatchObject({ code: "not_found" });
    expect(task()).toMatchObject({ state: "submitted" });
  });

  test("two advisors never write over each other, and a hold ends by itself", async () => {
    const { handIn, review, deps, office, admin, advisor, cohort, task } = await arrange();
    const other = await aMember(deps, office, "advisor");
    await handIn();
    expect(await refusal(review("approved", other))).toMatchObject({ code: "not_found" });
    await addCohortAdvisor(deps, admin, { cohortId: cohort.id, personId: other.personId });
    await holdReview(deps, advisor, { taskId: task().id });
    await holdReview(deps, other, { taskId: task().id });
    expect(task().heldBy).toBe(advisor.personId);
    expect(await refusal(review("approved", other))).toMatchObject({ code: "conflict" });
    deps.setNow(t("2026-11-02T15:11Z"));
    await review("approved", other);
    expect(await refusal(review("returned"))).toMatchObject({ code: "conflict" });
    expect(task().state).toBe("approved");
  });

  test("a decision is taken back with its comments, by whoever made it", async () => {
    const { handIn, review, deps, advisor, task, state } = await arrange();
    await handIn();
    await review("returned");
    await undoReview(deps, advisor, { taskId: task().id, round: 1 });
    expect(task().state).toBe("submitted");
    expect(task().queueAt).not.toBeNull();
    expect(state.prepComments.size).toBe(0);
  });

  test("many are approved at once only where nothing was found", async () => {
    const { handIn, deps, advisor, task, state } = await arrange();
    await handIn();
    const taskIds = [task().id];
    expect(task().findings).toBeGreaterThan(0);
    expect(await approveTasks(deps, advisor, { taskIds })).toEqual({ approved: [], left: 1 });
    state.prepTasks.set(task().id, { ...task(), findings: 0 });
    expect(await approveTasks(deps, advisor, { taskIds })).toEqual({
      approved: [{ taskId: task().id, round: 1 }],
      left: 0,
    });
  });

  test("what was approved at once is taken back at once, for an hour and where the student has not gone on", async () => {
    const { handIn, deps, advisor, admin, office, cohort, task, state } = await arrange();
    await handIn();
    const reviews = [{ taskId: task().id, round: 1 }];
    const approve = async () => {
      state.prepTasks.set(task().id, { ...task(), findings: 0 });
      await approveTasks(deps, advisor, { taskIds: [task().id] });
    };
    await approve();
    expect(await undoReviews(deps, advisor, { reviews })).toEqual({ undone: 1, left: 0 });
    expect(task()).toMatchObject({ state: "submitted", heldBy: null });
    await approve();
    const other = await aMember(deps, office, "advisor");
    await addCohortAdvisor(deps, admin, { cohortId: cohort.id, personId: other.personId });
    expect(await undoReviews(deps, other, { reviews })).toEqual({ undone: 0, left: 1 });
    expect(await undoReviews(deps, advisor, { reviews: [{ taskId: task().id, round: 2 }] })).toMatchObject({
      undone: 0,
    });
    deps.setNow(t("2026-11-03T15:00Z"));
    expect(await undoReviews(deps, advisor, { reviews })).toEqual({ undone: 0, left: 1 });
    expect(task().state).toBe("approved");
  });

  test("a comment is answered by the student, once", async () => {
    const { handIn, review, deps, student, otherStudent, task, state } = await arrange();
    await handIn();
    await review("returned");
    const input = { requestId: anId<never>(), taskId: task().id, part: "all", text: "I did." };
    await answerComment(deps, student, input);
    await answerComment(deps, student, input);
    expect([...state.prepComments.values()].map(({ text }) => text)).toEqual(["Go on.", "I did."]);
    expect(await refusal(answerComment(deps, otherStudent, input))).toMatchObject({ code: "not_found" });
  });
});

describe("mail about it", () => {
  const mails = ({ deps, office }: Awaited<ReturnType<typeof arrange>>) =>
    deps
      .deliveries(office.id)
      .filter(({ kind, state }) => kind.startsWith("prep_") && state === "planned")
      .map(({ kind, dueAt }) => `${kind} ${dueAt}`)
      .toSorted();

  test("says once what is new, and two business days before that it is due", async () => {
    const place = await arrange();
    await place.give({ by: "meeting", daysBefore: 2 });
    const meetingId = await place.book();
    expect(mails(place)).toEqual([
      "prep_assigned 2026-11-02T16:00:00.000Z",
      "prep_due_soon 2026-11-16T14:00:00.000Z",
    ]);
    await place.move(meetingId, 1, { startsAt: t("2026-11-24T15:00Z") });
    expect(mails(place)).toContain("prep_due_soon 2026-11-18T14:00:00.000Z");
    await closeMeeting(place.deps, place.student, {
      meetingId,
      revision: 2,
      outcome: "cancelled",
      by: "student",
    });
    expect(mails(place)).not.toContain("prep_due_soon 2026-11-18T14:00:00.000Z");
  });

  test("says what came back, takes it back with the decision, and that an approval went stale", async () => {
    const place = await arrange();
    const meetingId = await place.handIn();
    const kinds = () => mails(place).map((mail) => mail.split(" ")[0]);
    expect(kinds()).toEqual(["prep_assigned"]);
    await place.review("returned");
    expect(kinds()).toEqual(["prep_assigned", "prep_due_soon", "prep_returned"]);
    await undoReview(place.deps, place.advisor, { taskId: place.task().id, round: 1 });
    expect(kinds()).toEqual(["prep_assigned"]);
    await place.review("approved");
    expect(kinds()).toEqual(["prep_approved", "prep_assigned"]);
    await place.move(meetingId, 1, { agreedMinutes: 45 });
    expect(kinds()).toContain("prep_stale");
    expect(kinds()).not.toContain("prep_approved");
  });
});

describe("templates", () => {
  test("an office without any is given the starters, once", async () => {
    const { deps, advisor, student, state, templateId } = await arrange();
    await addStarters(deps, advisor);
    expect(state.templates.has(templateId)).toBe(true);
    expect(state.templates.size).toBe(1);
    state.templates.clear();
    state.templateVersions.clear();
    await addStarters(deps, advisor);
    await addStarters(deps, advisor);
    expect(state.templates.size).toBe(STARTER_TEMPLATES.length);
    expect(await refusal(addStarters(deps, student))).toMatchObject({ code: "forbidden" });
  });

  test.each(STARTER_TEMPLATES)("$name is one that could be typed", ({ content }) => {
    expect(TemplateContentSchema.parse(content)).toEqual(content);
  });

  test.each([
    { name: "fewer at most than at least", change: { questionsLeast: 5, questionsMost: 2 } },
    { name: "no question though they are required", change: { questionsLeast: 0 } },
  ])("are refused with $name", ({ change }) => {
    expect(TemplateContentSchema.safeParse({ ...LIGHT, ...change }).success).toBe(false);
  });
});
