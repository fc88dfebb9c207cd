import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { startCluster, type Cluster } from "../dev/index.ts";
import { migrate } from "../migrate.ts";
import { databaseUrl, identifier } from "./address.ts";

/** How the processes of a test run find the server and the migrated template. */
export const SERVER_VARIABLE = "ASKAROUND_TEST_SERVER";
export const TEMPLATE_VARIABLE = "ASKAROUND_TEST_TEMPLATE";

/** Nothing of a test outlives it, so nothing has to reach the disk. */
const CARELESS = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_connections=300",
  "shared_buffers=128MB",
];

export type TestServer = { readonly url: string; readonly stop: () => Promise<void> };

/** A throw-away PostgreSQL on a free port. Whatever it held is gone once it stops. */
export async function startThrowawayCluster(): Promise<Cluster> {
  const folder = await mkdtemp(path.join(tmpdir(), "askaround-test-"));
  await chmod(folder, 0o755);
  const forget = (gone: string) => rm(gone, { recursive: true, force: true });
  try {
    const cluster = await startCluster({ dataDir: path.join(folder, "data"), port: 0, settings: CARELESS });
    const stop = async () => {
      await cluster.stop();
      await Promise.all([forget(folder), forget(cluster.dataDir)]);
    };
    return { ...cluster, stop };
  } catch (error) {
    await forget(folder);
    throw error;
  }
}

/**
 * One server with one migrated template for a whole test run: a private one, or that of DATABASE_URL_TEST, which several
 * runs may share since each brings a template of its own.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env["DATABASE_URL_TEST"];
  const cluster = given ? undefined : await startThrowawayCluster();
  const url = given ?? cluster?.url ?? "";
  const template = `askaround_template_${randomBytes(6).toString("hex")}`;

  const owner = postgres(url, { max: 1, onnotice: () => undefined });
  const stop = async () => {
    if (!cluster) await owner.unsafe(`drop database if exists ${identifier(template)} with (force)`);
    await owner.end({ timeout: 1 });
    await cluster?.stop();
  };
  try {
    await owner.unsafe(`create database ${identifier(template)}`);
    await migrate(databaseUrl(url, template));
  } catch (error) {
    await stop();
    throw error;
  }
  process.env[SERVER_VARIABLE] = url;
  process.env[TEMPLATE_VARIABLE] = template;
  return { url, stop };
}
