import { createHmac } from "node:crypto";
import type { Connection } from "@askaround/db";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { POST } from "../app/api/webhooks/resend/route.ts";
import * as env from "../env.ts";
import { ORIGIN, startWeb } from "./testing/web.ts";

const OLD = `whsec_${Buffer.from("the secret that is on its way out").toString("base64")}`;
const NEW = `whsec_${Buffer.from("the secret that takes its place").toString("base64")}`;
const PAYLOAD = '{"type":"email.delivered","data":{"email_id":"one"}}';

let owner: Connection;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ owner, stop } = await startWeb());
});
afterAll(() => stop());
beforeEach(async () => {
  await owner.sql`truncate webhook_events`;
  withSecrets([OLD, NEW]);
});

function withSecrets(secrets: string[] | undefined) {
  vi.restoreAllMocks();
  const settings = env.getEnv();
  vi.spyOn(env, "getEnv").mockReturnValue({ ...settings, RESEND_WEBHOOK_SECRET: secrets });
}

interface Call {
  readonly id?: string;
  readonly secret?: string;
  readonly minutesAgo?: number;
  readonly payload?: string;
  readonly sent?: string;
}

/** What the provider sends, signed by the rules it publishes rather than by the code under test. */
function post({ id = "msg_1", secret = NEW, minutesAgo = 0, payload = PAYLOAD, sent = payload }: Call = {}) {
  const timestamp = String(Math.floor(Date.now() / 1000) - minutesAgo * 60);
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${payload}`).digest("base64");
  const headers = { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` };
  return POST(new Request(`${ORIGIN}/api/webhooks/resend`, { method: "POST", headers, body: sent }));
}

const stored = () => owner.sql`select id, body, applied_at from webhook_events order by id`;

test("a signed event is stored as it came, once, and left for the worker", async () => {
  expect((await post()).status).toBe(200);
  expect((await post()).status).toBe(200);
  expect(await stored()).toEqual([{ id: "msg_1", body: PAYLOAD, applied_at: null }]);
});

test("both secrets count while one replaces the other, and a third does not", async () => {
  expect((await post({ id: "msg_old", secret: OLD })).status).toBe(200);
  expect((await post({ id: "msg_new", secret: NEW })).status).toBe(200);
  withSecrets([NEW]);
  expect((await post({ id: "msg_late", secret: OLD })).status).toBe(401);
  expect((await stored()).map(({ id }) => id)).toEqual(["msg_new", "msg_old"]);
});

test.each([
  ["a body that was changed on the way", { sent: PAYLOAD.replace("delivered", "bounced") }],
  ["a foreign secret", { secret: `whsec_${Buffer.from("somebody else's secret").toString("base64")}` }],
  ["a recording from more than five minutes ago", { minutesAgo: 6 }],
  ["one from the future", { minutesAgo: -6 }],
] as const)("%s is refused and not stored", async (_, call) => {
  expect((await post(call)).status).toBe(401);
  expect(await stored()).toEqual([]);
});

test("without a signature, nothing is read", async () => {
  const body = new Request(`${ORIGIN}/api/webhooks/resend`, { method: "POST", body: PAYLOAD });
  expect((await POST(body)).status).toBe(401);
});

test("what is far too long is refused before it is kept", async () => {
  expect((await post({ payload: "x".repeat(200_000) })).status).toBe(413);
  expect(await stored()).toEqual([]);
});

test("a signed event that is not JSON is kept for the worker to set aside", async () => {
  expect((await post({ payload: "not json" })).status).toBe(200);
  expect(await stored()).toMatchObject([{ body: "not json" }]);
});

test("without a secret the address says that it takes none", async () => {
  withSecrets(undefined);
  const response = await post();
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("RESEND_WEBHOOK_SECRET");
});
