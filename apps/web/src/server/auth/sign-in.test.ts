import { LEAST_MILLISECONDS } from "./ask.ts";
import type { Connection } from "@askaround/db";
import { openSignIn, type SignInSecret } from "@askaround/db/secrets";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GET as nextAuthGet, POST as nextAuthPost } from "../../app/api/auth/[...nextauth]/route.ts";
import { POST as choose } from "../../app/api/choose/route.ts";
import { POST as demo } from "../../app/api/demo/route.ts";
import { POST as confirm } from "../../app/api/sign-in/confirm/route.ts";
import { POST as ask } from "../../app/api/sign-in/route.ts";
import { POST as signOut } from "../../app/api/sign-out/route.ts";
import { getEnv } from "../../env.ts";
import { cookieHeader, cookiesOf, formPost, startWeb } from "../testing/web.ts";
import { makeWorld, type World } from "../testing/world.ts";
import { lookAtLink } from "./confirm.ts";

let owner: Connection;
let stop: () => Promise<void>;
let world: World;

beforeAll(async () => {
  ({ owner, stop } = await startWeb());
});
afterAll(() => stop());
beforeEach(async () => {
  world = await makeWorld(owner);
  await owner.sql`delete from auth.verification_tokens`;
  await owner.sql`delete from auth.sessions`;
  await owner.sql`delete from deliveries`;
});

const count = async (table: "sessions" | "verification_tokens") => {
  const [row] = await owner.sql<
    { n: number }[]
  >`select count(*)::int as n from ${owner.sql(`auth.${table}`)}`;
  return row?.n;
};

async function lastMail(): Promise<SignInSecret> {
  const [row] = await owner.sql<{ id: string; secret: string }[]>`
    select id, secret from deliveries where kind = 'sign_in' order by created_at desc, id desc limit 1`;
  if (!row) throw new Error("No sign-in mail is planned.");
  return openSignIn(getEnv().AUTH_SECRET, row.id, row.secret);
}

/** A browser asks; what it then holds and what the mail says. */
async function asked(email = world.members.student.email, cookies = {}) {
  const response = await ask(formPost("/api/sign-in", { email }, { cookie: cookieHeader(cookies) }));
  return { response, intent: cookiesOf(response).intent ?? "", mail: await lastMail() };
}

const press = (token: string, intent: string, headers = {}) =>
  confirm(formPost("/api/sign-in/confirm", { token }, { cookie: cookieHeader({ intent }), ...headers }));
const type = (code: string, from: { token?: string; intent?: string }) =>
  confirm(
    formPost(
      "/api/sign-in/confirm",
      { code, ...(from.token ? { token: from.token } : {}) },
      { cookie: cookieHeader({ intent: from.intent ?? "" }) },
    ),
  );
const problemOf = (response: Response) =>
  new URL(response.headers.get("location") ?? "", "http://x").searchParams.get("problem");
const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

test("the button in the browser that asked signs in, once, with hashes at rest only", async () => {
  const { intent, mail } = await asked();
  expect(mail.email).toBe(world.members.student.email);
  const response = await press(mail.token, intent);
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("/today");
  const { session, membership } = cookiesOf(response);
  expect(membership).toBe(world.members.student.membershipId);
  expect(session).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(response.headers.getSetCookie().find((line) => line.includes("session"))).toMatch(
    /HttpOnly; SameSite=Lax/,
  );

  const [kept] = await owner.sql`select token_hash from auth.sessions`;
  expect(kept?.["token_hash"]).toMatch(/^[0-9a-f]{64}$/);
  expect(kept?.["token_hash"]).not.toContain(session);

  const replay = await press(mail.token, intent);
  expect(problemOf(replay)).toBe("expired");
  expect(cookiesOf(replay).session).toBeUndefined();
  expect(await count("sessions")).toBe(1);
});

test("the code signs in where the mail was asked for, and where its link was opened", async () => {
  const first = await asked();
  expect((await type(first.mail.code, { intent: first.intent })).headers.get("location")).toBe("/today");
  const second = await asked();
  const spaced = `${second.mail.code.slice(0, 3)} ${second.mail.code.slice(3)}`;
  expect((await type(spaced, { token: second.mail.token })).headers.get("location")).toBe("/today");
  expect(await count("sessions")).toBe(2);
});

test("a first sign-in makes a login and ties the people of that address to it", async () => {
  await owner.sql`update people set user_id = null where id = ${world.adminId}`;
  await owner.sql`delete from auth.users where id = ${world.members.admin.userId}`;
  const { intent, mail } = await asked(world.members.admin.email);
  expect((await press(mail.token, intent)).headers.get("location")).toBe("/admin");
  const [row] =
    await owner.sql`select u.email from people p join auth.users u on u.id = p.user_id where p.id = ${world.adminId}`;
  expect(row?.["email"]).toBe(world.members.admin.email);
});

