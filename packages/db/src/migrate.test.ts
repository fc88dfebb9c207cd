import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LATEST_MIGRATION, migrate } from "./migrate.ts";
import { databaseUrl, identifier } from "./testing/address.ts";
import { createTestDb, type TestDb } from "./testing/index.ts";

const run = promisify(execFile);
const made: string[] = [];
let server: TestDb;
let admin: postgres.Sql;

beforeAll(async () => {
  server = await createTestDb();
  admin = postgres(server.ownerUrl, { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  for (const name of made) await admin.unsafe(`drop database ${identifier(name)} with (force)`);
  await admin.unsafe("drop role if exists askaround_test_owner");
  await admin.end();
  await server.drop();
});

async function emptyDatabase(owner?: string): Promise<string> {
  const name = `askaround_empty_${randomBytes(6).toString("hex")}`;
  await admin.unsafe(`create database ${identifier(name)} ${owner ? `owner ${identifier(owner)}` : ""}`);
  made.push(name);
  return databaseUrl(server.ownerUrl, name);
}

async function applied(url: string): Promise<number[]> {
  const sql = postgres(url, { max: 1 });
  try {
    const rows = await sql<
      { at: string }[]
    >`select created_at as at from drizzle.__drizzle_migrations order by 1`;
    return rows.map((row) => Number(row.at));
  } finally {
    await sql.end();
  }
}

test("migrating again changes nothing", async () => {
  const url = await emptyDatabase();
  await migrate(url);
  const once = await applied(url);
  await migrate(url);
  expect(await applied(url)).toEqual(once);
  expect(once.at(-1)).toBe(LATEST_MIGRATION);
  expect(new Set(once).size).toBe(once.length);
});

test("two processes that migrate at once apply every step once", async () => {
  const url = await emptyDatabase();
  const program = `import { migrate } from ${JSON.stringify(new URL("./migrate.ts", import.meta.url).href)};
    await migrate(process.argv[1]);`;
  const start = () => run(process.execPath, ["--input-type=module", "--eval", program, url]);
  await Promise.all([start(), start(), start()]);
  expect((await applied(url)).at(-1)).toBe(LATEST_MIGRATION);
});

test("several databases of one cluster can be migrated at once", async () => {
  const urls = await Promise.all([emptyDatabase(), emptyDatabase(), emptyDatabase()]);
  await Promise.all(urls.map(migrate));
  for (const url of urls) expect((await applied(url)).at(-1)).toBe(LATEST_MIGRATION);
});

test("an owner who is no superuser can migrate, once it may take on the processes' roles", async () => {
  await admin.unsafe(`create role askaround_test_owner login password 'only for this test'`);
  await admin.unsafe(
    "grant askaround_web, askaround_worker, askaround_auth, askaround_definer to askaround_test_owner",
  );
  const url = new URL(await emptyDatabase("askaround_test_owner"));
  url.username = "askaround_test_owner";
  url.password = "only for this test";
  await migrate(url.toString());
  expect((await applied(url.toString())).at(-1)).toBe(LATEST_MIGRATION);
});
