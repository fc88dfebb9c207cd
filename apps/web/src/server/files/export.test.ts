import type { Connection } from "@askaround/db";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GET } from "../../app/api/export/[file]/route.ts";
import { cookiesFor } from "../testing/call.ts";
import type { ActorName } from "../testing/matrix.ts";
import { ORIGIN, startWeb } from "../testing/web.ts";
import { makeWorld, type World } from "../testing/world.ts";

let owner: Connection;
let stop: () => Promise<void>;
let world: World;
let foreign: World;

beforeAll(async () => {
  ({ owner, stop } = await startWeb());
});
afterAll(() => stop());
beforeEach(async () => {
  [world, foreign] = await Promise.all([makeWorld(owner), makeWorld(owner)]);
});

const FILES = [
  "askaround.json",
  "people.csv",
  "people.vcf",
  "meetings.csv",
  "suggested.csv",
  "promises.csv",
  "askaround.ics",
];
const take = (actor: ActorName, file: string, headers = {}) =>
  GET(
    new Request(`${ORIGIN}/api/export/${file}`, {
      headers: { cookie: cookiesFor(actor, world, foreign), ...headers },
    }),
    { params: Promise.resolve({ file }) },
  );

test.each([
  ["student", 200],
  ["otherStudent", 200],
  ["anonymous", 401],
  ["disabled", 401],
  ["advisor", 403],
  ["otherAdvisor", 403],
  ["admin", 403],
  ["foreignAdmin", 403],
] as const)("%s gets %i for every file", async (actor, status) => {
  for (const file of FILES) expect((await take(actor, file)).status, file).toBe(status);
});

test("everything that is the student’s is in it, and nothing of anyone else’s; each file is noted", async () => {
  const response = await take("student", "askaround.json");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="askaround.json"');
  const text = await response.text();
  const ids = await owner.sql<{ id: string; student_id: string }[]>`
    select id, student_id from contacts union all select id, student_id from meetings
    union all select id, student_id from referrals union all select id, student_id from promises
    union all select id, student_id from thank_yous`;
  for (const row of ids) expect(text.includes(row.id), row.id).toBe(row.student_id === world.studentId);
  // What was given out, handed in, said and asked is in it; staff by name, no record by which students could compare notes.
  const everything = JSON.parse(text) as Record<string, readonly unknown[]>;
  expect(
    Object.entries(everything)
      .filter(([, rows]) => Array.isArray(rows) && rows.length > 0)
      .map(([key]) => key),
  ).toEqual(
    expect.arrayContaining([
      "assignedToPrepare",
      "chosenFor",
      "handedIn",
      "handedInComments",
      "askedForHelp",
      "remarks",
    ]),
  );
  const { advisorId, otherAdvisorId, adminId, officeId, professionalId, twinId } = world;
  for (const id of [advisorId, otherAdvisorId, adminId, officeId, professionalId, twinId])
    expect(text).not.toContain(id);
  const csv = await (await take("student", "people.csv")).text();
  expect(csv).toMatch(/^Name,Organisation,/);
  const cards = await (await take("student", "people.vcf")).text();
  expect(cards).toContain("BEGIN:VCARD");
  expect(await (await take("student", "meetings.csv")).text()).toContain("With,");
  expect(await (await take("student", "suggested.csv")).text()).toContain(
    "Jean Bartik,,,Grace Hopper,You may mention them",
  );
  expect(await (await take("student", "promises.csv")).text()).toContain(
    "You,Send the article,Grace Hopper,",
  );
  const noted = await owner.sql`select detail->>'file' as file from audit_events
    where kind = 'export.taken' and actor_id = ${world.studentId} and student_id = ${world.studentId} order by id`;
  expect(noted.map(({ file }) => file as string)).toEqual([
    "askaround.json",
    "people.csv",
    "people.vcf",
    "meetings.csv",
    "suggested.csv",
    "promises.csv",
  ]);
});

test("no other name is a file, no other site can ask, and thirty an hour are enough", async () => {
  for (const file of ["", "people.xls", "constructor", "__proto__", "../me"])
    expect((await take("student", file)).status).toBe(404);
  expect((await take("student", "people.csv", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  for (let times = 0; times < 30; times += 1) expect((await take("student", "people.csv")).status).toBe(200);
  expect((await take("student", "people.csv")).status).toBe(429);
  expect((await take("otherStudent", "people.csv")).status).toBe(200);
});
