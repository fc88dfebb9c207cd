import { randomBytes } from "node:crypto";
import postgres from "postgres";
import type { DbRole } from "../connect.ts";
import { databaseUrl, identifier } from "./address.ts";
import { SERVER_VARIABLE, TEMPLATE_VARIABLE } from "./server.ts";

export type TestDb = {
  readonly ownerUrl: string;
  /** The address under which that process connects. */
  readonly urlFor: (role: DbRole) => string;
  readonly drop: () => Promise<void>;
};

/** A migrated, empty database of the caller's own, cloned from the run's template. */
export async function createTestDb(): Promise<TestDb> {
  const server = process.env[SERVER_VARIABLE];
  const template = process.env[TEMPLATE_VARIABLE];
  if (!server || !template) {
    throw new Error(
      "There is no test server: name testing/global-setup.ts as globalSetup in vitest.config.ts.",
    );
  }
  const name = `askaround_test_${randomBytes(6).toString("hex")}`;
  await asOwner(server, `create database ${identifier(name)} template ${identifier(template)}`);

  return {
    ownerUrl: databaseUrl(server, name),
    urlFor: (role) => databaseUrl(server, name, role),
    drop: () => asOwner(server, `drop database if exists ${identifier(name)} with (force)`),
  };
}

async function asOwner(server: string, statement: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
