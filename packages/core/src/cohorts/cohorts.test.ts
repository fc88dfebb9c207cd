import { describe, expect, test } from "vitest";
import { aMeeting, anId, day, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aMember, aWorld } from "../testing/world.ts";
import { addCohort } from "./add-cohort.ts";
import { addCohortAdvisor, removeCohortAdvisor } from "./advisors.ts";
import { changeCohort } from "./change-cohort.ts";
import { enrolStudent, moveStudent, withdrawStudent } from "./enrolment.ts";
import { rebuildProgress } from "./refresh-progress.ts";
import { type AddCohort, MoveStudent } from "./schemas.ts";

const NOW = t("2026-10-01T12:00Z");

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, admin, student, advisor } = world;
  const fields = {
    name: "Geography, fall",
    startsOn: day("2026-09-01"),
    endsOn: day("2026-12-18"),
    goalMeetings: 3,
    goalOn: day("2026-12-01"),
    leastMinutes: null,
    rules: [],
  };
  const cohortId = anId<AddCohort["requestId"]>();
  const input = { requestId: cohortId, ...fields };
  await addCohort(deps, admin, input);
  const enrol = (personId = student.personId, actor = admin) =>
    enrolStudent(deps, actor, { cohortId, personId });
  return {
    ...world,
    deps,
    stores: deps.stores(office.id),
    fields,
    input,
    cohortId,
    enrol,
    withdraw: () => withdrawStudent(deps, admin, { cohortId, personId: student.personId }),
    advise: (personId = advisor.personId) => addCohortAdvisor(deps, admin, { cohortId, personId }),
    change: (more: object, revision = 1) =>
      changeCohort(deps, admin, { cohortId, ...fields, revision, ...more }),
    progress: () => deps.progress(office.id, student.personId),
    audited: () => deps.auditEvents(office.id).map(({ kind }) => kind),
  };
}

describe("a cohort", () => {
  test("is opened once by one form", async () => {
    const { deps, admin, input, stores, cohortId, fields, audited } = await arrange();
    expect(await addCohort(deps, admin, { ...input, name: "Again" })).toEqual({ cohortId });
    expect(await stores.cohorts.find(cohortId)).toEqual({
      id: cohortId,
      archivedAt: null,
      joins: null,
      ...fields,
      revision: 1,
    });
    expect(audited()).toEqual(["cohort.added"]);
  });

  test("with a new goal recounts everyone enrolled", async () => {
    const { enrol, change, progress, audited } = await arrange();
    await enrol();
    await change({ goalMeetings: 0 });
    expect(progress()).toMatchObject([{ goalMeetings: 0, noMeetingSinceAt: null }]);
    expect(audited()).toEqual(["cohort.added", "cohort.student_enrolled", "cohort.changed"]);
  });

  test("changed from two tabs is a conflict for the later; the same form twice is not", async () => {
    const { change, audited } = await arrange();
    await change({ name: "Geography" });
    await change({ name: "Geography" });
    expect(await refusal(change({ name: "Maps" }))).toMatchObject({ code: "conflict" });
    expect(audited()).toHaveLength(2);
  });

  test("is kept by admins", async () => {
    const { deps, input, cohortId, fields, student, advisor, admin } = await arrange();
    const member = { cohortId, personId: student.personId };
    for (const actor of [student, advisor, { ...admin, via: "email_link" as const }]) {
      for (const act of [
        addCohort(deps, actor, { ...input, requestId: anId() }),
        changeCohort(deps, actor, { cohortId, ...fields, revision: 1 }),
        addCohortAdvisor(deps, actor, member),
        removeCohortAdvisor(deps, actor, member),
        enrolStudent(deps, actor, member),
        withdrawStudent(deps, actor, member),
      ]) {
        expect(await refusal(act)).toMatchObject({ code: "forbidden" });
      }
    }
  });

  test("that does not exist is not found", async () => {
    const { deps, admin, fields, student } = await arrange();
    const member = { cohortId: anId<AddCohort["requestId"]>(), personId: student.personId };
    for (const act of [
      changeCohort(deps, admin, { cohortId: member.cohortId, ...fields, revision: 1 }),
      addCohortAdvisor(deps, admin, member),
      removeCohortAdvisor(deps, admin, member),
      enrolStudent(deps, admin, member),
      withdrawStudent(deps, admin, member),
    ]) {
      expect(await refusal(act)).toMatchObject({ code: "not_found" });
    }
  });
});

