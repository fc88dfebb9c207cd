import { expect, test } from "vitest";
import { aCohort, anId, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { aMember, aWorld } from "../testing/world.ts";
import { enrolStudent } from "./enrolment.ts";
import { followCohortRule, setCohortRule } from "./follow-rule.ts";

async function arrange() {
  const deps = memoryDeps({ now: t("2026-10-02T12:10Z") });
  const { office, admin } = await aWorld(deps);
  const [first, second] = [aCohort(), aCohort()];
  for (const cohort of [first, second]) await deps.stores(office.id).cohorts.insert(cohort);
  const add = async (program: string | null, userId: ReturnType<typeof anId> | null = anId()) =>
    (await aMember(deps, office, "student", { program, userId: userId as never })).personId;
  const mails = () =>
    deps
      .deliveries(office.id)
      .filter(({ kind, state }) => kind === "cohort_joined" && state === "planned")
      .map(({ recipientId, dueAt }) => ({ recipientId, dueAt }));
  return { deps, admin, first, second, add, mails };
}

test("a student who is put in two cohorts of an hour is told once, at its end, and never at a weekend", async () => {
  const { deps, admin, first, second, add, mails } = await arrange();
  const personId = await add(null);
  for (const { id } of [first, second]) await enrolStudent(deps, admin, { cohortId: id, personId });
  expect(mails()).toEqual([{ recipientId: personId, dueAt: "2026-10-02T13:00:00.000Z" }]);
  deps.setNow(t("2026-10-03T15:00Z"));
  const other = await add(null);
  await enrolStudent(deps, admin, { cohortId: first.id, personId: other });
  expect(mails().at(-1)).toEqual({ recipientId: other, dueAt: "2026-10-05T16:00:00.000Z" });
});

test("whom a rule brings is told too, unless they have never signed in", async () => {
  const { deps, admin, first, add, mails } = await arrange();
  const known = await add("Law");
  await add("Law", null);
  const joins = { programs: ["Law"], graduatesFrom: null, graduatesTo: null, firstGeneration: null };
  await setCohortRule(deps, admin, { cohortId: first.id, joins, keep: false, revision: 1 });
  await followCohortRule(deps, admin, { cohortId: first.id });
  expect(mails().map(({ recipientId }) => recipientId)).toEqual([known]);
});
