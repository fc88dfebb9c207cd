import type { Connection } from "@askaround/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as live } from "../app/api/health/live/route.ts";
import { GET as ready } from "../app/api/health/ready/route.ts";
import { atMost } from "./limit.ts";
import { call, cookiesFor } from "./testing/call.ts";
import { cookieHeader, ORIGIN, startWeb } from "./testing/web.ts";
import { makeWorld, type World } from "./testing/world.ts";
import { handleTrpc } from "./trpc-handler.ts";

let owner: Connection;
let stop: () => Promise<void>;
let world: World;
let cookie: string;

beforeAll(async () => {
  ({ owner, stop } = await startWeb());
  world = await makeWorld(owner);
  cookie = cookiesFor("student", world, world);
});
afterAll(() => stop());

const CHANGE = { name: "Ada King", zone: "Europe/London", revision: 1 };
const own = { origin: ORIGIN, "sec-fetch-site": "same-origin" };
const name = async () => {
  const [row] = await owner.sql`select name from people where id = ${world.studentId}`;
  return row?.["name"] as string;
};
const send = (headers: Record<string, string>, body: BodyInit = JSON.stringify(CHANGE), method = "POST") =>
  handleTrpc(
    new Request(`${ORIGIN}/api/trpc/me.changeProfile`, {
      method,
      headers: { cookie, ...headers },
      ...(method === "POST" ? { body } : {}),
    }),
  );

test.each([
  [
    "a form of another site",
    {
      origin: "https://evil.example",
      "sec-fetch-site": "cross-site",
      "content-type": "application/x-www-form-urlencoded",
    },
  ],
  [
    "a text/plain form that looks like JSON",
    { origin: "https://evil.example", "sec-fetch-site": "cross-site", "content-type": "text/plain" },
  ],
  [
    "a multipart form",
    {
      origin: "https://evil.example",
      "sec-fetch-site": "cross-site",
      "content-type": "multipart/form-data; boundary=x",
    },
  ],
  [
    "fetch from another site",
    { origin: "https://evil.example", "sec-fetch-site": "cross-site", "content-type": "application/json" },
  ],
  [
    "fetch from a sister site",
    {
      origin: "http://sub.localhost:3000",
      "sec-fetch-site": "same-site",
      "content-type": "application/json",
    },
  ],
  ["an old browser at another site", { origin: "https://evil.example", "content-type": "application/json" }],
  [
    "a sandboxed frame",
    { origin: "null", "sec-fetch-site": "cross-site", "content-type": "application/json" },
  ],
  ["no origin at all", { "content-type": "application/json" }],
  ["our own page, but not as JSON", { ...own, "content-type": "text/plain" }],
  ["our own page without a type", { ...own }],
])("a write by %s is refused", async (_case, headers) => {
  const before = await name();
  const response = await send(headers);
  expect(response.status).toBe(403);
  expect(await name()).toBe(before);
});

test.each([
  ["a link or image of another site", { "sec-fetch-site": "cross-site" }],
  ["an address typed by hand", { "sec-fetch-site": "none" }],
  ["another origin", { origin: "https://evil.example" }],
])("a read by %s is refused", async (_case, headers) => {
  const response = await handleTrpc(
    new Request(`${ORIGIN}/api/trpc/me.profile`, { headers: { cookie, ...headers } }),
  );
  expect(response.status).toBe(403);
  expect(await response.text()).not.toContain(world.members.student.email);
});

test("a write never comes by GET", async () => {
  const input = encodeURIComponent(JSON.stringify(CHANGE));
  const url = `${ORIGIN}/api/trpc/me.changeProfile?input=${input}`;
  const response = await handleTrpc(new Request(url, { headers: { cookie, ...own } }));
  expect(response.status).toBe(405);
  expect(await name()).toBe("The student");
});

const batch = (count: number) => {
  const paths = Array.from({ length: count }, () => "me.profile").join(",");
  return handleTrpc(
    new Request(`${ORIGIN}/api/trpc/${paths}?batch=1&input=%7B%7D`, { headers: { cookie, ...own } }),
  );
};

test("ten in a batch are answered, eleven are refused", async () => {
  const ten = await batch(10);
  expect(ten.status).toBe(200);
  expect((await ten.json()) as unknown[]).toHaveLength(10);
  const eleven = await batch(11);
  expect(eleven.status).toBe(400);
  expect(await eleven.text()).not.toContain(world.members.student.email);
});

test("a tab of another office is told so, and gets nothing", async () => {
  const headers = { ...own, cookie, "x-askaround-membership": world.members.admin.membershipId };
  const response = await handleTrpc(new Request(`${ORIGIN}/api/trpc/me.profile`, { headers }));
  expect(response.status).toBe(409);
  expect(await response.text()).toContain("You switched office in another tab.");
});

test.each([
  ["another person's membership", () => world.members.admin.membershipId],
  ["a membership that is none", () => "'; drop table people; --"],
  ["no membership", () => ""],
])("a cookie with %s gets nothing", async (_case, membership) => {
  const cookies = cookieHeader({ session: world.members.student.session, membership: membership() });
  expect((await call("me.profile", "query", undefined, cookies)).outcome).toBe("UNAUTHORIZED");
});

