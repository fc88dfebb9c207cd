import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TwoOffices, twoOffices } from "./two-offices.ts";

/** What the worker reads across offices; SECURITY.md says so too. */
const OPEN_TO_WORKER = [
  "advisor_messages",
  "cohort_advisors",
  "cohorts",
  "contacts",
  "debriefs",
  "deliveries",
  "duties",
  "enrolments",
  "help_requests",
  "mail_opt_outs",
  "meeting_contacts",
  "meetings",
  "memberships",
  "offices",
  "people",
  "prep_comments",
  "prep_findings",
  "prep_points",
  "prep_questions",
  "prep_research",
  "prep_tasks",
  "prep_template_versions",
  "prep_templates",
  "preps",
  "professionals",
  "promises",
  "referrals",
  "report_snapshots",
  "student_progress",
  "suppressions",
  "thank_yous",
];

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

describe("the web role", () => {
  test("sees nothing without an office, and with one only that office", async () => {
    for (const table of fenced) {
      const { web, owner, a } = world;
      const [all] =
        await owner.sql`select count(distinct office_id)::int as offices from ${owner.sql(table)}`;
      expect(all, `${table} has rows of both offices`).toEqual({ offices: 2 });
      expect(await web.sql`select office_id from ${web.sql(table)}`, table).toHaveLength(0);
      const seen = await web.sql.begin(async (tx) => {
        await tx`select set_config('app.office_id', ${a.officeId}, true)`;
        return tx`select distinct office_id from ${tx(table)}`;
      });
      expect(seen, table).toEqual([{ office_id: a.officeId }]);
    }
  });

  test("keeps no office after a transaction", async () => {
    const { web, a } = world;
    await web.sql.begin((tx) => tx`select set_config('app.office_id', ${a.officeId}, true)`);
    for (let i = 0; i < 10; i += 1) expect(await web.sql`select office_id from people`).toHaveLength(0);
  });

  test("cannot add a row to another office, nor move one there", async () => {
    const { web, a, b } = world;
    for (const table of fenced) {
      const inOfficeA = (statement: (tx: typeof web.sql) => PromiseLike<unknown>) =>
        web.sql.begin(async (tx) => {
          await tx`select set_config('app.office_id', ${a.officeId}, true)`;
          await statement(tx as unknown as typeof web.sql);
        });
      const refused = { code: "42501" };
      await expect(
        inOfficeA((tx) => tx`insert into ${tx(table)} (office_id) values (${b.officeId})`),
        table,
      ).rejects.toMatchObject(refused);
      await expect(
        inOfficeA((tx) => tx`update ${tx(table)} set office_id = ${b.officeId}`),
        table,
      ).rejects.toMatchObject(refused);
    }
  });

  test("changes no row of another office that it names", async () => {
    const { web, owner, a, b } = world;
    await web.sql.begin(async (tx) => {
      await tx`select set_config('app.office_id', ${a.officeId}, true)`;
      expect((await tx`update meetings set place = 'elsewhere' where id = ${b.meetingId}`).count).toBe(0);
      expect((await tx`delete from memberships where office_id = ${b.officeId}`).count).toBe(0);
    });
    expect(await owner.sql`select place from meetings where id = ${b.meetingId}`).toEqual([{ place: null }]);
  });

  test.each(["payload", "secret", "lease_token", "freeze"])("cannot read deliveries.%s", async (column) => {
    const { web, a } = world;
    await expect(
      web.sql.begin(async (tx) => {
        await tx`select set_config('app.office_id', ${a.officeId}, true)`;
        await tx`select ${tx(column)} from deliveries`;
      }),
    ).rejects.toMatchObject({ code: "42501" });
  });

  test("cannot touch a login", async () => {
    for (const table of ["users", "sessions", "verification_tokens"])
      await expect(world.web.sql`select 1 from auth.${world.web.sql(table)}`).rejects.toMatchObject({
        code: "42501",
      });
  });
});

describe("ledgers", () => {
  const ledgers = ["audit_events", "debrief_edits", "name_permissions"];
  const changes = (table: string) => [
    `update ${table} set office_id = office_id`,
    `delete from ${table}`,
    `truncate ${table}`,
  ];

  test.each(ledgers)("%s takes rows and gives none up, whoever asks", async (table) => {
    for (const connection of [world.web, world.worker, world.owner])
      for (const change of changes(table))
        await expect(connection.sql.unsafe(change), change).rejects.toMatchObject({ code: "42501" });
  });

  test.each(["live_entries", "professional_limits"])(
    "%s is added to by the web, and never changed",
    async (table) => {
      for (const change of changes(table))
        await expect(world.web.sql.unsafe(change), change).rejects.toMatchObject({ code: "42501" });
    },
  );

  test("a suggestion takes its ledger along only while nothing was done with it", async () => {
    const { web, owner, a } = world;
    const remove = (extra: (tx: typeof web.sql) => PromiseLike<unknown>) =>
      web.sql
        .begin(async (tx) => {
          await tx`select set_config('app.office_id', ${a.officeId}, true)`;
          await extra(tx as unknown as typeof web.sql);
          const gone = await tx`delete from referrals where id = ${a.referralId}`;
          const [ledger] =
            await tx`select count(*)::int as rows from name_permissions where referral_id = ${a.referralId}`;
          throw Object.assign(new Error("look, but keep it"), { seen: [gone.count, ledger?.["rows"]] });
        })
        .catch((error: unknown) => (error as { seen?: unknown }).seen ?? Promise.reject(error));
    const letGo = (tx: typeof web.sql) =>
      tx`update referrals set let_go_at = now() where id = ${a.referralId}`;
    expect(await remove(letGo)).toEqual([0, 1]);
    expect(await remove(() => Promise.resolve())).toEqual([1, 0]);
    expect(await owner.sql`select 1 from name_permissions where referral_id = ${a.referralId}`).toHaveLength(
      1,
    );
  });

  test("the owner is stopped by the trigger, not by a missing grant", async () => {
    await expect(world.owner.sql`delete from audit_events`).rejects.toThrow("append-only");
  });
});

describe("the worker's role", () => {
  test("reads the tables it is named for in every office, and no others", async () => {
    const { worker } = world;
    const readable: string[] = [];
    for (const table of fenced) {
      const seen = await worker.sql`select distinct office_id from ${worker.sql(table)}`.catch(
        (error: unknown) => {
          expect(error).toMatchObject({ code: "42501" });
          return null;
        },
      );
      if (!seen) continue;
      expect(seen, table).toHaveLength(2);
      readable.push(table);
    }
    expect(readable).toEqual(OPEN_TO_WORKER);
  });

  test("writes mail, its own state and the audit log only", async () => {
    const rows = await world.owner.sql`
      select c.relname as name, privilege from pg_class c, unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) privilege
      where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'auth'::regnamespace)
        and has_table_privilege('askaround_worker', c.oid, privilege) order by 1, 2`;
    expect(rows.map((row) => `${row["privilege"]} ${row["name"]}`)).toEqual([
      "INSERT audit_events",
      "INSERT deliveries",
      "UPDATE deliveries",
      "DELETE delivery_batches",
      "INSERT delivery_batches",
      "UPDATE delivery_batches",
      "INSERT mail_budget",
      "UPDATE mail_budget",
      "INSERT mail_lanes",
      "UPDATE mail_lanes",
      "DELETE scheduled_slots",
      "INSERT scheduled_slots",
      "INSERT suppressions",
      "DELETE webhook_events",
      "UPDATE webhook_events",
      "DELETE worker_heartbeats",
      "INSERT worker_heartbeats",
      "UPDATE worker_heartbeats",
    ]);
  });
});
