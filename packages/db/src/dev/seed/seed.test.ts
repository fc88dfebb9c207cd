import { addMinutes, toInstant } from "@askaround/core/shared";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type Connection } from "../../connect.ts";
import { rebuildProgress } from "../../stores/index.ts";
import { createTestDb, type TestDb } from "../../testing/index.ts";
import { DEMO_LOGINS, seedDemo } from "./index.ts";

const now = toInstant("2026-11-18T03:17:42.123Z");
let home: TestDb;
let owner: Connection;

beforeAll(async () => {
  home = await createTestDb();
  await seedDemo(home.ownerUrl, { now });
  owner = connect(home.ownerUrl, { max: 4 });
});
afterAll(async () => {
  await owner.close();
  await home.drop();
});

async function count(statement: string): Promise<number> {
  const [row] = await owner.sql.unsafe<{ count: number }[]>(
    `select count(*)::int as count from ${statement}`,
  );
  return row?.count ?? 0;
}

/** Everything that was written, in one number. */
async function fingerprint(connection: Connection): Promise<string> {
  const hash = createHash("sha256");
  for (const table of [
    "people",
    "contacts",
    "meetings",
    "debriefs",
    "referrals",
    "thank_yous",
    "outreach",
    "deliveries",
  ]) {
    const rows = await connection.sql`select t::text as row from ${connection.sql(table)} t order by 1`;
    hash.update(JSON.stringify(rows));
  }
  return hash.digest("hex");
}

test("the term has the promised size and shows every state", async () => {
  const main = "office_id = (select office_id from people where email = 'maya.okafor@demo.test')";
  expect(await count(`people where ${main}`)).toBe(63);
  expect(await count(`cohorts where ${main}`)).toBe(4);
  expect(await count(`cohorts where ${main} and joins is not null`)).toBe(1);
  expect(await count(`enrolments where ${main} and by = 'rule'`)).toBeGreaterThan(5);
  expect(await count(`professionals where ${main}`)).toBe(150 + 4);
  const meetings = await count(`meetings where ${main}`);
  expect(meetings).toBeGreaterThanOrEqual(270);
  expect(meetings).toBeLessThanOrEqual(350);
  for (const status of ["scheduled", "held", "cancelled", "no_show"])
    expect(await count(`meetings where status = '${status}' and ${main}`), status).toBeGreaterThan(3);
  for (const answer of ["not_asked", "granted", "declined", "will_introduce"])
    expect(await count(`name_permissions where answer = '${answer}'`), answer).toBeGreaterThan(3);
  expect(await count("name_permissions where revoked_reason is not null")).toBeGreaterThan(0);
  expect(await count("debrief_edits")).toBeGreaterThan(3);
  expect(await count("debrief_drafts")).toBeGreaterThan(0);
  expect(await count("thank_yous where sent_at is not null")).toBeGreaterThan(100);
  expect(
    await count(`thank_yous where sent_at is null and waived_at is null and due_at < '${now}'`),
  ).toBeGreaterThan(3);
  expect(await count("promises where done_at is null")).toBeGreaterThan(3);
  for (const answer of ["replied", "declined", "bounced"])
    expect(await count(`outreach where answer = '${answer}'`), answer).toBeGreaterThan(0);
  expect(await count("outreach where sent_at is null")).toBeGreaterThan(3);
  expect(await count("outreach where step = 'follow_up'")).toBeGreaterThan(1);
  expect(
    await count(`duties where kind = 'follow_up_due' and done_at is null and due_at < '${now}'`),
  ).toBeGreaterThan(3);
  expect(
    await count(
      `outreach where sent_at > '${now}' or answered_at > '${now}' or answered_at < sent_at or sent_at < started_at`,
    ),
  ).toBe(0);
});

test("meetings ahead are prepared to every extent, and what was prepared precedes its meeting", async () => {
  const ahead = `meetings m left join preps p on p.office_id = m.office_id and p.meeting_id = m.id
    where m.status = 'scheduled' and m.starts_at > '${now}'`;
  expect(await count(`${ahead} and p.meeting_id is null`)).toBeGreaterThan(0);
  expect(await count(`${ahead} and p.dress is null and p.meeting_id is not null`)).toBeGreaterThan(0);
  expect(await count(`${ahead} and p.dress is not null`)).toBeGreaterThan(0);
  expect(await count("prep_questions where kept <> '[]'")).toBeGreaterThan(0);
  expect(
    await count(`preps p join meetings m on m.office_id = p.office_id and m.id = p.meeting_id
    where p.touched_at > m.starts_at or p.touched_at > '${now}' or p.touched_at < m.booked_at`),
  ).toBe(0);
});

test("who has done something here has signed in; a handful are still invited", async () => {
  const invited = await count("people where user_id is null");
  expect(invited).toBeGreaterThan(0);
  expect(invited).toBeLessThan(10);
  expect(await count("meetings m join people p on p.id = m.student_id where p.user_id is null")).toBe(0);
  expect(await count("people p join auth.users u on u.id = p.user_id where u.email <> p.email")).toBe(0);
});

