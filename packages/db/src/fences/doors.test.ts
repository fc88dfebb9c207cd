import type { MembershipId, PersonId, UserId } from "@askaround/core/shared";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newUuid } from "../stores/index.ts";
import { type TwoOffices, twoOffices } from "./two-offices.ts";

let world: TwoOffices;
let login: UserId;
let session: string;

beforeAll(async () => {
  world = await twoOffices();
});
afterAll(() => world[Symbol.asyncDispose]());

/** A login with a session; the student of office A, or of both offices, is theirs. */
beforeEach(async () => {
  const { owner, a, b } = world;
  login = newUuid();
  session = `hash ${login}`;
  await owner.sql`update people set user_id = null, disabled_at = null`;
  await owner.sql`insert into auth.users (id, email, created_at) values (${login}, ${`${login}@login.test`}, now())`;
  await owner.sql`insert into auth.sessions (token_hash, user_id, expires_at, created_at)
    values (${session}, ${login}, now() + interval '1 day', now())`;
  await owner.sql`update people set user_id = ${login} where id in (${a.studentId}, ${b.studentId})`;
});

async function membershipOf(personId: PersonId): Promise<MembershipId> {
  const [row] = await world.owner.sql<
    { id: MembershipId }[]
  >`select id from memberships where person_id = ${personId}`;
  if (!row) throw new Error("The fixture has no such membership.");
  return row.id;
}

/** The actor, and the office that the transaction is in after asking. */
function enter(hash: string, membership: string) {
  return world.web.sql.begin(async (tx) => {
    const actors =
      await tx`select office_id, person_id, membership_id, role from enter_office(${hash}, ${membership})`;
    const [setting] = await tx`select current_setting('app.office_id', true) as office`;
    const people = await tx`select distinct office_id from people`;
    return {
      actors,
      office: setting?.["office"] as string,
      offices: people.map((row) => row["office_id"] as string),
    };
  });
}

describe("enter_office", () => {
  test("turns a session and a membership into the actor and opens that office alone", async () => {
    const { a, b } = world;
    for (const { officeId, studentId } of [a, b]) {
      const membershipId = await membershipOf(studentId);
      expect(await enter(session, membershipId)).toEqual({
        actors: [{ office_id: officeId, person_id: studentId, membership_id: membershipId, role: "student" }],
        office: officeId,
        offices: [officeId],
      });
    }
  });

  const shut = { actors: [], office: "", offices: [] };

  test("stays shut for a membership that is somebody else's", async () => {
    expect(await enter(session, await membershipOf(world.a.otherStudentId))).toEqual(shut);
    expect(await enter(session, newUuid())).toEqual(shut);
  });

  test("stays shut for a session that is over or unknown", async () => {
    const membership = await membershipOf(world.a.studentId);
    await world.owner
      .sql`update auth.sessions set expires_at = now() - interval '1 second' where token_hash = ${session}`;
    expect(await enter(session, membership)).toEqual(shut);
    expect(await enter("no such hash", membership)).toEqual(shut);
  });

  test("stays shut for a person who was disabled, at once", async () => {
    await world.owner.sql`update people set disabled_at = now() where id = ${world.a.studentId}`;
    expect(await enter(session, await membershipOf(world.a.studentId))).toEqual(shut);
    expect((await enter(session, await membershipOf(world.b.studentId))).office).toBe(world.b.officeId);
  });

  test("leaves nothing of an office that was entered before", async () => {
    const foreign = await membershipOf(world.a.otherStudentId);
    const seen = await world.web.sql.begin(async (tx) => {
      await tx`select set_config('app.office_id', ${world.b.officeId}, true)`;
      await tx`select * from enter_office(${session}, ${foreign})`;
      return tx`select office_id from people`;
    });
    expect(seen).toHaveLength(0);
  });
});

describe("my_memberships", () => {
  test("lists what the session's person may choose, without the disabled", async () => {
    const list = () => world.auth.sql`select office_id, role from my_memberships(${session})`;
    expect(await list()).toEqual([
      { office_id: world.a.officeId, role: "student" },
      { office_id: world.b.officeId, role: "student" },
    ]);
    await world.owner.sql`update people set disabled_at = now() where id = ${world.a.studentId}`;
    expect(await list()).toEqual([{ office_id: world.b.officeId, role: "student" }]);
    expect(await world.auth.sql`select 1 from my_memberships('no such hash')`).toHaveLength(0);
  });
});

