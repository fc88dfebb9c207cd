import { FORGOTTEN_NAME, wordsToTakeOut } from "@askaround/core/professionals";
import type { Instant } from "@askaround/core/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { type FilledOffice, type TwoOffices, twoOffices } from "../fences/two-offices.ts";
import { postgresDeps } from "./deps.ts";

const NAME = "Zelda Quillfeather";
const EMAIL = "zelda@quill.test";
const AT = "2026-11-18T10:00:00.000Z" as Instant;

/** Where no professional’s name can stand, each with the reason. Whoever adds a table has to decide here. */
const NO_NAMES: Readonly<Record<string, string>> = {
  offices: "the office’s own name and settings",
  people: "members of the office, who may bear the same name",
  audit_events: "ids and codes only",
  suppressions: "addresses of members",
  calendar_feeds: "a hash",
};
/** Columns that only codes, zones and ids go into. */
const CODES =
  /zone$|^(bank_id|key|step|reason_code|provider_id|secret|token_hash)$|^deliveries\.(?!payload)|^advisor_messages\.reasons$/u;

let world: TwoOffices;
let web: Connection;
beforeAll(async () => {
  world = await twoOffices();
  web = connect(world.urlFor("askaround_web"), { max: 1 });
});
afterAll(async () => {
  await web.close();
  await world[Symbol.asyncDispose]();
});

interface Column {
  readonly tab: string;
  readonly name: string;
  readonly type: "text" | "text[]" | "jsonb";
}

async function textColumns(): Promise<readonly Column[]> {
  const all = await world.owner.sql<Column[]>`
    select c.relname as tab, a.attname as name, a.atttypid::regtype::text as type from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    join pg_attribute o on o.attrelid = c.oid and o.attname = 'office_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype) order by 1, 2`;
  return all.filter(
    ({ tab, name }) => !(tab in NO_NAMES) && !CODES.test(name) && !CODES.test(`${tab}.${name}`),
  );
}

/** The person’s own record, and a sentence with name and address in every text of both offices. */
async function plant(): Promise<readonly Column[]> {
  const columns = await textColumns();
  const { owner, a, b } = world;
  const planted: Column[] = [];
  await owner.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update professionals set name = ${NAME} where id = any(${[a.professionalId, b.professionalId]})`;
    await tx`update contacts set name = ${NAME}, email = ${EMAIL}, phone = '+49 30 5550', notes = 'Met at a talk'
      where id = any(${[a.contactId, b.contactId]})`;
    for (const { tab, name, type } of columns) {
      // The record itself, and what belongs to somebody else who may bear the same name.
      if (
        tab === "professionals" ||
        (/^(contacts|referrals)$/u.test(tab) && !/how_met|notes|reason/u.test(name))
      )
        continue;
      const said = `I met ${NAME} (${EMAIL}), Zelda said`;
      const value = {
        text: tx`${said}`,
        "text[]": tx`array[${said}]::text[]`,
        jsonb: tx`case jsonb_typeof(${tx(name)}) when 'array' then ${tx(name)} || to_jsonb(${said}::text)
          else ${tx(name)} || jsonb_build_object('planted', ${said}::text) end`,
      }[type];
      const write = () => tx.savepoint((inner) => inner`update ${tx(tab)} set ${tx(name)} = ${value}`);
      // A sentence may be more than a rule of the table has room for: the rule gives way, not the column.
      const rows = await write().catch(async (error: { constraint_name?: string }) => {
        await tx`alter table ${tx(tab)} drop constraint ${tx(error.constraint_name ?? "unknown")}`;
        return write();
      });
      expect(rows.count, `${tab}.${name} has rows`).toBeGreaterThan(0);
      planted.push({ tab, name, type });
    }
  });
  return planted;
}

/** As an admin's request does it: through the web role, in its office. */
const forget = ({ officeId, professionalId }: FilledOffice) =>
  postgresDeps({ db: web.db }).transact(officeId, async ({ professionals }) => {
    const facts = await professionals.listFacts(professionalId);
    return { facts, done: await professionals.forget(professionalId, wordsToTakeOut(facts), AT) };
  });

async function tablesNaming(pattern: string, officeId: string): Promise<string[]> {
  const found: string[] = [];
  const tables = await world.owner.sql<{ tab: string }[]>`
    select c.relname as tab from pg_class c join pg_attribute o on o.attrelid = c.oid and o.attname = 'office_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`;
  for (const { tab } of tables) {
    const rows = await world.owner.sql`
      select 1 from ${world.owner.sql(tab)} t where office_id = ${officeId} and to_jsonb(t)::text ~* ${pattern} limit 1`;
    if (rows.length > 0) found.push(tab);
  }
  return found;
}

test("after a person is taken out, no text column of the office leads to them, and the other office keeps theirs", async () => {
  const planted = await plant();
  expect(planted.length).toBeGreaterThan(30);
  const { a, b } = world;
  const before = await tablesNaming("quillfeather|quill\\.test", b.officeId);
  expect(await tablesNaming("quillfeather", a.officeId)).toEqual(before);
  const counts = () =>
    world.owner
      .sql`select (select count(*) from meetings) as meetings, (select count(*) from outreach) as outreach,
      (select count(*) from name_permissions) as answers, (select count(*) from debrief_edits) as edits,
      (select sum(coalesce(interest_after, 0)) from debriefs) as interest`;
  const counted = await counts();

  const { facts, done } = await forget(a);
  expect(facts.names).toContain(NAME);
  expect(facts.exact).toEqual(expect.arrayContaining([EMAIL, "+49 30 5550"]));
  expect(done?.studentIds).toEqual([a.studentId]);
  expect(done?.contactIds).toContain(a.contactId);
  expect(await tablesNaming("quillfeather|quill\\.test|5550", a.officeId)).toEqual([]);
  expect(await tablesNaming("quillfeather", b.officeId)).toEqual(before);
  expect(await counts()).toEqual(counted);
  const [left] = await world.owner
    .sql`select name, email, forgotten_at is not null as gone from contacts where id = ${a.contactId}`;
  expect(left).toEqual({ name: FORGOTTEN_NAME, email: null, gone: true });
  const [debrief] = await world.owner.sql`select learned from debriefs where office_id = ${a.officeId}`;
  expect(debrief?.["learned"]).toBe("I met [name removed] ([name removed]), [name removed] said");
});

test("waits while a mail to one of the students is being sent, and changes nothing", async () => {
  const { owner, b } = world;
  await owner.sql`update deliveries set state = 'sending' where office_id = ${b.officeId} and recipient_id = ${b.studentId}`;
  const before =
    await owner.sql`select name, revision from contacts where office_id = ${b.officeId} order by id`;
  expect((await forget(b)).done).toBeNull();
  expect(
    await owner.sql`select name, revision from contacts where office_id = ${b.officeId} order by id`,
  ).toEqual(before);
});

test("the door works in an office only", async () => {
  const call = web.sql`select forget_professionals('{}', 'x', 'y', '{}', '{}', now())`;
  await expect(call).rejects.toMatchObject({ code: "42501" });
});