describe("enrolment", () => {
  test("starts a summary, once, and leaving ends it", async () => {
    const { enrol, withdraw, progress, audited, cohortId } = await arrange();
    await enrol();
    await enrol();
    expect(progress()).toMatchObject([{ cohortId, meetingsHeld: 0, goalMeetings: 3 }]);
    await withdraw();
    await withdraw();
    expect(progress()).toEqual([]);
    await enrol();
    expect(progress()).toHaveLength(1);
    expect(audited().slice(1)).toEqual([
      "cohort.student_enrolled",
      "cohort.student_left",
      "cohort.student_enrolled",
    ]);
  });

  test("is for active students of this office", async () => {
    const { enrol, advisor, deps, office } = await arrange();
    const disabled = await aMember(deps, office, "student", { disabledAt: NOW });
    for (const { personId } of [advisor, disabled]) {
      expect(await refusal(enrol(personId))).toMatchObject({
        code: "invalid",
        fields: { personId: expect.stringContaining("Choose a student.") },
      });
    }
    expect(await refusal(enrol(anId()))).toMatchObject({ code: "not_found" });
  });
});

describe("advisors of a cohort", () => {
  test("are added and removed, each once", async () => {
    const { advise, deps, admin, advisor, stores, cohortId, audited } = await arrange();
    await advise();
    await advise();
    expect(await stores.cohorts.listAdvisedBy(advisor.personId)).toEqual([cohortId]);
    const remove = () => removeCohortAdvisor(deps, admin, { cohortId, personId: advisor.personId });
    await remove();
    await remove();
    expect(await stores.cohorts.listAdvisedBy(advisor.personId)).toEqual([]);
    expect(audited().slice(1)).toEqual(["cohort.advisor_added", "cohort.advisor_removed"]);
  });

  test("have that role", async () => {
    const { advise, student } = await arrange();
    expect(await refusal(advise(student.personId))).toMatchObject({ code: "invalid" });
  });
});

test("rebuilding recounts a summary that has gone wrong", async () => {
  const { enrol, deps, office, student, stores, contact, progress } = await arrange();
  await enrol();
  const [right] = progress();
  const startsAt = t("2026-10-05T12:00Z");
  await stores.meetings.insert(aMeeting({ studentId: student.personId, contactIds: [contact.id], startsAt }));
  expect(progress()).toEqual([right]);
  await rebuildProgress(deps, office.id, [student.personId]);
  expect(progress()).toMatchObject([{ nextMeetingAt: startsAt }]);
});

describe("moving a student", () => {
  const second = async ({ deps, admin, fields }: Awaited<ReturnType<typeof arrange>>) => {
    const id = anId<AddCohort["requestId"]>();
    await addCohort(deps, admin, { requestId: id, ...fields, name: "History, fall" });
    return id;
  };

  test("leaves one cohort and joins another at one moment, and back again", async () => {
    const world = await arrange();
    const { deps, admin, student, cohortId, stores, enrol, progress, audited } = world;
    const toCohortId = await second(world);
    await enrol();
    const { personId } = student;
    await moveStudent(deps, admin, { personId, fromCohortId: cohortId, toCohortId });
    expect((await stores.cohorts.enrolmentsOf(personId)).map((one) => one.cohortId)).toEqual([toCohortId]);
    expect(progress().map((row) => row.cohortId)).toEqual([toCohortId]);
    expect(audited().slice(-2)).toEqual(["cohort.student_left", "cohort.student_enrolled"]);
    await moveStudent(deps, admin, { personId, fromCohortId: toCohortId, toCohortId: cohortId });
    expect((await stores.cohorts.enrolmentsOf(personId)).map((one) => one.cohortId)).toEqual([cohortId]);
  });

  test("who has left already is moved nowhere, and only admins move", async () => {
    const world = await arrange();
    const { deps, admin, advisor, student, cohortId, enrol, withdraw } = world;
    const toCohortId = await second(world);
    await enrol();
    const input = { personId: student.personId, fromCohortId: cohortId, toCohortId };
    expect(await refusal(moveStudent(deps, advisor, input))).toMatchObject({ code: "forbidden" });
    await enrolStudent(deps, admin, { cohortId: toCohortId, personId: student.personId });
    expect(await refusal(moveStudent(deps, admin, input))).toMatchObject({
      message: "They are in that cohort already.",
    });
    await withdraw();
    await withdrawStudent(deps, admin, { cohortId: toCohortId, personId: student.personId });
    expect(await refusal(moveStudent(deps, admin, input))).toMatchObject({ code: "rule_violated" });
    expect(MoveStudent.safeParse({ ...input, toCohortId: cohortId }).success).toBe(false);
  });
});
