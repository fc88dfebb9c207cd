import type { Connection } from "@askaround/db";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GET } from "../app/api/emails/[id]/route.ts";
import { cookiesFor } from "./testing/call.ts";
import type { ActorName } from "./testing/matrix.ts";
import { ORIGIN, startWeb } from "./testing/web.ts";
import { makeWorld, type World } from "./testing/world.ts";

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

const show = (actor: ActorName, id: string = world.failedMailId, query = "", headers = {}) =>
  GET(
    new Request(`${ORIGIN}/api/emails/${id}${query}`, {
      headers: { cookie: cookiesFor(actor, world, foreign), ...headers },
    }),
    { params: Promise.resolve({ id }) },
  );
const events = () =>
  owner.sql`select kind, actor_id, subject_id from audit_events where office_id = ${world.officeId} order by id`;

test("an admin sees a mail as it was sent, with dead links, in a cage, and it is recorded", async () => {
  const response = await show("admin");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-security-policy")).toContain("sandbox");
  expect(response.headers.get("cache-control")).toContain("no-store");
  const html = await response.text();
  expect(html).toContain("Did you thank Grace?");
  expect(html).toContain("/e/hidden");
  expect(html).not.toContain("AAAA");
  expect(await events()).toEqual([
    { kind: "mail.viewed", actor_id: world.adminId, subject_id: world.failedMailId },
  ]);
});

test("its text part is plain text", async () => {
  const response = await show("admin", world.failedMailId, "?part=text");
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await response.text()).toBe("Did you thank Grace?");
});

test.each([
  ["anonymous", 401],
  ["disabled", 401],
  ["student", 403],
  ["advisor", 403],
  ["foreignAdmin", 404],
] as const)("%s gets %i", async (actor, status) => {
  expect((await show(actor)).status).toBe(status);
});

test("a sign-in mail is never shown, nor what is no id, nor to another site", async () => {
  await owner.sql`update deliveries set kind = 'sign_in' where id = ${world.failedMailId}`;
  expect((await show("admin")).status).toBe(404);
  expect((await show("admin", "nothing")).status).toBe(404);
  const framed = await show("admin", world.unknownMailId, "", { "sec-fetch-site": "cross-site" });
  expect(framed.status).toBe(403);
});