test("a mail scanner that opens the link, and submits its form, spends nothing", async () => {
  const { mail, intent } = await asked();
  for (const _get of ["HEAD", "GET", "GET"]) expect(await lookAtLink(mail.token, "")).toBe("code");
  for (const scanner of [await press(mail.token, ""), await press(mail.token, "A".repeat(43))]) {
    expect(problemOf(scanner)).toBe("other_browser");
    expect(cookiesOf(scanner)).toEqual({});
  }
  expect(await count("sessions")).toBe(0);
  expect(await lookAtLink(mail.token, intent)).toBe("button");
  expect((await press(mail.token, intent)).headers.get("location")).toBe("/today");
});

test("the intent of one browser does not open the link of another's mail", async () => {
  const mine = await asked();
  const theirs = await asked(world.members.advisor.email);
  expect(problemOf(await press(theirs.mail.token, mine.intent))).toBe("other_browser");
  expect(problemOf(await type(theirs.mail.code, { intent: mine.intent }))).toBe("wrong_code");
  expect(await count("sessions")).toBe(0);
});

test("five wrong codes end a mail, for its link's page and for the browser that asked", async () => {
  const { mail, intent } = await asked();
  for (let tries = 0; tries < 5; tries += 1) {
    expect(problemOf(await type(otherThan(mail.code), tries % 2 ? { intent } : { token: mail.token }))).toBe(
      "wrong_code",
    );
  }
  expect(problemOf(await type(mail.code, { intent }))).toBe("expired");
  expect(problemOf(await type(mail.code, { token: mail.token }))).toBe("expired");
  expect(await count("sessions")).toBe(0);
});

test("guesses at once are counted one by one", async () => {
  const { mail, intent } = await asked();
  const all = await Promise.all(Array.from({ length: 12 }, () => type(otherThan(mail.code), { intent })));
  expect(all.filter((response) => problemOf(response) === "wrong_code")).toHaveLength(5);
});

test("an address survives fifteen wrong codes in an hour, however many mails it asks for", async () => {
  for (let mails = 0; mails < 3; mails += 1) {
    const { mail, intent } = await asked();
    for (let tries = 0; tries < 5; tries += 1)
      await type(otherThan(mail.code), { token: mail.token, intent });
  }
  const { mail, intent } = await asked();
  expect(problemOf(await type(mail.code, { intent }))).toBe("expired");
});

test("a link and a code end after ten minutes", async () => {
  const { mail, intent } = await asked();
  await owner.sql`update auth.verification_tokens set expires_at = now() - interval '1 second'`;
  expect(await lookAtLink(mail.token, intent)).toBe("expired");
  expect(problemOf(await press(mail.token, intent))).toBe("expired");
  expect(problemOf(await type(mail.code, { intent }))).toBe("expired");
  expect(await count("sessions")).toBe(0);
});

test("an unknown address and a disabled person get the same answer in the same time, and no mail", async () => {
  const time = async (email: string) => {
    const startedAt = performance.now();
    const response = await ask(formPost("/api/sign-in", { email }));
    return {
      ms: performance.now() - startedAt,
      to: response.headers.get("location"),
      sets: Object.keys(cookiesOf(response)),
    };
  };
  const known = await time(world.members.student.email);
  const [unknown, disabled] = [await time("nobody@example.com"), await time(world.members.disabled.email)];
  // Every answer waits until the longest of them would be done.
  for (const { ms } of [known, unknown, disabled]) expect(ms).toBeGreaterThanOrEqual(LEAST_MILLISECONDS - 5);
  for (const other of [unknown, disabled]) {
    expect(other.to).toBe(known.to);
    expect(other.sets).toEqual(known.sets);
  }
  expect(await owner.sql`select id from deliveries`).toHaveLength(1);
});

test("a sixth mail within ten minutes is not sent, and nobody can tell", async () => {
  for (let mails = 0; mails < 6; mails += 1) await asked();
  expect(await owner.sql`select id from deliveries`).toHaveLength(5);
});

test("a person disabled between mail and button gets no session, and the mail is not spent", async () => {
  const { mail, intent } = await asked();
  await owner.sql`update people set disabled_at = now() where id = ${world.studentId}`;
  expect(problemOf(await press(mail.token, intent))).toBe("no_office");
  expect(await count("sessions")).toBe(0);
  expect(await count("verification_tokens")).toBe(1);
});

test.each([
  "student＠example.com",
  "a@example.com, b@example.com",
  "a@example.com\r\nBcc: b@example.com",
  "Ada <a@example.com>",
  "",
  "a@",
  `${"a".repeat(300)}@example.com`,
  "a\u0000@example.com",
])("%j is not taken for an address", async (email) => {
  const response = await ask(formPost("/api/sign-in", { email }));
  expect(response.status).toBe(303);
  expect(problemOf(response)).toBe("email");
  expect(await owner.sql`select id from deliveries`).toHaveLength(0);
});

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/api/sign-out",
  "javascript:alert(1)",
  "/sign-in",
])("after signing in nobody is sent to %s", async (next) => {
  const response = await ask(formPost("/api/sign-in", { email: world.members.student.email, next }));
  const { intent, next: kept } = cookiesOf(response);
  expect(kept).toBe("");
  const { token } = await lastMail();
  const cookie = cookieHeader({ intent: intent ?? "", next });
  expect((await press(token, "", { cookie })).headers.get("location")).toBe("/today");
});

