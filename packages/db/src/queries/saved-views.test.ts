import {
  AddCohort,
  addCohort,
  addCohortAdvisor,
  archiveCohort,
  removeCohortAdvisor,
} from "@askaround/core/cohorts";
import { ownWorkScope } from "@askaround/core/policy";
import { type Actor, type CohortId, type Deps, type SavedViewId, toInstant } from "@askaround/core/shared";
import { aMember, aWorld, refusal, type World } from "@askaround/core/testing";
import { removeView, saveView } from "@askaround/core/views";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { enterOffice, newUuid, postgresDeps } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { listSavedViews } from "./index.ts";

const now = toInstant("2026-11-16T15:00Z");

let home: TestDb;
let owner: Connection;
let web: Connection;
let deps: Deps;
let world: World;
let cohortId: CohortId;

beforeAll(async () => {
  home = await createTestDb();
  owner = connect(home.ownerUrl, { max: 2 });
  web = connect(home.urlFor("askaround_web"), { max: 4 });
  deps = postgresDeps({ db: web.db, now: () => now });
  world = await aWorld(postgresDeps({ db: owner.db, now: () => now }));
  cohortId = newUuid<CohortId>();
  const term = { startsOn: "2026-09-01", endsOn: "2026-12-18", goalOn: "2026-12-01", goalMeetings: 3 };
  await addCohort(deps, world.admin, AddCohort.parse({ requestId: cohortId, name: "Autumn", ...term }));
  await addCohortAdvisor(deps, world.admin, { cohortId, personId: world.advisor.personId });
});
afterAll(async () => {
  await Promise.all([owner.close(), web.close()]);
  await home.drop();
});

const save = (
  name: string,
  more: { first?: boolean; cohortId?: CohortId } = {},
  viewId = newUuid<SavedViewId>(),
) =>
  saveView(deps, world.advisor, {
    viewId,
    name,
    cohortId: null,
    query: "stuck=1",
    first: false,
    ...more,
  }).then(() => viewId);

const list = (actor: Actor = world.advisor) =>
  web.db.transaction(async (tx) => {
    await enterOffice(tx, actor.officeId);
    return listSavedViews(tx, ownWorkScope(actor), actor.role);
  });

test("views are listed by name, one of them first, each with how its cohort stands", async () => {
  const second = await save("Stuck", { first: true });
  await save("autumn", { cohortId, first: true });
  expect(await list()).toMatchObject([
    { name: "autumn", first: true, cohort: "open", cohortName: "Autumn" },
    { name: "Stuck", first: false, cohort: null, query: "stuck=1" },
  ]);
  await archiveCohort(deps, world.admin, { cohortId, archived: true });
  expect(await list()).toMatchObject([{ cohort: "archived" }, {}]);
  await archiveCohort(deps, world.admin, { cohortId, archived: false });
  await removeCohortAdvisor(deps, world.admin, { cohortId, personId: world.advisor.personId });
  expect(await list()).toMatchObject([{ cohort: "gone" }, {}]);
  await removeView(deps, world.advisor, { viewId: second });
  expect(await list()).toMatchObject([{ name: "autumn" }]);
});

test("two saved at once under one name: one is refused", async () => {
  const results = await Promise.allSettled([save("At once"), save("AT ONCE")]);
  expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
  expect(await refusal(save("at once"))).toMatchObject({ code: "rule_violated" });
});

test("nobody else’s are listed, nor one’s own of another role", async () => {
  expect(await list(await aMember(deps, world.office, "advisor"))).toEqual([]);
  expect(await list({ ...world.advisor, role: "admin" })).toEqual([]);
});
