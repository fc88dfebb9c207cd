import type { Instant } from "@askaround/core/shared";
import type { Connection } from "@askaround/db";
import {
  type MeetingLink,
  signMailPreferenceLink,
  signMeetingLink,
  signThankYouLink,
  type ThankYouLink,
} from "@askaround/db/secrets";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { POST as actRoute } from "../../app/api/e/[token]/route.ts";
import { GET as preferenceGet, POST as preferenceRoute } from "../../app/api/u/[token]/route.ts";
import { getEnv } from "../../env.ts";
import { formPost, ORIGIN, startWeb } from "../testing/web.ts";
import { fromNow, makeWorld, type World } from "../testing/world.ts";
import { lookAtMailPreference } from "./mail-preference.ts";
import { lookAtMeeting } from "./meeting-link.ts";
import { lookAtThankYou } from "./thank-you-link.ts";

const DAY = 86_400_000;

let owner: Connection;
let stop: () => Promise<void>;
let world: World;
let link: ThankYouLink;
let token: string;

beforeAll(async () => {
  ({ owner, stop } = await startWeb());
});
afterAll(() => stop());
beforeEach(async () => {
  world = await makeWorld(owner);
  link = {
    officeId: world.officeId,
    thankYouId: world.thankYouId,
    recipientId: world.studentId,
    scheduleVersion: 1,
    expiresAt: fromNow(14 * DAY),
  };
  token = sign(link);
});

const sign = (of: ThankYouLink) => signThankYouLink(getEnv().AUTH_SECRET, of);
const params = (of: string) => ({ params: Promise.resolve({ token: of }) });
const act = (what: string, of = token, headers = {}) =>
  actRoute(formPost("/api/e/x", { act: what }, headers), params(of));
const duty = async () => {
  const [row] =
    await owner.sql`select sent_at, sent_by, waived_at, snoozed_until, version from thank_yous where id = ${world.thankYouId}`;
  return row;
};
const events = () =>
  owner.sql`select kind, actor_id, via from audit_events where office_id = ${world.officeId} order by id`;

test("looking shows the first name and changes nothing, however often", async () => {
  const before = await duty();
  for (let looks = 0; looks < 3; looks += 1) {
    expect(await lookAtThankYou(token)).toMatchObject({ state: "open", firstName: "Grace" });
  }
  expect(JSON.stringify(await lookAtThankYou(token))).not.toContain("Hopper");
  expect(await duty()).toEqual(before);
  expect(await events()).toEqual([]);
});

test("yes marks the note as sent, once, and says that a mail's link did it", async () => {
  const response = await act("sent");
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe(`/e/${token}?done=sent`);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await duty()).toMatchObject({ sent_by: "email" });
  expect(await lookAtThankYou(token)).toMatchObject({ state: "sent" });

  const again = await act("sent");
  expect(again.headers.get("location")).toBe(`/e/${token}`);
  expect(await events()).toEqual([{ kind: "thank_you.sent", actor_id: world.studentId, via: "email_link" }]);
});

test("a double press at once does it once", async () => {
  const answers = await Promise.all([act("sent"), act("sent"), act("sent")]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await events()).toHaveLength(1);
});

test("not needed drops the note; sent can still be said after it", async () => {
  await act("not_needed");
  expect(await lookAtThankYou(token)).toMatchObject({ state: "waived" });
  await act("sent");
  expect(await duty()).toMatchObject({ waived_at: null, sent_by: "email" });
});

test("remind me tomorrow moves the reminders, and the link stays good", async () => {
  const response = await act("tomorrow");
  expect(response.headers.get("location")).toBe(`/e/${token}?done=tomorrow`);
  expect(await duty()).toMatchObject({ version: 2 });
  expect(await lookAtThankYou(token)).toMatchObject({ state: "open" });
  expect((await act("tomorrow")).headers.get("location")).toBe(`/e/${token}`);
});

test("there is no tomorrow for a note whose reminders end today", async () => {
  await owner.sql`update thank_yous set due_at = now() - interval '1 day', open_until = now() + interval '1 minute'
    where id = ${world.thankYouId}`;
  expect((await act("tomorrow")).headers.get("location")).toBe(`/e/${token}?problem=too_late`);
});

