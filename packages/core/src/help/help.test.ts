import { expect, test } from "vitest";
import { enrolStudent } from "../cohorts/enrolment.ts";
import type { HelpRequestId } from "../shared/ids.ts";
import { aCohort, anId, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { aMember, aWorld } from "../testing/world.ts";
import { answerHelp, askForHelp, closeHelp, reopenHelp } from "./ask-for-help.ts";

async function arrange() {
  const deps = memoryDeps({ now: t("2026-11-16T15:00Z") });
  const world = await aWorld(deps);
  const cohort = aCohort();
  const stores = deps.stores(world.office.id);
  await stores.cohorts.insert(cohort);
  await stores.cohorts.addAdvisor(cohort.id, world.advisor.personId);
  await enrolStudent(deps, world.admin, { cohortId: cohort.id, personId: world.student.personId });
  const requestId = anId<HelpRequestId>();
  const request = () => deps.state(world.office.id).help.get(requestId);
  return { deps, ...world, requestId, request };
}

test("a line waits, is answered, is asked again and is settled", async () => {
  const { deps, student, advisor, requestId, request } = await arrange();
  await askForHelp(deps, student, { requestId, text: "Whom could I ask?" });
  await askForHelp(deps, student, { requestId, text: "Whom could I ask?" });
  expect(request()).toMatchObject({ text: "Whom could I ask?", answer: null, closedAt: null });

  await answerHelp(deps, advisor, { requestId, answer: "Your professor." });
  expect(request()).toMatchObject({ answer: "Your professor.", answeredBy: advisor.personId });

  deps.setNow(t("2026-11-17T15:00Z"));
  await askForHelp(deps, student, { requestId: anId(), text: "And after that?" });
  expect(request()).toMatchObject({
    text: "And after that?",
    answer: null,
    waitingSince: t("2026-11-17T15:00Z"),
    askedAt: t("2026-11-16T15:00Z"),
  });

  await closeHelp(deps, advisor, { requestId });
  await closeHelp(deps, student, { requestId });
  expect(request()).toMatchObject({ closedBy: advisor.personId });
  await reopenHelp(deps, student, { requestId });
  expect(request()).toMatchObject({ closedAt: null, answer: null });
});

test("a settled one is not asked again beside a newer one", async () => {
  const { deps, student, requestId } = await arrange();
  await askForHelp(deps, student, { requestId, text: "One" });
  await closeHelp(deps, student, { requestId });
  await askForHelp(deps, student, { requestId: anId(), text: "Two" });
  await expect(reopenHelp(deps, student, { requestId })).rejects.toMatchObject({ code: "rule_violated" });
});

test("nobody else finds it, and only staff answer", async () => {
  const { deps, office, student, otherStudent, requestId } = await arrange();
  await askForHelp(deps, student, { requestId, text: "One" });
  const stranger = await aMember(deps, office, "advisor");
  await expect(closeHelp(deps, otherStudent, { requestId })).rejects.toMatchObject({ code: "not_found" });
  await expect(answerHelp(deps, stranger, { requestId, answer: "No" })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(answerHelp(deps, student, { requestId, answer: "Me" })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(askForHelp(deps, otherStudent, { requestId, text: "One" })).rejects.toMatchObject({
    code: "not_found",
  });
});
