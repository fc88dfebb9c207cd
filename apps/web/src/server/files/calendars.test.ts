import { hashToken } from "@askaround/db/secrets";
import type { Connection } from "@askaround/db";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GET as feed } from "../../app/api/calendar/[file]/route.ts";
import { GET as meeting } from "../../app/api/meetings/[file]/route.ts";
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

const readMeeting = (actor: ActorName, id: string = world.meetingId, headers = {}) =>
  meeting(
    new Request(`${ORIGIN}/api/meetings/${id}.ics`, {
      headers: { cookie: cookiesFor(actor, world, foreign), ...headers },
    }),
    { params: Promise.resolve({ file: `${id}.ics` }) },
  );
const readFeed = (file: string) =>
  feed(new Request(`${ORIGIN}/api/calendar/${file}`), { params: Promise.resolve({ file }) });

const TOKEN = "A".repeat(43);
const share = (studentId = world.studentId) => owner.sql`
  insert into calendar_feeds (office_id, student_id, token_hash, made_at)
  values (${world.officeId}, ${studentId}, ${hashToken(TOKEN)}, now())`;
const end = () => owner.sql`delete from calendar_feeds`;

test.each([
  ["student", 200],
  ["otherStudent", 404],
  ["anonymous", 401],
  ["disabled", 401],
  ["advisor", 403],
  ["otherAdvisor", 403],
  ["admin", 403],
  ["foreignAdmin", 403],
] as const)("a meeting’s file: %s gets %i", async (actor, status) => {
  expect((await readMeeting(actor)).status).toBe(status);
});

test("a meeting’s file is saved, not shown, and is for our own pages", async () => {
  const response = await readMeeting("student");
  expect(response.headers.get("content-type")).toContain("text/calendar");
  expect(response.headers.get("content-disposition")).toContain("attachment");
  expect(await response.text()).toContain(`UID:${world.meetingId}@askaround`);
  expect((await readMeeting("student", foreign.meetingId)).status).toBe(404);
  expect((await readMeeting("student", "nothing")).status).toBe(404);
  const framed = await readMeeting("student", world.meetingId, { "sec-fetch-site": "cross-site" });
  expect(framed.status).toBe(403);
});

test("a calendar’s address shows its student’s own meetings and dates, to whoever has it", async () => {
  await end();
  await share();
  const response = await readFeed(`${TOKEN}.ics`);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toContain("no-store");
  const text = await response.text();
  expect(text).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT4H");
  expect(text).toContain(`UID:${world.meetingId}@askaround`);
  expect(text).not.toContain(foreign.meetingId);
  const [row] = await owner.sql`select read_at is not null as read, hour_reads from calendar_feeds`;
  expect(row).toEqual({ read: true, hour_reads: 1 });
});

test("no other address shows anything, nor one that was ended, nor that of somebody who left", async () => {
  await end();
  await share();
  for (const file of ["", "x", TOKEN, `${"B".repeat(43)}.ics`, `${hashToken(TOKEN)}.ics`, "%00.ics"])
    expect((await readFeed(file)).status).toBe(404);
  await owner.sql`update people set disabled_at = now() where id = ${world.studentId}`;
  expect((await readFeed(`${TOKEN}.ics`)).status).toBe(404);
  await end();
  await share(world.advisorId);
  expect((await readFeed(`${TOKEN}.ics`)).status).toBe(404);
  await end();
  expect((await readFeed(`${TOKEN}.ics`)).status).toBe(404);
});

test("an address that is read too often is told to wait, and works again after the hour", async () => {
  await end();
  await share();
  await owner.sql`update calendar_feeds set hour_from = now(), hour_reads = 60`;
  const response = await readFeed(`${TOKEN}.ics`);
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "3600"]);
  await owner.sql`update calendar_feeds set hour_from = now() - interval '61 minutes'`;
  expect((await readFeed(`${TOKEN}.ics`)).status).toBe(200);
});
