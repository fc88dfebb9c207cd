import { professionalScope } from "@askaround/core/policy";
import { mergeProfessionals, tellApart, undoMerge } from "@askaround/core/professionals";
import {
  type Actor,
  type Instant,
  type OfficeId,
  type PersonId,
  type ProfessionalId,
  type ProfessionalMergeId,
  type Role,
  toInstant,
} from "@askaround/core/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection, type Tx } from "../connect.ts";
import { seedDemo } from "../dev/index.ts";
import { enterOffice, newUuid, postgresDeps } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import {
  compareProfessionals,
  getProfessional,
  listDuplicates,
  listProfessionals,
  type ProfessionalParams,
} from "./index.ts";

const now: Instant = toInstant("2026-11-20T15:00:00Z");
const everyone: ProfessionalParams = {
  search: null,
  care: null,
  mine: false,
  sort: "name",
  descending: false,
  page: 1,
};

let db: TestDb;
let web: Connection;
let owner: Connection;
let officeId: OfficeId;

beforeAll(async () => {
  db = await createTestDb();
  ({ officeId } = await seedDemo(db.ownerUrl, { now }));
  owner = connect(db.ownerUrl, { max: 1 });
  web = connect(db.urlFor("askaround_web"), { max: 2 });
});
afterAll(async () => {
  await Promise.all([web.close(), owner.close()]);
  await db.drop();
});

const read = <T>(query: (tx: Tx) => Promise<T>): Promise<T> =>
  web.db.transaction(async (tx) => {
    await enterOffice(tx, officeId);
    return query(tx);
  });

async function actorOf(role: Role, email: string): Promise<Actor> {
  const [row] = await owner.sql<{ id: PersonId }[]>`
    select id from people where office_id = ${officeId} and email = ${email}`;
  if (!row) throw new Error("There is no such person.");
  const zone = "America/New_York" as Actor["zone"];
  return { personId: row.id, officeId, role, via: "app", zone, membershipId: row.id as never };
}

async function all(actor: Actor, params: Partial<ProfessionalParams> = {}) {
  const list = (page: number) =>
    read((tx) => listProfessionals(tx, professionalScope(actor), { ...everyone, ...params, page }, now));
  const first = await list(1);
  const rest = await Promise.all(Array.from({ length: first.pages - 1 }, (_, index) => list(index + 2)));
  return [first, ...rest].flatMap(({ rows }) => rows);
}

test("a name is there exactly where a note level shows it to the reader, for each reader", async () => {
  const contacts = await owner.sql<{ id: string; level: string; advised: boolean }[]>`
    select c.professional_id as id, c.note_level as level, exists (
      select 1 from enrolments e join cohort_advisors a on a.office_id = e.office_id and a.cohort_id = e.cohort_id
      join people p on p.office_id = a.office_id and p.id = a.person_id and p.email = 'priya.raman@demo.test'
      where e.office_id = c.office_id and e.student_id = c.student_id and e.left_at is null) as advised
    from contacts c where c.office_id = ${officeId}`;
  const readable = {
    advisor: contacts.filter(
      ({ level, advised }) => level === "office" || (level === "my_advisor" && advised),
    ),
    admin: contacts.filter(({ level }) => level === "office"),
  };
  const readers = {
    advisor: await actorOf("advisor", "priya.raman@demo.test"),
    admin: await actorOf("admin", "tomas.herrera@demo.test"),
  };
  for (const role of ["advisor", "admin"] as const) {
    const rows = await all(readers[role]);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      [...new Set(contacts.map(({ id }) => id))].toSorted(),
    );
    const named = rows.filter(({ name, title, link }) => name !== null || title !== null || link !== null);
    expect(new Set(named.map(({ id }) => id)), role).toEqual(new Set(readable[role].map(({ id }) => id)));
    expect(named.length).toBeLessThan(rows.length);
  }
});

test("a hidden name is found by no search, and its page shows neither it nor who keeps it", async () => {
  const admin = await actorOf("admin", "tomas.herrera@demo.test");
  const hidden = (await all(admin)).find(({ name }) => name === null);
  const [row] = await owner.sql<{ name: string }[]>`
    select name from professionals where office_id = ${officeId} and id = ${hidden?.id ?? ""}`;
  const found = await all(admin, { search: row?.name ?? null });
  expect(found.filter(({ id }) => id === hidden?.id)).toEqual([]);
  const id = hidden?.id ?? ("" as ProfessionalId);
  const page = await read((tx) => getProfessional(tx, professionalScope(admin), admin, id, now));
  expect(page).toMatchObject({ name: null, title: null, link: null, knownBy: [] });
});