test("a session ends when its time is over, and a role when it is taken away, at once", async () => {
  const fresh = await makeWorld(owner);
  const cookies = cookiesFor("otherStudent", fresh, fresh);
  expect((await call("me.profile", "query", undefined, cookies)).outcome).toBe("ok");
  await owner.sql`delete from memberships where id = ${fresh.members.otherStudent.membershipId}`;
  expect((await call("me.profile", "query", undefined, cookies)).outcome).toBe("UNAUTHORIZED");

  const admin = cookiesFor("admin", fresh, fresh);
  await owner.sql`update auth.sessions set expires_at = now() where user_id = ${fresh.members.admin.userId}`;
  expect((await call("me.profile", "query", undefined, admin)).outcome).toBe("UNAUTHORIZED");
});

test("a bad field is named with what to do, and nothing changes", async () => {
  const answer = await call(
    "me.changeProfile",
    "mutation",
    { name: " ", zone: "Mars/Base", revision: 1 },
    cookie,
  );
  expect(answer.status).toBe(400);
  const { error } = JSON.parse(answer.body) as { error: { data: { fields: Record<string, string> } } };
  expect(error.data.fields).toEqual({
    name: "Enter your name.",
    zone: "Choose a time zone from the list, like America/New_York.",
  });
  expect(await name()).toBe("The student");
});

test("a stale edit is a conflict, and keeps what was saved", async () => {
  const fresh = await makeWorld(owner);
  const cookies = cookiesFor("student", fresh, fresh);
  expect((await call("me.changeProfile", "mutation", CHANGE, cookies)).outcome).toBe("ok");
  expect((await call("me.changeProfile", "mutation", { ...CHANGE, name: "Later" }, cookies)).outcome).toBe(
    "CONFLICT",
  );
});

test.each([
  ["not JSON", "{"],
  ["an array", "[]"],
  ["a number", "7"],
  ["null", "null"],
  ["an unknown field", JSON.stringify({ ...CHANGE, role: "admin" })],
  ["a polluted prototype", '{"__proto__":{"role":"admin"},"name":"x"}'],
  ["control characters", JSON.stringify({ ...CHANGE, name: "a\u0000b" })],
  ["half an emoji", JSON.stringify({ ...CHANGE, name: "\ud83d" })],
  ["a name of a million letters", JSON.stringify({ ...CHANGE, name: "a".repeat(200_000) })],
  ["a revision beyond every number", '{"name":"A","zone":"UTC","revision":1e999}'],
])("%s is refused as a bad request, never a fault", async (_case, body) => {
  const response = await send({ ...own, "content-type": "application/json" }, body);
  expect(response.status).toBe(400);
  expect(await name()).toBe("The student");
});

test("a body far too long is refused before it is parsed, also when it does not say how long it is", async () => {
  const headers = { ...own, "content-type": "application/json" };
  expect((await send(headers, JSON.stringify({ name: "a".repeat(400_000) }))).status).toBe(413);
  const endless = new ReadableStream({
    pull: (to) => to.enqueue(new TextEncoder().encode("a".repeat(65_536))),
  });
  const request = new Request(`${ORIGIN}/api/trpc/me.changeProfile`, {
    method: "POST",
    headers: { cookie, ...headers },
    body: endless,
    duplex: "half",
  } as RequestInit);
  expect((await handleTrpc(request)).status).toBe(413);
});

test("a role that may not is told so, and that is recorded after everything else was undone", async () => {
  const answer = await call("people.list", "query", { search: "" }, cookie);
  expect(answer.outcome).toBe("FORBIDDEN");
  const refusals = await owner.sql`select actor_id, via, detail from audit_events
    where office_id = ${world.officeId} and kind = 'refused'`;
  expect(refusals).toEqual([{ actor_id: world.studentId, via: "app", detail: { procedure: "people.list" } }]);
});

test("of a batch at most three procedures run at once", async () => {
  const limit = atMost(3);
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  };
  await Promise.all(Array.from({ length: 10 }, () => limit(work)));
  expect([most, running]).toEqual([3, 0]);
});

test("addresses that are no procedure are not found", async () => {
  for (const path of ["nope", "me", "me.__proto__", "constructor", "me.profile.x"]) {
    expect((await call(path, "query", undefined, cookie)).status, path).toBe(404);
  }
});

test("a fault of ours says a reference and nothing of the inside", async () => {
  await owner.sql`alter table people rename column name to hidden`;
  try {
    const answer = await call("me.profile", "query", undefined, cookie);
    expect(answer.status).toBe(500);
    expect(answer.body).toMatch(/\(ref [2-9A-Z]{8}\)/);
    expect(answer.body).not.toMatch(/select|column|postgres|stack|\.ts/i);
  } finally {
    await owner.sql`alter table people rename column hidden to name`;
  }
});

test("health says whether requests can be served, and how old heartbeat and mail are", async () => {
  expect(await live().json()).toEqual({ status: "ok" });
  const response = await ready();
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: "ok",
    database: true,
    migrations: "current",
    workerHeartbeatAgeSeconds: null,
    oldestDueMailAgeSeconds: null,
  });
  await owner.sql`insert into worker_heartbeats values (gen_random_uuid(), now(), now() - interval '7 seconds')`;
  expect(await (await ready()).json()).toMatchObject({ workerHeartbeatAgeSeconds: 7 });
  await owner.sql`update drizzle.__drizzle_migrations set created_at = created_at - 1`;
  const behind = await ready();
  expect(behind.status).toBe(503);
  expect(await behind.json()).toMatchObject({ status: "unavailable", database: true, migrations: "behind" });
});