describe("request_sign_in", () => {
  const askedAt = Date.parse("2026-10-05T09:00:00.000Z");
  const ask = async (email: string, minute = 0) => {
    const at = new Date(askedAt + minute * 60_000).toISOString();
    const until = new Date(askedAt + (minute + 10) * 60_000).toISOString();
    const rows = await world.auth.sql<{ kept: boolean }[]>`
      select request_sign_in(${email}, ${newUuid()}, 'code', 'intent', ${until}, ${newUuid()}, ${newUuid()},
        'sealed', ${at}) as kept`;
    return rows[0]?.kept;
  };
  const kept = async (email: string) => {
    const tokens = await world.owner.sql`select 1 from auth.verification_tokens where identifier = ${email}`;
    const mails = await world.owner.sql`
      select d.lane, d.secret from deliveries d join people p on p.office_id = d.office_id and p.id = d.recipient_id
      left join auth.users u on u.id = p.user_id
      where d.kind = 'sign_in' and (u.email = ${email} or p.email = ${email})`;
    return { tokens: tokens.length, mails };
  };

  test("keeps one token and plans one mail on the direct lane, from the oldest membership's office", async () => {
    const email = `${login}@login.test`;
    expect(await ask(email)).toBe(true);
    expect(await kept(email)).toEqual({ tokens: 1, mails: [{ lane: "direct", secret: "sealed" }] });
    const [mail] = await world.owner.sql`select office_id from deliveries where kind = 'sign_in'
      and recipient_id = ${world.a.studentId}`;
    expect(mail).toEqual({ office_id: world.a.officeId });
  });

  test("knows a person who was added by address and never signed in", async () => {
    const email = `${world.b.otherStudentId}@b.test`;
    expect(await ask(email)).toBe(true);
    expect(await kept(email)).toMatchObject({ tokens: 1 });
  });

  test("keeps nothing for an address nobody has, nor for one that is disabled", async () => {
    expect(await ask("nobody@nowhere.test")).toBe(false);
    expect(await kept("nobody@nowhere.test")).toEqual({ tokens: 0, mails: [] });
    await world.owner.sql`update people set disabled_at = now() where user_id = ${login}`;
    expect(await ask(`${login}@login.test`)).toBe(false);
  });

  test("refuses the sixth request within ten minutes and takes the next one after", async () => {
    const email = `${login}@login.test`;
    for (const minute of [0, 1, 2, 3, 4]) expect(await ask(email, minute)).toBe(true);
    expect(await ask(email, 5)).toBe(false);
    expect(await kept(email)).toMatchObject({ tokens: 5 });
    expect(await ask(email, 11)).toBe(true);
  });

  test("counts requests that arrive together", async () => {
    const email = `${login}@login.test`;
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(email)));
    expect(answers.filter(Boolean)).toHaveLength(5);
  });

  test("is not open to the web role", async () => {
    await expect(
      world.web
        .sql`select request_sign_in('a@b.test', '', '', '', now(), gen_random_uuid(), gen_random_uuid(), '', now())`,
    ).rejects.toMatchObject({ code: "42501" });
  });
});

describe("claim_people", () => {
  test("gives a proven address its people in every office, and never a second person of one office", async () => {
    const { owner, auth, a, b } = world;
    const email = `proven-${login}@login.test`;
    await owner.sql`update people set email = ${email} where id in (${a.otherStudentId}, ${b.otherStudentId})`;
    await owner.sql`update people set user_id = null where id = ${b.studentId}`;
    await auth.sql`select claim_people(${login}, ${email})`;
    const mine = await owner.sql`select id from people where user_id = ${login} order by id`;
    expect(mine.map((row) => row["id"] as string)).toEqual([a.studentId, b.otherStudentId].sort());
  });
});

describe("oldest_due_mail", () => {
  test("says since when mail has been waiting, in any office, without opening one", async () => {
    const { owner, web } = world;
    await owner.sql`update deliveries set next_attempt_at = now() + interval '1 hour'`;
    expect(await web.sql`select oldest_due_mail() as since`).toEqual([{ since: null }]);
    const since = new Date("2026-10-01T08:00:00.000Z");
    await owner.sql`update deliveries set next_attempt_at = '2026-10-01T08:00:00.000Z'
      where id = (select id from deliveries where kind = 'thank_you' and office_id = ${world.b.officeId} limit 1)`;
    const [row] = await web.sql<{ since: string }[]>`select oldest_due_mail() as since`;
    expect(new Date(row?.since ?? "").getTime()).toBe(since.getTime());
  });
});

describe("sent_mail", () => {
  const TOKEN = "A".repeat(60);
  const mail = JSON.stringify({
    from: "Harbour <hello@askaround.test>",
    to: "ada@students.test",
    subject: "Tell Grace “thank you”",
    html: `<a href="https://askaround.test/e/${TOKEN}?choice=tomorrow">Later</a>`,
    text: `https://askaround.test/u/${TOKEN}`,
    headers: { "List-Unsubscribe": `<https://askaround.test/api/u/${TOKEN}>` },
    attachments: [{ filename: "meeting.ics", content: "QkVHSU4=" }],
  });
  const read = (officeId: string, id: string) =>
    world.web.sql.begin(async (tx) => {
      await tx`select set_config('app.office_id', ${officeId}, true)`;
      const [row] = await tx<{ mail: Record<string, unknown> | null }[]>`select sent_mail(${id}) as mail`;
      return row?.mail ?? null;
    });
  const store = async (kind: string) => {
    const [row] = await world.owner.sql<{ id: string }[]>`update deliveries set payload = ${mail},
      kind = ${kind} where id = (select id from deliveries where office_id = ${world.a.officeId} limit 1) returning id`;
    return row?.id ?? "";
  };

  test("shows a mail of one's own office with every link that acts made harmless", async () => {
    const id = await store("thank_you");
    const seen = await read(world.a.officeId, id);
    expect(seen).toEqual({
      from: "Harbour <hello@askaround.test>",
      to: "ada@students.test",
      replyTo: null,
      subject: "Tell Grace “thank you”",
      html: '<a href="https://askaround.test/e/hidden?choice=tomorrow">Later</a>',
      text: "https://askaround.test/u/hidden",
      attachments: ["meeting.ics"],
    });
    expect(await read(world.b.officeId, id)).toBeNull();
    expect(await read("", id)).toBeNull();
  });

  test("never shows a sign-in mail", async () => {
    expect(await read(world.a.officeId, await store("sign_in"))).toBeNull();
  });
});
