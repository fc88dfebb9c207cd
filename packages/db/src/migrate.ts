import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import journal from "../migrations/meta/_journal.json" with { type: "json" };

// Any fixed number: whoever holds it migrates, everyone else waits and then finds nothing to do.
const MIGRATION_LOCK = 7_462_510;

/** `when` of the newest migration this build knows; the database is current when it has applied it. */
export const LATEST_MIGRATION = Math.max(...journal.entries.map((entry) => entry.when));

/** Brings the database up to date. Safe to run twice and by several processes at once. */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await runMigrations(drizzle(client), { migrationsFolder: migrationsFolder() });
    await client`grant usage on schema drizzle to askaround_web`;
    await client`grant select on drizzle.__drizzle_migrations to askaround_web`;
  } finally {
    await client.end({ timeout: 5 });
  }
}

function migrationsFolder(): string {
  // A URL here would make the web app's bundler look for a module of that name.
  return path.join(import.meta.dirname, "..", "migrations");
}