test("after signing in a page of one's own role opens, and of another's not", async () => {
  for (const [next, to] of [
    ["/meetings/1?x=1", "/meetings/1?x=1"],
    ["/admin/people", "/today"],
  ] as const) {
    const { intent, mail } = await asked();
    const cookie = cookieHeader({ intent, next });
    expect((await press(mail.token, "", { cookie })).headers.get("location")).toBe(to);
  }
});

test.each([
  { from: "another site", headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" } },
  { from: "a sister site", headers: { origin: "http://sub.localhost:3000", "sec-fetch-site": "same-site" } },
  { from: "a page without an origin", headers: { origin: "null", "sec-fetch-site": "cross-site" } },
])("forms from $from are refused", async ({ headers }) => {
  const { mail, intent } = await asked();
  const cookie = cookieHeader({ intent, session: world.members.student.session });
  for (const answer of [
    await press(mail.token, intent, headers),
    await ask(formPost("/api/sign-in", { email: world.members.student.email }, headers)),
    await signOut(formPost("/api/sign-out", {}, { ...headers, cookie })),
    await choose(
      formPost("/api/choose", { membershipId: world.members.student.membershipId }, { ...headers, cookie }),
    ),
  ]) {
    expect(answer.status).toBe(403);
    expect(cookiesOf(answer)).toEqual({});
  }
  expect(await count("sessions")).toBe(0);
});

test("a form under no-referrer says null for its origin and is taken, since the browser vouches for the site", async () => {
  const { mail, intent } = await asked();
  expect((await press(mail.token, intent, { origin: "null" })).headers.get("location")).toBe("/today");
});

test("next-auth's own addresses do nothing", async () => {
  const { mail } = await asked();
  for (const answer of [nextAuthGet(), nextAuthPost()]) expect(answer.status).toBe(404);
  expect(await lookAtLink(mail.token, "")).toBe("code");
  expect(await count("sessions")).toBe(0);
});

test("signing out ends the session in the database", async () => {
  const { mail, intent } = await asked();
  const { session = "" } = cookiesOf(await press(mail.token, intent));
  expect(await count("sessions")).toBe(1);
  const response = await signOut(formPost("/api/sign-out", {}, { cookie: cookieHeader({ session }) }));
  expect(cookiesOf(response)).toMatchObject({ session: "", membership: "" });
  expect(await count("sessions")).toBe(0);
});

test("signing in again replaces this browser's session", async () => {
  const first = await asked();
  const { session = "" } = cookiesOf(await press(first.mail.token, first.intent));
  const second = await asked();
  const cookie = cookieHeader({ intent: second.intent, session });
  await press(second.mail.token, "", { cookie });
  expect(await count("sessions")).toBe(1);
});

test("with two roles one chooses, and only among one's own", async () => {
  const both = "019aa000-0000-7000-8000-00000000000b";
  await owner.sql`insert into memberships (office_id, id, person_id, role)
    values (${world.officeId}, ${both}, ${world.advisorId}, 'admin')`;
  const { mail, intent } = await asked(world.members.advisor.email);
  const response = await press(mail.token, intent);
  expect(response.headers.get("location")).toBe("/choose");
  const { session = "" } = cookiesOf(response);
  const pick = (membershipId: string) =>
    choose(formPost("/api/choose", { membershipId }, { cookie: cookieHeader({ session }) }));
  expect((await pick(both)).headers.get("location")).toBe("/admin");
  for (const foreign of [world.members.student.membershipId, "x", ""]) {
    const refused = await pick(foreign);
    expect(refused.headers.get("location")).toBe("/choose");
    expect(cookiesOf(refused)).toEqual({});
  }
});

test.each([
  { what: "JSON", headers: { "content-type": "application/json" } },
  { what: "a file upload", headers: { "content-type": "multipart/form-data; boundary=x" } },
  { what: "nothing readable", headers: { "content-type": "x" } },
])("$what instead of a form is refused plainly", async ({ headers }) => {
  for (const door of [ask, confirm, choose]) {
    expect((await door(formPost("/api/x", { email: "a@example.com" }, headers))).status).toBe(400);
  }
});

test("a form far too long is refused plainly", async () => {
  expect((await ask(formPost("/api/sign-in", { email: "a".repeat(20_000) }))).status).toBe(400);
});

test("there is no demo unless it was asked for", async () => {
  const answer = await demo(formPost("/api/demo", { role: "admin" }));
  expect(answer.status).toBe(404);
  expect(cookiesOf(answer)).toEqual({});
  expect(await count("sessions")).toBe(0);
});
