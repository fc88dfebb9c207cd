import { describe, expect, test } from "vitest";
import type { Actor } from "../shared/actor.ts";
import { aCohort, aMeeting, anId, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { aMember, aWorld } from "../testing/world.ts";
import { archiveCohort } from "./archive-cohort.ts";
import { answerEligibility, followRules, overrideEligibility } from "./change-eligibility.ts";
import { enrolStudent } from "./enrolment.ts";

async function arrange() {
  const deps = memoryDeps({ now: t("2026-11-16T15:00Z") });
  const world = await aWorld(deps);
  const { office, student, advisor, admin, contact } = world;
  const stores = deps.stores(office.id);
  const cohort = aCohort({ rules: ["not_relative"] });
  await stores.cohorts.insert(cohort);
  await stores.cohorts.addAdvisor(cohort.id, advisor.personId);
  const at = { actualStartAt: t("2026-11-02T15:00Z"), actualEndAt: t("2026-11-02T15:30Z") };
  const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id], status: "held", ...at });
  await stores.meetings.insert(meeting);
  await enrolStudent(deps, admin, { cohortId: cohort.id, personId: student.personId });
  const counted = () => deps.progress(office.id, student.personId)[0]?.meetingsHeld;
  return { deps, ...world, cohort, meeting, counted, of: { cohortId: cohort.id, meetingId: meeting.id } };
}

describe("whether a meeting counts", () => {
  test("turns on the student’s word, and the goal’s count follows at once", async () => {
    const { deps, student, meeting, counted } = await arrange();
    expect(counted()).toBe(0);
    const say = (said: boolean | null) =>
      answerEligibility(deps, student, { meetingId: meeting.id, about: "relative", said });
    for (const [said, want] of [
      [false, 1],
      [true, 0],
      [false, 1],
      [null, 0],
    ] as const) {
      await say(said);
      expect(counted()).toBe(want);
    }
  });

  test("is decided by an advisor of the cohort, and taken back", async () => {
    const { deps, office, advisor, counted, of } = await arrange();
    await overrideEligibility(deps, advisor, { ...of, counts: true, reason: "An aunt, but a good talk" });
    expect(counted()).toBe(1);
    for (let twice = 0; twice < 2; twice += 1) await followRules(deps, advisor, of);
    expect(counted()).toBe(0);
    const kinds = deps.auditEvents(office.id).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith("eligibility."))).toEqual([
      "eligibility.overridden",
      "eligibility.restored",
    ]);
  });

  test("is nobody else’s to say", async () => {
    const { deps, office, student, otherStudent, meeting, of } = await arrange();
    const stranger = await aMember(deps, office, "advisor");
    const decide = (actor: Actor, more = {}) =>
      overrideEligibility(deps, actor, { ...of, counts: true, reason: "So", ...more });
    await expect(decide(student)).rejects.toMatchObject({ code: "forbidden" });
    await expect(decide(stranger)).rejects.toMatchObject({ code: "not_found" });
    await expect(decide(stranger, { meetingId: anId() })).rejects.toMatchObject({ code: "not_found" });
    const said = { meetingId: meeting.id, about: "relative", said: false } as const;
    await expect(answerEligibility(deps, otherStudent, said)).rejects.toMatchObject({ code: "not_found" });
  });
});

test("an archived cohort is read only until it is restored", async () => {
  const { deps, admin, advisor, otherStudent, cohort, of } = await arrange();
  const enrol = () => enrolStudent(deps, admin, { cohortId: cohort.id, personId: otherStudent.personId });
  for (let twice = 0; twice < 2; twice += 1)
    await archiveCohort(deps, admin, { cohortId: cohort.id, archived: true });
  await expect(enrol()).rejects.toMatchObject({ code: "rule_violated" });
  await expect(
    overrideEligibility(deps, advisor, { ...of, counts: true, reason: "So" }),
  ).rejects.toMatchObject({
    code: "rule_violated",
  });
  await expect(archiveCohort(deps, advisor, { cohortId: cohort.id, archived: false })).rejects.toMatchObject({
    code: "forbidden",
  });
  await archiveCohort(deps, admin, { cohortId: cohort.id, archived: false });
  await enrol();
});