test("a form of any site may carry it: the token alone authorises", async () => {
  const response = await act("sent", token, { origin: "null", "sec-fetch-site": "cross-site" });
  expect(response.status).toBe(303);
  expect((await duty())?.["sent_at"]).not.toBeNull();
});

test("forged, foreign, expired and outdated links look and do nothing", async () => {
  const other = await makeWorld(owner);
  const cases = [
    ["tampered", `${token.slice(0, -3)}abc`],
    ["tampered", "x"],
    ["tampered", "%00"],
    [
      "tampered",
      signMailPreferenceLink(getEnv().AUTH_SECRET, {
        officeId: world.officeId,
        personId: world.studentId,
        kind: "thank_you",
      }),
    ],
    ["tampered", signThankYouLink("another secret of more than thirty-two letters", link)],
    ["expired", sign({ ...link, expiresAt: fromNow(-1000) })],
    ["moved", sign({ ...link, scheduleVersion: 2 })],
    ["moved", sign({ ...link, recipientId: world.otherStudentId })],
    ["moved", sign({ ...link, recipientId: world.advisorId })],
    ["moved", sign({ ...link, officeId: other.officeId })],
    ["moved", sign({ ...link, officeId: other.officeId, recipientId: other.studentId })],
  ] as const;
  for (const [state, bad] of cases) {
    expect(await lookAtThankYou(bad), bad).toEqual({ state });
    const response = await act("sent", bad);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`/e/${encodeURIComponent(bad)}`);
  }
  expect(await duty()).toMatchObject({ sent_at: null, waived_at: null });
  expect(await events()).toEqual([]);
});

test("a moved meeting and a disabled student end the link", async () => {
  await owner.sql`update meetings set schedule_version = 2 where id = ${world.heldMeetingId}`;
  expect(await lookAtThankYou(token)).toEqual({ state: "moved" });
  await owner.sql`update meetings set schedule_version = 1 where id = ${world.heldMeetingId}`;
  await owner.sql`update people set disabled_at = now() where id = ${world.studentId}`;
  expect(await lookAtThankYou(token)).toEqual({ state: "moved" });
});

const question = (change: Partial<MeetingLink> = {}) =>
  signMeetingLink(getEnv().AUTH_SECRET, {
    officeId: world.officeId,
    meetingId: world.pastMeetingId,
    recipientId: world.studentId,
    scheduleVersion: 1,
    expiresAt: link.expiresAt,
    ...change,
  });
const meeting = async () => {
  const [row] =
    await owner.sql`select status, closed_by, student_says from meetings where id = ${world.pastMeetingId}`;
  return row;
};

test("looking at the question shows the first name and changes nothing, however often", async () => {
  const before = await meeting();
  for (let looks = 0; looks < 3; looks += 1) {
    expect(await lookAtMeeting(question())).toMatchObject({ state: "open", firstName: "Grace" });
  }
  expect(JSON.stringify(await lookAtMeeting(question()))).not.toContain("Hopper");
  expect(await meeting()).toEqual(before);
  expect(await events()).toEqual([]);
});

test("an answer is taken once, says that a mail's link gave it, and can be taken back", async () => {
  const page = `/e/${question()}`;
  const first = await act("met", question());
  expect([first.status, first.headers.get("location")]).toEqual([303, `${page}?done=met`]);
  expect((await act("met", question())).headers.get("location")).toBe(page);
  expect(await meeting()).toMatchObject({ status: "scheduled", student_says: "met" });
  await Promise.all([1, 2, 3].map(() => act("professional_missed", question())));
  expect(await meeting()).toEqual({ status: "no_show", closed_by: "professional", student_says: null });
  expect(await lookAtMeeting(question())).toMatchObject({
    state: "closed",
    closed: { as: "no_show", by: "professional" },
  });
  expect((await act("undo", question())).headers.get("location")).toBe(`${page}?done=undo`);
  expect(await lookAtMeeting(question())).toMatchObject({ state: "open" });
  expect(await events()).toEqual(
    ["meeting.answered", "meeting.closed", "meeting.reopened"].map((kind) => ({
      kind,
      actor_id: world.studentId,
      via: "email_link",
    })),
  );
});

