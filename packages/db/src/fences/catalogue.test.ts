import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TwoOffices, twoOffices } from "./two-offices.ts";

/** Tables that belong to no office, each with the reason. Whoever adds one has to say why here. */
const WITHOUT_OFFICE: Readonly<Record<string, string>> = {
  "auth.users": "a login is global; only askaround_auth reaches the schema",
  "auth.sessions": "belongs to a login",
  "auth.verification_tokens": "belongs to an address that asks to sign in",
  "public.delivery_batches": "one call to the provider may carry mails of several offices",
  "public.mail_budget": "the provider counts the calls of the whole installation",
  "public.mail_lanes": "a lane is paused for every office at once",
  "public.scheduled_slots": "names work that some worker has done, not whose",
  "public.webhook_events": "which office an event is about is known only once it is read",
  "public.worker_heartbeats": "a worker serves every office",
};
let world: TwoOffices;
let fenced: string[];

beforeAll(async () => {
  world = await twoOffices();
  const rows = await world.owner.sql<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'office_id' order by 1`;
  fenced = rows.map((row) => row.name);
});
afterAll(() => world[Symbol.asyncDispose]());

describe("the catalogue", () => {
  test("every table has an office or stands on the list of those without", async () => {
    const rows = await world.owner.sql<{ name: string }[]>`
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'm', 'v', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'drizzle')
        and n.nspname not like 'pg_toast%' and not exists (
          select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'office_id' and a.attnotnull)
      order by 1`;
    expect(rows.map((row) => row.name)).toEqual(Object.keys(WITHOUT_OFFICE).sort());
    expect(fenced.length).toBeGreaterThan(15);
  });

  test("every table of an office forces row-level security, to read and to write", async () => {
    const open = await world.owner.sql`
      select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any(${fenced})
        and not (c.relrowsecurity and c.relforcerowsecurity and exists (
          select 1 from pg_policies p where p.tablename = c.relname and p.policyname = 'of_office' and p.cmd = 'ALL'
            and p.roles = '{public}' and p.qual = p.with_check and p.qual like '(office_id = ( SELECT %app.office_id%'))`;
    expect(open).toEqual([]);
  });

  test("no other policy opens a table to the web role", async () => {
    const others = await world.owner.sql`
      select tablename, policyname from pg_policies
      where policyname <> 'of_office' and permissive = 'PERMISSIVE' and roles && '{public,askaround_web,askaround_auth}'::name[]`;
    expect(others).toEqual([]);
  });

  test("office_id comes first in every primary key, unique key and foreign key", async () => {
    const loose = await world.owner.sql`
      select c.conrelid::regclass::text as "table", c.conname from pg_constraint c
      join pg_class t on t.oid = c.conrelid and t.relnamespace = 'public'::regnamespace and t.relname = any(${fenced})
      where c.contype in ('p', 'u', 'f') and (
        (select attname from pg_attribute a where a.attrelid = c.conrelid and a.attnum = c.conkey[1]) <> 'office_id'
        or (c.contype = 'f' and
          (select attname from pg_attribute a where a.attrelid = c.confrelid and a.attnum = c.confkey[1]) <> 'office_id'))
      union all
      select i.indrelid::regclass::text, i.indexrelid::regclass::text from pg_index i
      join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace and t.relname = any(${fenced})
      where i.indisunique
        and (select attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) <> 'office_id'`;
    expect(loose).toEqual([]);
  });

  test("the roles of the processes own nothing, log in as nobody and cannot step over a policy", async () => {
    const roles = await world.owner.sql`
      select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
        (select count(*)::int from pg_class where relowner = r.oid) as owned
      from pg_roles r where rolname like 'askaround\\_%' order by 1`;
    const harmless = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(roles).toEqual(
      ["askaround_auth", "askaround_definer", "askaround_web", "askaround_worker"].map((rolname) => ({
        rolname,
        ...harmless,
        rolcanlogin: false,
        owned: 0,
      })),
    );
  });

  test("what is deleted by an undo is looked at from everything that names it: stores/contact-removal and meeting-removal", async () => {
    const rows = await world.owner.sql<{ to: string; from: string }[]>`
      select distinct c.confrelid::regclass::text as to, c.conrelid::regclass::text as from from pg_constraint c
      where c.contype = 'f' and c.confrelid = any(array['contacts', 'professionals', 'meetings']::regclass[])`;
    const naming = (to: string) => rows.flatMap((row) => (row.to === to ? [row.from] : [])).toSorted();
    expect({
      contacts: naming("contacts"),
      professionals: naming("professionals"),
      meetings: naming("meetings"),
    }).toEqual({
      contacts: [
        "contact_merges",
        "contacts",
        "duties",
        "meeting_contacts",
        "outreach",
        "prep_points",
        "referrals",
      ],
      professionals: [
        "contacts",
        "professional_limits",
        "professional_merges",
        "professionals",
        "professionals_apart",
      ],
      meetings: [
        "debrief_drafts",
        "debriefs",
        "eligibility_answers",
        "eligibility_decisions",
        "live_entries",
        "meeting_contacts",
        "prep_findings",
        "prep_points",
        "prep_questions",
        "prep_research",
        "prep_submissions",
        "prep_tasks",
        "preps",
        "promises",
        "referrals",
        "thank_yous",
      ],
    });
  });

  test("the doors are closed to everyone who was not given a key", async () => {
    const open = await world.owner.sql`
      select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef
        and (has_function_privilege('public', p.oid, 'execute') or p.proconfig is null
          or not p.proconfig @> array['search_path=public, pg_temp'])`;
    expect(open).toEqual([]);
  });
});

describe("keys across offices", () => {
  test("a contact cannot belong to a student of another office", async () => {
    const { owner, a, b } = world;
    const contact = owner.sql`insert into contacts (office_id, id, student_id, professional_id, name, note_level, created_at)
      values (${a.officeId}, gen_random_uuid(), ${b.studentId}, ${a.professionalId}, 'X', 'office', now())`;
    await expect(contact).rejects.toMatchObject({ code: "23503" });
  });

  test("a meeting cannot be with another student's contact", async () => {
    const { owner, a } = world;
    const meeting = owner.sql.begin(async (tx) => {
      const [made] = await tx<{ id: string }[]>`
        insert into meetings (office_id, id, student_id, status, starts_at, agreed_minutes, student_zone,
          professional_zone, format, booked_at)
        values (${a.officeId}, gen_random_uuid(), ${a.otherStudentId}, 'scheduled', now(), 30, 'UTC', 'UTC', 'phone', now())
        returning id`;
      await tx`insert into meeting_contacts (office_id, meeting_id, contact_id, student_id, position)
        values (${a.officeId}, ${made?.id ?? ""}, ${a.contactId}, ${a.otherStudentId}, 0)`;
    });
    await expect(meeting).rejects.toMatchObject({ code: "23503" });
  });

  test("a referral cannot point to a meeting of another office", async () => {
    const { owner, a, b } = world;
    const referral = owner.sql`
      insert into referrals (office_id, id, student_id, meeting_id, referrer_contact_id, name, created_at)
      values (${a.officeId}, gen_random_uuid(), ${a.studentId}, ${b.meetingId}, ${a.contactId}, 'X', now())`;
    await expect(referral).rejects.toMatchObject({ code: "23503" });
  });
});
