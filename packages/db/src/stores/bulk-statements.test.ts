import { addTemplate, STARTER_TEMPLATES } from "@askaround/core/assignments";
import { changeMany, type ChangeForMany, undoMany } from "@askaround/core/bulk";
import { AddCohort, addCohort, addCohortAdvisor } from "@askaround/core/cohorts";
import { sendToStudents, withdrawMessages } from "@askaround/core/messages";
import {
  type BulkActId,
  type CohortId,
  type Deps,
  type Instant,
  type PersonId,
  type PrepTemplateId,
  toInstant,
} from "@askaround/core/shared";
import { aWorld, day, type World } from "@askaround/core/testing";
import { drizzle } from "drizzle-orm/postgres-js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { newUuid, postgresDeps } from "./deps.ts";

const now: Instant = toInstant("2026-11-16T15:00Z");
const PART = 100;

let home: TestDb;
let owner: Connection;
let web: Connection;
let world: World;
let deps: Deps;
let cohortId: CohortId;
let templateId: PrepTemplateId;
let statements = 0;

beforeAll(async () => {
  home = await createTestDb();
  owner = connect(home.ownerUrl, { max: 2 });
  web = connect(home.urlFor("askaround_web"), { max: 2 });
  const counted = drizzle(web.sql, { logger: { logQuery: () => (statements += 1) } });
  deps = postgresDeps({ db: counted, now: () => now });
  world = await aWorld(postgresDeps({ db: owner.db, now: () => now }));
  cohortId = newUuid<CohortId>();
  const term = { startsOn: "2026-09-01", endsOn: "2026-12-18", goalOn: "2026-12-01", goalMeetings: 3 };
  await addCohort(deps, world.admin, AddCohort.parse({ requestId: cohortId, name: "Autumn", ...term }));
  await addCohortAdvisor(deps, world.admin, { cohortId, personId: world.advisor.personId });
  templateId = newUuid<PrepTemplateId>();
  const [starter] = STARTER_TEMPLATES;
  if (!starter) throw new Error("There is no template to start from.");
  await addTemplate(deps, world.advisor, { requestId: templateId, name: "Light", content: starter.content });
});
afterAll(async () => {
  await Promise.all([owner.close(), web.close()]);
  await home.drop();
});

/** Students of the advisor's cohort, by a fast loader. */
async function enrolled(count: number): Promise<PersonId[]> {
  const { id: officeId } = world.office;
  const ids = Array.from({ length: count }, () => newUuid<PersonId>());
  await owner.sql.begin(async (sql) => {
    await sql`select set_config('app.office_id', ${officeId}, true)`;
    await sql`insert into people (office_id, id, name, email, zone, created_at)
      select ${officeId}, id, 'Student', id || '@example.edu', 'America/New_York', ${now}
      from unnest(${ids}::uuid[]) id`;
    await sql`insert into memberships (office_id, id, person_id, role)
      select ${officeId}, gen_random_uuid(), id, 'student' from unnest(${ids}::uuid[]) id`;
    await sql`insert into enrolments (office_id, id, cohort_id, student_id, enrolled_at)
      select ${officeId}, gen_random_uuid(), ${cohortId}, id, ${now} from unnest(${ids}::uuid[]) id`;
  });
  return ids;
}

/** How many statements a piece of work takes. */
async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = statements;
  await work();
  return statements - before;
}

async function inParts(ids: readonly PersonId[], work: (part: PersonId[]) => Promise<unknown>) {
  for (let from = 0; from < ids.length; from += PART) await work(ids.slice(from, from + PART));
}

const ASSIGN = {
  kind: "assign",
  each: false,
  when: { by: "day", dueOn: day("2026-11-30") },
} as const;

const assign = (actId: BulkActId, studentIds: PersonId[]) => {
  const change: ChangeForMany = { ...ASSIGN, templateId };
  return changeMany(deps, world.advisor, { actId, cohortId: null, change, studentIds });
};

test("giving prep to a hundred takes the statements of giving it to ten, the mail to them included", async () => {
  const [few, many] = [await enrolled(10), await enrolled(100)];
  const ten = await cost(() => assign(newUuid(), few));
  expect(await cost(() => assign(newUuid(), many))).toBe(ten);
  const [mails] = await owner.sql<{ count: number }[]>`
    select count(*)::int as count from deliveries where kind = 'prep_assigned' and recipient_id = any(${many})`;
  expect(mails).toEqual({ count: 100 });
});

test("taking it back from a thousand takes not ten times the statements of taking it back from a hundred", async () => {
  const undo = async (count: number) => {
    const actId = newUuid<BulkActId>();
    await inParts(await enrolled(count), (part) => assign(actId, part));
    let result: unknown;
    const spent = await cost(async () => (result = await undoMany(deps, world.advisor, { actId })));
    expect(result).toEqual({ undone: count, kept: 0, left: 0 });
    const [open] = await owner.sql<{ count: number }[]>`
      select count(*)::int as count from prep_tasks where assignment_id = ${actId} and state <> 'withdrawn'`;
    expect(open).toEqual({ count: 0 });
    return spent;
  };
  const hundred = await undo(100);
  const thousand = await undo(1_000);
  // A set of rows is written a thousand at a time.
  expect(thousand).toBeLessThanOrEqual(hundred + 2);
}, 120_000);

test("a message to a hundred is sent by the statements of one to ten; a thousand are called off by those of a hundred", async () => {
  const send = (actId: BulkActId, studentIds: PersonId[]) =>
    sendToStudents(deps, world.advisor, { actId, kind: "message", text: "See you on Friday", studentIds });
  const ten = await cost(async () => send(newUuid(), await enrolled(10)));
  expect(await cost(async () => send(newUuid(), await enrolled(100)))).toBe(ten);
  const callOff = async (count: number) => {
    const actId = newUuid<BulkActId>();
    await inParts(await enrolled(count), (part) => send(actId, part));
    let result: unknown;
    const spent = await cost(async () => (result = await withdrawMessages(deps, world.advisor, { actId })));
    expect(result).toEqual({ withdrawn: count, tooLate: 0 });
    return spent;
  };
  const hundred = await callOff(100);
  expect(await callOff(1_000)).toBe(hundred);
}, 120_000);
