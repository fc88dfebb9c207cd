import { expect, test } from "vitest";
import { addCohortAdvisor } from "../cohorts/advisors.ts";
import type { SavedViewId } from "../shared/ids.ts";
import { aCohort, anId, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aMember, aWorld } from "../testing/world.ts";
import { removeView, saveView } from "./save-view.ts";
import { MOST_VIEWS, whyNotSaved } from "./saved-view.ts";
import { SaveView } from "./schemas.ts";

const NOW = t("2026-11-02T15:00Z");
const named = (...names: string[]) => names.map((name) => ({ name }));

test.each([
  { others: named(), name: "Stuck", why: null },
  { others: named("Stuck in fall"), name: "Stuck", why: null },
  { others: named("Stuck"), name: "STUCK", why: "name_taken" },
  { others: named("Später"), name: "SPÄTER", why: "name_taken" },
  {
    others: named(...Array.from({ length: MOST_VIEWS - 1 }, (_, place) => `View ${place}`)),
    name: "One",
    why: null,
  },
  {
    others: named(...Array.from({ length: MOST_VIEWS }, (_, place) => `View ${place}`)),
    name: "One",
    why: "too_many",
  },
])("$name among $others.length others: $why", ({ others, name, why }) => {
  expect(whyNotSaved(others, name)).toBe(why);
});

test.each([
  { query: "stuck=1&cols=name+held", success: true },
  { query: "", success: true },
  { query: "q=two words", success: false },
  { query: "q=\u0000", success: false },
  { query: `q=${"a".repeat(800)}`, success: false },
])("an address with $query", ({ query, success }) => {
  const view = { viewId: anId(), name: "Stuck", cohortId: null, query, first: false };
  expect(SaveView.safeParse(view).success).toBe(success);
});

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, advisor } = world;
  const stuck = {
    viewId: anId<SavedViewId>(),
    name: "Stuck",
    cohortId: null,
    query: "stuck=1",
    first: false,
  };
  const views = () => [...deps.state(office.id).savedViews.values()];
  const save = (change: Partial<SaveView> = {}, actor = advisor) =>
    saveView(deps, actor, { ...stuck, ...change });
  return { deps, ...world, stuck, views, save };
}

test("a view is saved once, renamed, made the first and taken away, and comes back as it was", async () => {
  const { deps, office, advisor, stuck, views, save } = await arrange();
  await save();
  await save();
  expect(views()).toMatchObject([{ name: "Stuck", query: "stuck=1", first: false }]);
  await save({ name: "Need a call", first: true });
  expect(views()).toMatchObject([{ name: "Need a call", first: true }]);
  const other = anId<SavedViewId>();
  await save({ viewId: other, name: "Held most", query: "sort=held", first: true });
  // Only one opens first.
  expect(views().map(({ name, first }) => [name, first])).toEqual([
    ["Need a call", false],
    ["Held most", true],
  ]);
  await removeView(deps, advisor, { viewId: other });
  await removeView(deps, advisor, { viewId: other });
  expect(views()).toHaveLength(1);
  await save({ viewId: other, name: "Held most", query: "sort=held", first: true });
  expect(views()).toHaveLength(2);
  const kinds = deps.auditEvents(office.id).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "view.removed")).toHaveLength(1);
  expect(kinds.filter((kind) => kind === "view.saved")).toHaveLength(5);
  expect(stuck.first).toBe(false);
});

test("a taken name and a twenty-first view are refused at the name", async () => {
  const { save } = await arrange();
  await save();
  const taken = await refusal(save({ viewId: anId(), name: "stuck" }));
  expect(taken).toMatchObject({
    code: "rule_violated",
    fields: { name: expect.stringContaining("that name") },
  });
  for (let place = 1; place < MOST_VIEWS; place += 1) await save({ viewId: anId(), name: `View ${place}` });
  const full = await refusal(save({ viewId: anId(), name: "One more" }));
  expect(full).toMatchObject({
    code: "rule_violated",
    fields: { name: expect.stringContaining("20 views") },
  });
  // What is there can still be changed.
  await save({ name: "Need a call" });
});

test("views are one person’s in one role; students have none, and nobody saves a cohort that is not theirs", async () => {
  const { deps, office, admin, advisor, student, views, save } = await arrange();
  await save();
  const other = await aMember(deps, office, "advisor");
  await save({ name: "Stuck" }, other);
  await save({ name: "Stuck" }, { ...advisor, role: "admin" });
  expect(views()).toHaveLength(3);
  expect(await refusal(save({}, student))).toMatchObject({ code: "forbidden" });
  const cohort = aCohort();
  await deps.stores(office.id).cohorts.insert(cohort);
  expect(await refusal(save({ cohortId: cohort.id }))).toMatchObject({ code: "not_found" });
  expect(await refusal(save({ cohortId: anId() }, admin))).toMatchObject({ code: "not_found" });
  await save({ cohortId: cohort.id }, admin);
  await addCohortAdvisor(deps, admin, { cohortId: cohort.id, personId: advisor.personId });
  await save({ cohortId: cohort.id });
});
