import { expect, test } from "vitest";
import { addTemplate } from "../assignments/save-template.ts";
import { STARTER_TEMPLATES } from "../assignments/starter-templates.ts";
import type { PrepTask } from "../assignments/task.ts";
import { archiveCohort } from "../cohorts/archive-cohort.ts";
import { addCohortAdvisor } from "../cohorts/advisors.ts";
import { enrolStudent } from "../cohorts/enrolment.ts";
import type { BulkActId, PrepTemplateId } from "../shared/ids.ts";
import { aCohort, anId, day, newYork, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aMember, aWorld } from "../testing/world.ts";
import { changeMany } from "./change-many.ts";
import type { BulkFacts } from "./change.ts";
import { planChange } from "./plan-change.ts";
import type { ChangeForMany } from "./schemas.ts";
import { undoMany } from "./undo-many.ts";

const NOW = t("2026-11-02T15:00Z");
const place = { zone: newYork, today: day("2026-11-02") };
const [here, there, else_] = [anId<never>(), anId<never>(), anId<never>()];
const templateId = anId<PrepTemplateId>();

const task: PrepTask & { last: null } = {
  id: anId(),
  assignmentId: anId(),
  templateId,
  version: 1,
  studentId: anId(),
  meetingId: anId(),
  meetingAt: t("2026-11-20T15:00Z"),
  once: false,
  state: "open",
  dueOn: day("2026-11-18"),
  dueAt: t("2026-11-19T04:59Z"),
  extendedOn: null,
  reason: null,
  rounds: 0,
  submittedAt: null,
  queueAt: null,
  findings: 0,
  heldBy: null,
  heldUntil: null,
  createdAt: NOW,
  revision: 1,
  last: null,
};
const facts: BulkFacts = {
  studentId: task.studentId,
  name: "Amara Okafor",
  disabled: false,
  cohortIds: [here],
  inCohorts: [here],
  leaves: [],
  assignments: [],
  tasks: [task],
};
const leave = (backOn: string | null) => ({
  id: anId<never>(),
  cohortId: here,
  studentId: task.studentId,
  reason: null,
  from: NOW,
  backOn: backOn === null ? null : day(backOn),
  endedAt: null,
});
const given = { id: anId(), templateId, each: true } as never;
const assign = { kind: "assign", templateId, each: true, when: { by: "meeting", daysBefore: 2 } } as const;
const extend = (dueOn: string) =>
  ({ kind: "extend", templateId: null, dueOn: day(dueOn), reason: "Ill" }) as const;
const excuse = { kind: "excuse", templateId: null, reason: "Ill" } as const;
const move = { kind: "move", toCohortId: there } as const;
const away = { kind: "leave", backOn: null, reason: null } as const;

test.each<[ChangeForMany, Partial<BulkFacts>, string | null]>([
  [assign, {}, null],
  [assign, { assignments: [given] }, "given_already"],
  [{ ...assign, each: false }, { assignments: [given] }, null],
  [assign, { leaves: [leave("2026-12-01")] }, "on_leave"],
  [assign, { leaves: [leave("2026-11-02")] }, null],
  [assign, { disabled: true }, "disabled"],
  [extend("2026-11-19"), {}, null],
  [extend("2026-11-18"), {}, "due_later"],
  // The day reaches past the meeting, which leaves a little more time still.
  [extend("2026-12-01"), {}, null],
  [
    extend("2026-12-01"),
    { tasks: [{ ...task, dueOn: day("2026-11-20"), dueAt: task.meetingAt ?? NOW }] },
    "meeting_first",
  ],
  [extend("2026-11-19"), { tasks: [{ ...task, state: "approved" }] }, "owes_nothing"],
  [{ ...extend("2026-11-19"), templateId: anId() }, {}, "owes_nothing"],
  [excuse, {}, null],
  [excuse, { tasks: [{ ...task, state: "excused" }] }, "owes_nothing"],
  [move, {}, null],
  [move, { inCohorts: [here, there] }, "there_already"],
  [move, { cohortIds: [here, else_] }, "several_cohorts"],
  [move, { cohortIds: [] }, "no_open_cohort"],
  [away, {}, null],
  [away, { leaves: [leave(null)] }, "on_leave"],
  [away, { leaves: [leave("2026-11-02")] }, null],
  [away, { cohortIds: [here, else_], leaves: [leave(null)] }, null],
  [away, { cohortIds: [] }, "no_open_cohort"],
])("%o for %o: %s", (change, with_, why) => {
  expect(planChange(change, { ...facts, ...with_ }, place).why).toBe(why);
});

