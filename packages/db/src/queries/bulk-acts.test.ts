import { addTemplate, STARTER_TEMPLATES } from "@askaround/core/assignments";
import { changeMany, type ChangeForMany, undoMany } from "@askaround/core/bulk";
import { AddCohort, addCohort, addCohortAdvisor, archiveCohort, enrolStudent } from "@askaround/core/cohorts";
import { sendToStudents, withdrawMessages } from "@askaround/core/messages";
import { ownWorkScope } from "@askaround/core/policy";
import {
  type Actor,
  addHours,
  type BulkActId,
  type CohortId,
  type Deps,
  type Instant,
  type PrepTemplateId,
  toInstant,
} from "@askaround/core/shared";
import { aMember, aWorld, day, type World } from "@askaround/core/testing";
import { afterAll, beforeEach, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { enterOffice, newUuid, postgresDeps } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { listBulkActs } from "./index.ts";

const start: Instant = toInstant("2026-11-16T15:00Z");

let home: TestDb;
let owner: Connection;
let web: Connection;
let deps: Deps;
let clock = start;
let world: World;
let cohorts: CohortId[];
let templateId: PrepTemplateId;

beforeAll(async () => {
  home = await createTestDb();
  owner = connect(home.ownerUrl, { max: 2 });
  web = connect(home.urlFor("askaround_web"), { max: 2 });
  deps = postgresDeps({ db: web.db, now: () => clock });
});
beforeEach(async () => {
  clock = start;
  world = await aWorld(postgresDeps({ db: owner.db, now: () => clock }));
  cohorts = [await openCohort("Autumn"), await openCohort("Winter")];
  const [cohortId] = cohorts;
  for (const { personId } of [world.student, world.otherStudent]) {
    if (cohortId) await enrolStudent(deps, world.admin, { cohortId, personId });
  }
  templateId = newUuid();
  const [starter] = STARTER_TEMPLATES;
  if (!starter) throw new Error("There is no template to start from.");
  await addTemplate(deps, world.advisor, { requestId: templateId, name: "Light", content: starter.content });
});
afterAll(async () => {
  await Promise.all([owner.close(), web.close()]);
  await home.drop();
});

async function openCohort(name: string): Promise<CohortId> {
  const requestId = newUuid<CohortId>();
  const term = { startsOn: "2026-09-01", endsOn: "2026-12-18", goalOn: "2026-12-01", goalMeetings: 3 };
  await addCohort(deps, world.admin, AddCohort.parse({ requestId, name, ...term }));
  await addCohortAdvisor(deps, world.admin, { cohortId: requestId, personId: world.advisor.personId });
  return requestId;
}

const both = () => [world.student.personId, world.otherStudent.personId];

async function run(change: ChangeForMany, studentIds = both()): Promise<BulkActId> {
  const actId = newUuid<BulkActId>();
  await changeMany(deps, world.advisor, { actId, cohortId: null, change, studentIds });
  return actId;
}

const list = (actor: Actor = world.advisor) =>
  web.db.transaction(async (tx) => {
    await enterOffice(tx, world.office.id);
    return listBulkActs(tx, ownWorkScope(actor), clock);
  });

test("an act can be taken back for a day, is then too late, and leaves the list after two weeks", async () => {
  const when = { by: "day", dueOn: day("2026-11-30") } as const;
  const actId = await run({ kind: "assign", templateId, each: false, when });
  const row = { actId, kind: "assign", subject: "Light", students: 2, undone: 0, kept: 0, doneAt: start };
  expect(await list()).toEqual([{ ...row, why: null, until: addHours(start, 24), archived: [] }]);
  clock = addHours(start, 24);
  expect(await list()).toMatchObject([{ why: "too_late", until: null }]);
  clock = addHours(start, 24 * 14 + 1);
  expect(await list()).toEqual([]);
});

test("what was taken back says for how many, and what had changed since and stayed", async () => {
  const leave = await run({ kind: "leave", backOn: null, reason: null });
  clock = addHours(start, 1);
  const [cohortId] = cohorts;
  const { personId } = world.student;
  await deps.transact(world.office.id, async (stores) => {
    const given = cohortId ? await stores.cohorts.findLeave(cohortId, personId) : null;
    if (given) await stores.cohorts.saveLeave({ ...given, reason: "Abroad" });
  });
  await undoMany(deps, world.advisor, { actId: leave });
  expect(await list()).toMatchObject([{ students: 2, undone: 1, kept: 1, why: "undone", until: null }]);
});

test("a move names where to, and the cohort that was archived since", async () => {
  const [from, to] = cohorts;
  if (!from || !to) throw new Error("There are two cohorts.");
  await run({ kind: "move", toCohortId: to });
  expect(await list()).toMatchObject([{ kind: "move", subject: "Winter", why: null, archived: [] }]);
  await archiveCohort(deps, world.admin, { cohortId: from, archived: true });
  expect(await list()).toMatchObject([{ why: "archived", until: null, archived: ["Autumn"] }]);
});

test("mail to several stands in the list and can be called off until it has left; a single nudge does not", async () => {
  const send = async (studentIds = both()) => {
    const actId = newUuid<BulkActId>();
    await sendToStudents(deps, world.advisor, { actId, kind: "message", text: "See you", studentIds });
    return actId;
  };
  await send([world.student.personId]);
  expect(await list()).toEqual([]);
  const first = await send();
  expect(await list()).toMatchObject([{ actId: first, kind: "message", students: 2, undone: 0, why: null }]);
  await withdrawMessages(deps, world.advisor, { actId: first });
  expect(await list()).toMatchObject([{ actId: first, undone: 2, why: "undone" }]);
  clock = addHours(start, 1);
  const second = await send();
  await owner.sql.begin(async (sql) => {
    await sql`select set_config('app.office_id', ${world.office.id}, true)`;
    await sql`update deliveries set state = 'sending', lease_token = gen_random_uuid(), lease_until = now()
      where subject_id in (select id from advisor_messages where act_id = ${second})`;
  });
  expect(await list()).toMatchObject([{ actId: second, why: "left" }, { actId: first }]);
});

test("nobody sees what another did", async () => {
  await run({ kind: "leave", backOn: null, reason: null });
  expect(await list(await aMember(deps, world.office, "advisor"))).toEqual([]);
  expect(await list(world.admin)).toEqual([]);
});