test("a question that is forged, foreign, expired, outdated or another's does nothing", async () => {
  const other = await makeWorld(owner);
  const cases = [
    ["tampered", `${question().slice(0, -3)}abc`],
    ["tampered", token],
    ["expired", question({ expiresAt: fromNow(-1000) })],
    ["moved", question({ scheduleVersion: 2 })],
    ["moved", question({ recipientId: world.otherStudentId })],
    ["moved", question({ recipientId: world.advisorId })],
    ["moved", question({ officeId: other.officeId, recipientId: other.studentId })],
  ] as const;
  for (const [state, bad] of cases) {
    expect(await lookAtMeeting(bad), bad).toEqual({ state });
    expect((await act("professional_cancelled", bad)).status).toBe(303);
  }
  // The acts of one kind of mail are none of the other's.
  expect((await act("sent", question())).headers.get("location")).toBe(`/e/${question()}`);
  expect(await meeting()).toMatchObject({ status: "scheduled", student_says: null });
  expect(await duty()).toMatchObject({ sent_at: null });
  expect(await events()).toEqual([]);
});

test.each(["", "delete", "sent\u0000"])(
  "an act that is not one of ours (%j) is refused plainly",
  async (what) => {
    expect((await act(what)).status).toBe(400);
  },
);

const preferenceToken = () =>
  signMailPreferenceLink(getEnv().AUTH_SECRET, {
    officeId: world.officeId,
    personId: world.studentId,
    kind: "thank_you",
  });
const optOuts = () =>
  owner.sql`select person_id, kind from mail_opt_outs where office_id = ${world.officeId}`;
const preference = (fields: Record<string, string>, of = preferenceToken()) =>
  preferenceRoute(formPost("/api/u/x", fields, { origin: "null", "sec-fetch-site": "none" }), params(of));

test("a mail program's one-click switches the kind off with an empty 200, as often as it likes", async () => {
  for (let clicks = 0; clicks < 2; clicks += 1) {
    const response = await preference({ "List-Unsubscribe": "One-Click" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  }
  expect(await optOuts()).toEqual([{ person_id: world.studentId, kind: "thank_you" }]);
  expect(await lookAtMailPreference(preferenceToken())).toEqual({
    kind: "thank_you",
    officeName: "Career Office",
    wanted: false,
  });
});

test("one-click may come as multipart/form-data without an origin", async () => {
  const body = new FormData();
  body.set("List-Unsubscribe", "One-Click");
  const request = new Request(`${ORIGIN}/api/u/x`, { method: "POST", body });
  expect((await preferenceRoute(request, params(preferenceToken()))).status).toBe(200);
  expect(await optOuts()).toHaveLength(1);
});

test("the page's form switches off and on again; a GET only shows", async () => {
  const page = `/u/${preferenceToken()}`;
  const get = await preferenceGet(new Request(`${ORIGIN}/api/u/x`), params(preferenceToken()));
  expect([get.status, get.headers.get("location")]).toEqual([303, page]);
  expect(await optOuts()).toHaveLength(0);
  expect((await preference({ mail: "off" })).headers.get("location")).toBe(page);
  expect(await optOuts()).toHaveLength(1);
  expect((await preference({ mail: "on" })).headers.get("location")).toBe(page);
  expect(await optOuts()).toHaveLength(0);
});

test("no link switches off the mail that lets people in, and a forged one switches nothing", async () => {
  const { AUTH_SECRET } = getEnv();
  const signIn = signMailPreferenceLink(AUTH_SECRET, {
    officeId: world.officeId,
    personId: world.studentId,
    kind: "sign_in",
  });
  for (const bad of [signIn, token, `${preferenceToken()}A`, "x"]) {
    expect(await lookAtMailPreference(bad)).toBeNull();
    expect((await preference({ "List-Unsubscribe": "One-Click" }, bad)).status).toBe(404);
  }
  expect((await preference({ "List-Unsubscribe": "maybe" })).status).toBe(400);
  expect(await optOuts()).toHaveLength(0);
});

test("an expiry far in the past or future is only a number", async () => {
  const far = sign({ ...link, expiresAt: "9999-12-31T23:59:59.999Z" as Instant });
  expect(await lookAtThankYou(far)).toMatchObject({ state: "open" });
});