test("who wrote is named as the contact’s note level allows, and never what was written", async () => {
  const readers = [
    await actorOf("advisor", "priya.raman@demo.test"),
    await actorOf("admin", "tomas.herrera@demo.test"),
  ];
  const written = await owner.sql<{ id: ProfessionalId; outreach: string; level: string; text: string }[]>`
    select c.professional_id as id, o.id as outreach, c.note_level as level, o.text from outreach o
    join contacts c on c.office_id = o.office_id and c.id = o.contact_id
    where o.office_id = ${officeId} and (o.sent_at is not null or o.text <> '')`;
  const seen = { named: 0, unnamed: 0 };
  for (const reader of readers)
    for (const id of new Set(written.map((each) => each.id))) {
      const page = await read((tx) => getProfessional(tx, professionalScope(reader), reader, id, now));
      const theirs = written.filter((each) => each.id === id);
      expect(page?.holds.map((hold) => hold.id).toSorted()).toEqual(
        theirs.map((each) => each.outreach).toSorted(),
      );
      for (const hold of page?.holds ?? []) {
        const { level, text } = theirs.find(({ outreach }) => outreach === hold.id) ?? {};
        if (level === "only_me" || (reader.role === "admin" && level !== "office"))
          expect(hold.studentName).toBeNull();
        seen[hold.studentName === null ? "unnamed" : "named"] += 1;
        expect(Object.values(hold)).not.toContain(text);
      }
    }
  expect(Math.min(seen.named, seen.unnamed)).toBeGreaterThan(0);
});

test("figures agree with a recount, and orders and filters with the figures", async () => {
  const priya = await actorOf("advisor", "priya.raman@demo.test");
  const rows = await all(priya, { sort: "asks", descending: true });
  const counted = await owner.sql<{ id: string; ever: number; met: number; known: number }[]>`
    select p.id,
      (select count(*)::int from outreach o join contacts c on c.office_id = o.office_id and c.id = o.contact_id
        where c.office_id = p.office_id and c.professional_id = p.id and o.sent_at is not null) as ever,
      (select count(distinct m.id)::int from meetings m
        join meeting_contacts mc on mc.office_id = m.office_id and mc.meeting_id = m.id
        join contacts c on c.office_id = mc.office_id and c.id = mc.contact_id
        where m.office_id = p.office_id and m.status = 'held' and c.professional_id = p.id) as met,
      (select count(distinct c.student_id)::int from contacts c
        where c.office_id = p.office_id and c.professional_id = p.id) as known
    from professionals p where p.office_id = ${officeId}`;
  const by = new Map(counted.map((each) => [each.id, each]));
  for (const { id, asksEver, met, known } of rows)
    expect({ id, ever: asksEver, met, known }).toEqual(by.get(id));
  expect(rows.map(({ asks }) => asks)).toEqual(rows.map(({ asks }) => asks).toSorted((a, b) => b - a));
  for (const care of ["do_not_contact", "ask_first", "at_cap", "resting"] as const) {
    const want = rows.filter((each) => each.care.states.includes(care)).map(({ id }) => id);
    const got = (await all(priya, { care })).map(({ id }) => id);
    expect(got.toSorted(), care).toEqual(want.toSorted());
    expect(want.length, care).toBeGreaterThan(0);
  }
  const mine = await all(priya, { mine: true });
  expect(mine.length).toBeGreaterThan(0);
  expect(mine.every(({ name }) => name !== null)).toBe(true);
});

test("pairs are alike, both named to the reader, and offered no more once they are told apart or joined", async () => {
  const priya = await actorOf("advisor", "priya.raman@demo.test");
  const deps = postgresDeps({ db: web.db, now: () => now });
  const scope = professionalScope(priya);
  const pairs = async () => (await read((tx) => listDuplicates(tx, scope, { page: 1 }, now))).rows;
  const found = await pairs();
  expect(found.length).toBeGreaterThan(2);
  const named = new Set((await all(priya)).flatMap(({ id, name }) => (name === null ? [] : [id])));
  for (const { first, second, reasons } of found) {
    expect(reasons.length).toBeGreaterThan(0);
    expect([named.has(first.id), named.has(second.id)]).toEqual([true, true]);
  }
  const [one, two] = found;
  if (!one || !two) throw new Error("There are no pairs.");
  await tellApart(deps, priya, { firstId: one.second.id, secondId: one.first.id, apart: true });
  const pair = { firstId: two.first.id, secondId: two.second.id };
  const compared = await read((tx) => compareProfessionals(tx, scope, pair, now));
  const requestId = newUuid<ProfessionalMergeId>();
  await mergeProfessionals(deps, priya, {
    requestId,
    keptId: two.first.id,
    mergedId: two.second.id,
    keptRevision: two.first.revision,
    mergedRevision: two.second.revision,
    choice: compared?.choice ?? { name: "kept", organisation: "kept", title: "kept", link: "kept" },
  });
  expect(await pairs()).toHaveLength(found.length - 2);
  expect(await read((tx) => compareProfessionals(tx, scope, pair, now))).toBeNull();
  const joined = await read((tx) => getProfessional(tx, scope, priya, two.first.id, now));
  expect(joined).toMatchObject({
    known: two.first.known + two.second.known - (compared?.knowBoth ?? 0),
    met: two.first.met + two.second.met,
    asksEver: two.first.asksEver + two.second.asksEver,
    merges: [{ id: requestId, name: two.second.name, undoneAt: null }],
  });
  await undoMerge(deps, priya, { mergeId: requestId });
  const again = await read((tx) => compareProfessionals(tx, scope, pair, now));
  expect(again).toMatchObject({ first: { known: two.first.known }, second: { known: two.second.known } });
});