test("more time ends when the meeting begins, and says until when it was meant", () => {
  const plan = planChange(extend("2026-12-01"), facts, place);
  expect(plan).toMatchObject({
    tasks: [
      { dueOn: "2026-11-20", dueAt: task.meetingAt, extendedOn: "2026-12-01", reason: "Ill", revision: 2 },
    ],
  });
});

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, admin, advisor, student, otherStudent } = world;
  const [cohort, other] = [aCohort(), aCohort({ name: "Spring" })];
  for (const each of [cohort, other]) {
    await deps.stores(office.id).cohorts.insert(each);
    await addCohortAdvisor(deps, admin, { cohortId: each.id, personId: advisor.personId });
  }
  const studentIds = [student.personId, otherStudent.personId];
  for (const personId of studentIds) await enrolStudent(deps, admin, { cohortId: cohort.id, personId });
  const [starter] = STARTER_TEMPLATES;
  if (!starter) throw new Error("There is no template to start from.");
  await addTemplate(deps, advisor, { requestId: templateId, name: "Light", content: starter.content });
  const run = (change: ChangeForMany, ids = studentIds, actId = anId<BulkActId>(), actor = advisor) =>
    changeMany(deps, actor, { actId, cohortId: null, change, studentIds: ids });
  const tasks = () => [...deps.state(office.id).prepTasks.values()];
  const give = (actId?: BulkActId) =>
    run({ ...assign, each: false, when: { by: "day", dueOn: day("2026-11-20") } }, studentIds, actId);
  return { deps, ...world, cohort, other, studentIds, run, tasks, give };
}

test("one act in parts is one assignment, and taking it back takes it from all", async () => {
  const { deps, office, advisor, studentIds, run, tasks } = await arrange();
  const actId = anId<BulkActId>();
  const change = { ...assign, each: false, when: { by: "day", dueOn: day("2026-11-20") } } as const;
  for (const id of [...studentIds, ...studentIds]) await run(change, [id], actId);
  expect([...deps.state(office.id).assignments.values()]).toHaveLength(1);
  expect(tasks().map(({ state }) => state)).toEqual(["open", "open"]);
  expect(await run(change)).toMatchObject({
    changed: 0,
    skipped: [{ why: "given_already" }, { why: "given_already" }],
  });
  expect(await undoMany(deps, advisor, { actId })).toEqual({ undone: 2, kept: 0, left: 0 });
  expect(tasks().map(({ state }) => state)).toEqual(["withdrawn", "withdrawn"]);
  expect(await undoMany(deps, advisor, { actId })).toEqual({ undone: 0, kept: 0, left: 0 });
});

test("what was extended or excused comes back, but for what somebody has changed since", async () => {
  const { deps, advisor, run, tasks, give, studentIds } = await arrange();
  await give();
  const before = tasks().map(({ dueOn, state }) => ({ dueOn, state }));
  const [more, none] = [anId<BulkActId>(), anId<BulkActId>()];
  expect(await run(extend("2026-11-25"), studentIds, more)).toEqual({ changed: 2, skipped: [] });
  expect(tasks().map(({ dueOn }) => dueOn)).toEqual(["2026-11-25", "2026-11-25"]);
  await run(excuse, studentIds.slice(0, 1), none);
  expect(await undoMany(deps, advisor, { actId: more })).toEqual({ undone: 1, kept: 1, left: 0 });
  expect(await undoMany(deps, advisor, { actId: none })).toEqual({ undone: 1, kept: 0, left: 0 });
  expect(tasks().map(({ state }) => state)).toEqual(["open", "open"]);
  expect(
    tasks()
      .map(({ dueOn }) => dueOn)
      .toSorted(),
  ).toEqual([before[0]?.dueOn, "2026-11-25"]);
});

