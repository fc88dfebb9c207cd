import type { Connection } from "@askaround/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as mail } from "../app/api/health/mail/route.ts";
import { GET as ready } from "../app/api/health/ready/route.ts";
import { startWeb } from "./testing/web.ts";
import { makeWorld, type World } from "./testing/world.ts";

let owner: Connection;
let stop: () => Promise<void>;
let world: World;

beforeAll(async () => {
  ({ owner, stop } = await startWeb());
  world = await makeWorld(owner);
});
afterAll(() => stop());

const dueMinutesAgo = (minutes: number) =>
  owner.sql`update deliveries set state = 'planned', next_attempt_at = now() - ${minutes} * interval '1 minute'
    where id = ${world.failedMailId}`;

test("mail in time is fine, and so is none", async () => {
  expect((await mail()).status).toBe(200);
  await dueMinutesAgo(14);
  const response = await mail();
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: "ok", lateAfterSeconds: 900 });
});

test("a mail that is over 15 minutes late is told, while the web stays ready", async () => {
  await dueMinutesAgo(16);
  const response = await mail();
  expect(response.status).toBe(503);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const body = (await response.json()) as Record<string, unknown>;
  expect(body).toMatchObject({ status: "late", database: true, workerHeartbeatAgeSeconds: null });
  expect(body["oldestDueMailAgeSeconds"]).toBeGreaterThanOrEqual(960);
  expect((await ready()).status).toBe(200);
});

test("what is due only later is not late", async () => {
  await dueMinutesAgo(-5);
  expect((await mail()).status).toBe(200);
});
