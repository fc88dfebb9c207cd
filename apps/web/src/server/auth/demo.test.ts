import { toInstant } from "@askaround/core/shared";
import type { Connection } from "@askaround/db";
import { DEMO_OFFICES } from "@askaround/db/demo";
import { seedDemo } from "@askaround/db/dev";
import { hashToken } from "@askaround/db/secrets";
import { afterAll, beforeAll, expect, test } from "vitest";
import { POST as demo } from "../../app/api/demo/route.ts";
import { getEnv } from "../../env.ts";
import { cookieHeader, cookiesOf, formPost, startWeb } from "../testing/web.ts";

let owner: Connection;
let stop: () => Promise<void>;

beforeAll(async () => {
  process.env["DEMO"] = "1";
  ({ owner, stop } = await startWeb());
});
afterAll(async () => {
  delete process.env["DEMO"];
  await stop();
});

const enter = (role: string, session = "", headers = {}) =>
  demo(formPost("/api/demo", { role }, { cookie: cookieHeader({ session }), ...headers }));
const sessions = async () =>
  (await owner.sql<{ hash: string }[]>`select token_hash as hash from auth.sessions`).map(({ hash }) => hash);

test("without the demo term nobody is let in, and no session is left", async () => {
  const answer = await enter("student");
  expect(answer.headers.get("location")).toBe("/demo?problem=gone");
  expect(cookiesOf(answer)).toEqual({});
  expect(await sessions()).toEqual([]);
});

test("each role is let into the main demo office, one session after the other", async () => {
  await seedDemo(getEnv().DATABASE_URL, { now: toInstant(new Date().toISOString()), students: 6 });
  let session = "";
  for (const [role, home] of [
    ["student", "/today"],
    ["advisor", "/advisor"],
    ["admin", "/admin"],
  ] as const) {
    const answer = await enter(role, session);
    expect(answer.headers.get("location")).toBe(home);
    const cookies = cookiesOf(answer);
    session = cookies.session ?? "";
    // Switching ends the session before.
    expect(await sessions()).toEqual([hashToken(session)]);
    const [place] = await owner.sql`
      select office_id, role from memberships where id = ${cookies.membership ?? ""}`;
    expect(place).toEqual({ office_id: DEMO_OFFICES[0], role });
  }
});

test.each(["", "operator", "admin'--", "__proto__", "student\u0000"])("no other role: %j", async (role) => {
  const answer = await enter(role);
  expect(answer.headers.get("location")).toBe("/demo?problem=gone");
  expect(cookiesOf(answer)).toEqual({});
});

test("another site cannot step in for anyone", async () => {
  const answer = await enter("admin", "", { origin: "https://evil.example", "sec-fetch-site": "cross-site" });
  expect(answer.status).toBe(403);
  expect(cookiesOf(answer)).toEqual({});
});
