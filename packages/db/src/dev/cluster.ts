import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { postgresHome, postgresUser, usableDataDir, type SystemUser } from "./binaries.ts";
import { spawnGuarded, type Guarded } from "./guarded.ts";

const run = promisify(execFile);
const STOP_GRACE_MS = 10_000;
const KEPT_LINES = 6;
const SUPERUSER = "askaround";

export type ClusterOptions = {
  /** Kept between runs. A first start fills it. */
  readonly dataDir: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Extra server settings, as `name=value`. */
  readonly settings?: readonly string[];
  readonly onLog?: (text: string) => void;
};

export type Cluster = {
  /** The owner's address of the database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Where the data really is, which differs from the wanted folder when the postgres user cannot enter that. */
  readonly dataDir: string;
  /** Settles when the server has ended, for whatever reason. */
  readonly exited: Promise<number>;
  /** The newest lines of its log, oldest first. */
  readonly lastLines: () => readonly string[];
  readonly stop: () => Promise<void>;
  /** Ends the server without waiting for it, as a crash would. Its data survives that. */
  readonly kill: () => void;
};

/** The folder is in use by another server. */
export class ClusterInUse extends Error {}

/**
 * Starts a private PostgreSQL on the loopback interface, as a user who may run it (root may not). It ends with the
 * process that started it.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const user = await postgresUser();
  const home = await postgresHome(user);
  const dataDir = await usableDataDir(options.dataDir, user);
  const password = await initialised(home, dataDir, user);
  const port = options.port === 0 ? await freePort() : options.port;

  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...(options.settings ?? [])];
  const server = spawnGuarded(
    path.join(home, "bin", "postgres"),
    ["-D", dataDir, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { cwd: dataDir, stopSignal: "INT", user, env: { ...process.env, LC_ALL: "C", TZ: "UTC" } },
  );
  const lines: string[] = [];
  createInterface({ input: server.process.stderr }).on("line", (line) => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
  });
  await untilReady(server, options.onLog);

  return {
    url: `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`,
    port,
    dataDir,
    exited: server.exited,
    lastLines: () => [...lines],
    stop: () => server.stop(STOP_GRACE_MS),
    kill: server.kill,
  };
}

/** Creates the data folder's contents when there are none yet, and returns the superuser's password. */
async function initialised(home: string, dataDir: string, user: SystemUser | undefined): Promise<string> {
  const passwordFile = path.join(dataDir, "owner-password");
  const found = await readdir(dataDir);
  if (found.includes("PG_VERSION") && found.includes("owner-password")) {
    return (await readFile(passwordFile, "utf8")).trim();
  }
  // Only a first start that was cut short leaves one without the other: the password is written last.
  await Promise.all(found.map((name) => rm(path.join(dataDir, name), { recursive: true, force: true })));

  const password = randomBytes(18).toString("base64url");
  const handover = `${dataDir}.password`;
  await writeFile(handover, `${password}\n`, { mode: 0o600 });
  if (user) await chown(handover, user.uid, user.gid);
  try {
    await run(
      path.join(home, "bin", "initdb"),
      [
        `--pgdata=${dataDir}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${handover}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // The names of people sort as people expect, on every machine alike.
        "--locale=C",
        "--locale-provider=icu",
        "--icu-locale=und",
        "--no-sync",
      ],
      { ...user, cwd: dataDir, env: { ...process.env, LC_ALL: "C", TZ: "UTC" } },
    );
  } finally {
    await rm(handover, { force: true });
  }
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  return password;
}

function untilReady(server: Guarded, onLog: ((text: string) => void) | undefined): Promise<void> {
  let log = "";
  return new Promise((resolve, reject) => {
    server.process.stderr.setEncoding("utf8").on("data", (text: string) => {
      onLog?.(text);
      if (log.length < 20_000) log += text;
      if (log.includes("ready to accept connections")) resolve();
    });
    void server.exited.then(() => {
      const inUse = log.includes('lock file "postmaster.pid" already exists');
      reject(inUse ? new ClusterInUse(log) : new Error(`PostgreSQL did not start.\n${log}`));
    });
  });
}

/** A port of the loopback interface that nothing listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