test("referrals lead from person to person, several deep", async () => {
  const [chain] = await owner.sql<{ depth: number }[]>`
    with recursive chain as (
      select office_id, referrer_contact_id, contact_id, 1 as depth from referrals where contact_id is not null
      union all
      select r.office_id, c.referrer_contact_id, r.contact_id, c.depth + 1 from chain c
      join referrals r on r.office_id = c.office_id and r.referrer_contact_id = c.contact_id
      where r.contact_id is not null and c.depth < 20
    ) select max(depth)::int as depth from chain`;
  expect(chain?.depth).toBeGreaterThanOrEqual(3);
});

test("nothing that has happened lies ahead, and nothing precedes its cause", async () => {
  expect(
    await count(`meetings where booked_at > '${now}' or (status = 'held' and actual_end_at > '${now}')`),
  ).toBe(0);
  expect(await count(`meetings where booked_at > starts_at`)).toBe(0);
  expect(
    await count(`debriefs d join meetings m on m.id = d.meeting_id
    where d.recorded_at > '${now}' or d.recorded_at < m.actual_end_at`),
  ).toBe(0);
  expect(
    await count(`thank_yous t join debriefs d on d.meeting_id = t.meeting_id
    where t.sent_at > '${now}' or t.sent_at < d.recorded_at`),
  ).toBe(0);
  expect(await count(`contacts where created_at > '${now}'`)).toBe(0);
  expect(
    await count(`referrals r join contacts c on c.id = r.contact_id where c.created_at < r.created_at`),
  ).toBe(0);
  expect(
    await count(`meeting_contacts g join contacts c on c.id = g.contact_id join meetings m on m.id = g.meeting_id
    where c.created_at > m.booked_at`),
  ).toBe(0);
});

describe("the mail", () => {
  test("of the talk that ended two hours ago is due now, and no other within the half hour", async () => {
    const due = await owner.sql`
      select p.email, d.kind, d.step, m.actual_end_at from deliveries d
      join people p on p.office_id = d.office_id and p.id = d.recipient_id
      join thank_yous t on t.office_id = d.office_id and t.id = d.subject_id
      join meetings m on m.office_id = t.office_id and m.id = t.meeting_id
      where d.state in ('planned', 'claimed') and d.next_attempt_at < ${addMinutes(now, 30)}`;
    expect(due).toHaveLength(1);
    expect(due[0]).toMatchObject({ email: "maya.okafor@demo.test", kind: "thank_you", step: "soft" });
    expect(new Date(String(due[0]?.["actual_end_at"])).toISOString()).toBe(addMinutes(now, -120));
    expect(
      await count(`deliveries where state = 'planned' and next_attempt_at < '${addMinutes(now, 30)}'`),
    ).toBe(1);
  });

  test("has a past: earlier steps went out on time, and later ones are planned", async () => {
    expect(await count(`deliveries where state = 'accepted' and settled_at is not null`)).toBeGreaterThan(
      100,
    );
    expect(await count(`deliveries where state = 'planned' and due_at > '${now}'`)).toBeGreaterThan(10);
    expect(await count("deliveries where state not in ('accepted', 'planned', 'cancelled')")).toBe(0);
  });
});

test.each(["2026-03-08T07:30:00Z", "2026-07-05T16:00:00Z", "2026-11-02T05:59:59Z", "2027-01-01T00:00:00Z"])(
  "a first start at %s sends one mail, not a burst",
  async (moment) => {
    const other = await createTestDb();
    const start = toInstant(moment);
    await seedDemo(other.ownerUrl, { now: start });
    const connection = connect(other.ownerUrl, { max: 1 });
    try {
      const due = await connection.sql`select kind, step from deliveries
        where state = 'planned' and next_attempt_at < ${addMinutes(start, 30)}`;
      expect(due).toEqual([{ kind: "thank_you", step: "soft" }]);
    } finally {
      await connection.close();
      await other.drop();
    }
  },
);

test("summaries say what a recount says", async () => {
  expect(await rebuildProgress(owner.db)).toEqual({ students: 68, differed: 0 });
  expect(await count(`student_progress where attention_at <= '${now}'`)).toBeGreaterThan(5);
});

test("everyone named at the start can be signed in as, in their role", async () => {
  for (const { email, role, name } of DEMO_LOGINS)
    expect(
      await count(`people p join memberships m on m.person_id = p.id
        where p.email = '${email}' and p.name = '${name}' and m.role = '${role}'`),
    ).toBeGreaterThan(0);
  expect(
    await count(
      `memberships m join people p on p.id = m.person_id where p.email = 'tomas.herrera@demo.test'`,
    ),
  ).toBe(2);
  expect(await count(`people where email = 'priya.raman@demo.test'`)).toBe(2);
});

test("seeding again changes nothing", async () => {
  const before = await fingerprint(owner);
  expect(await seedDemo(home.ownerUrl, { now: addMinutes(now, 90) })).toMatchObject({ created: false });
  expect(await fingerprint(owner)).toBe(before);
});

test("the same seed and moment make the same term, another seed another office beside it", async () => {
  const second = await createTestDb();
  await seedDemo(second.ownerUrl, { now });
  const copy = connect(second.ownerUrl, { max: 1 });
  try {
    expect(await fingerprint(copy)).toBe(await fingerprint(owner));
    expect(await seedDemo(second.ownerUrl, { now, seed: 2, students: 20 })).toMatchObject({ created: true });
    expect(await copy.sql`select count(*)::int as offices from offices`).toEqual([{ offices: 4 }]);
  } finally {
    await copy.close();
    await second.drop();
  }
});