test("a move keeps both enrolments on record, and back is a move too", async () => {
  const { deps, office, advisor, cohort, other, studentIds, run } = await arrange();
  const actId = anId<BulkActId>();
  await run({ kind: "move", toCohortId: other.id }, studentIds, actId);
  const { cohorts } = deps.stores(office.id);
  expect(await cohorts.enrolledIn(other.id)).toHaveLength(2);
  expect(await cohorts.enrolledIn(cohort.id)).toEqual([]);
  expect(await undoMany(deps, advisor, { actId })).toEqual({ undone: 2, kept: 0, left: 0 });
  expect((await cohorts.enrolledIn(cohort.id)).toSorted()).toEqual(studentIds.toSorted());
  expect(await cohorts.enrolledIn(other.id)).toEqual([]);
  const kinds = deps.auditEvents(office.id).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "cohort.student_left")).toHaveLength(4);
});

test("back from a move into a cohort that was archived since is refused by name, and nothing is changed", async () => {
  const { deps, office, advisor, admin, cohort, other, studentIds, run } = await arrange();
  const actId = anId<BulkActId>();
  await run({ kind: "move", toCohortId: other.id }, studentIds, actId);
  await archiveCohort(deps, admin, { cohortId: cohort.id, archived: true });
  const refused = await refusal(undoMany(deps, advisor, { actId }));
  expect(refused).toMatchObject({ code: "rule_violated" });
  expect(refused?.message).toContain(`${cohort.name} was archived since`);
  const { cohorts } = deps.stores(office.id);
  expect(await cohorts.enrolledIn(other.id)).toHaveLength(2);
  await archiveCohort(deps, admin, { cohortId: cohort.id, archived: false });
  expect(await undoMany(deps, advisor, { actId })).toEqual({ undone: 2, kept: 0, left: 0 });
});

test("a day later an act is not taken back any more", async () => {
  const { deps, office, advisor, studentIds, run } = await arrange();
  const actId = anId<BulkActId>();
  await run(away, studentIds, actId);
  deps.setNow(t("2026-11-03T15:00Z"));
  const refused = await refusal(undoMany(deps, advisor, { actId }));
  expect(refused).toMatchObject({ code: "rule_violated" });
  expect(refused?.message).toContain("more than 24 hours ago");
  expect([...deps.state(office.id).bulkChanges.values()].map(({ undoneAt }) => undoneAt)).toEqual([
    null,
    null,
  ]);
});

test("leave is given to whoever has none, and ended again", async () => {
  const { deps, office, advisor, cohort, student, studentIds, run } = await arrange();
  await run(away, [student.personId]);
  const actId = anId<BulkActId>();
  expect(await run({ ...away, reason: "Abroad" }, studentIds, actId)).toMatchObject({
    changed: 1,
    skipped: [{ studentId: student.personId, why: "on_leave" }],
  });
  await undoMany(deps, advisor, { actId });
  const { cohorts } = deps.stores(office.id);
  const left = await Promise.all(studentIds.map((id) => cohorts.findLeave(cohort.id, id)));
  expect(left.map((each) => each !== null)).toEqual([true, false]);
});

test("nobody reaches another advisor’s students, cohort or act, nor a day that is past", async () => {
  const { deps, office, advisor, admin, student, studentIds, run, cohort } = await arrange();
  const otherAdvisor = await aMember(deps, office, "advisor");
  expect(await refusal(run(away, studentIds, anId(), otherAdvisor))).toMatchObject({ code: "not_found" });
  expect(await refusal(run(away, studentIds, anId(), student))).toMatchObject({ code: "forbidden" });
  expect(await refusal(run(excuse, studentIds, anId(), admin))).toMatchObject({ code: "forbidden" });
  const foreign = aCohort();
  await deps.stores(office.id).cohorts.insert(foreign);
  expect(await refusal(run({ kind: "move", toCohortId: foreign.id }))).toMatchObject({ code: "not_found" });
  expect(await refusal(run(extend("2026-11-02")))).toMatchObject({ code: "rule_violated" });
  const actId = anId<BulkActId>();
  await run(away, studentIds, actId);
  expect(await refusal(undoMany(deps, otherAdvisor, { actId }))).toMatchObject({ code: "not_found" });
  expect(await refusal(run({ kind: "move", toCohortId: cohort.id }, studentIds, actId, admin))).toMatchObject(
    { code: "not_found" },
  );
  expect(await undoMany(deps, advisor, { actId })).toMatchObject({ undone: 2 });
});
