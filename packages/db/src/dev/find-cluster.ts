import { readFile } from "node:fs/promises";
import path from "node:path";
import { postgresUser, usableDataDir } from "./binaries.ts";

/** The owner's address of the private PostgreSQL that is already running on this folder, or null when none is. */
export async function findCluster(dataDir: string): Promise<string | null> {
  const folder = await usableDataDir(dataDir, await postgresUser());
  try {
    const [password, lock] = await Promise.all([
      readFile(path.join(folder, "owner-password"), "utf8"),
      readFile(path.join(folder, "postmaster.pid"), "utf8"),
    ]);
    // The lock's lines: process, folder, start, port.
    const port = Number(lock.split("\n")[3]);
    return `postgres://askaround:${password.trim()}@127.0.0.1:${port}/postgres`;
  } catch {
    return null;
  }
}
