import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { logDir, nextBin, root, webDir } from "./paths.ts";
import { PlainError } from "./plain-error.ts";

const SOURCES = [
  "pnpm-lock.yaml",
  "tsconfig.base.json",
  "patches/*",
  "packages/*/{package.json,tsconfig.json}",
  "packages/*/src/**/*",
  "apps/web/*.{ts,mts,mjs,js,json}",
  "apps/web/{src,public}/**/*",
];
const NOT_BUILT = /(\.test\.tsx?|next-env\.d\.ts|\.tsbuildinfo)$/;
const STAMP = path.join(webDir, ".next", "source-hash");
const LOCK = path.join(root, ".data", "build.lock");

/** Builds the web app for production unless the last build was of exactly these sources. */
export async function buildWeb({ signal }: { signal?: AbortSignal } = {}): Promise<"built" | "current"> {
  return await alone(async () => {
    const wanted = await sourceHash();
    if (isBuilt() && (await readFile(STAMP, "utf8")) === wanted) return "current";

    await rm(STAMP, { force: true });
    await runNextBuild(signal);
    await writeFile(STAMP, wanted);
    return "built";
  }, signal);
}

/** Whether the last build was finished; of which sources is for buildWeb to compare. */
export function isBuilt(): boolean {
  return existsSync(STAMP) && existsSync(path.join(webDir, ".next", "BUILD_ID"));
}

async function sourceHash(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const files: string[] = [];
  for await (const entry of glob(SOURCES, { cwd: root, withFileTypes: true })) {
    if (entry.isFile() && !NOT_BUILT.test(entry.name)) files.push(path.join(entry.parentPath, entry.name));
  }
  for (const file of files.sort())
    hash
      .update(path.relative(root, file))
      .update("\0")
      .update(await readFile(file));
  return hash.digest("hex");
}

async function runNextBuild(signal: AbortSignal | undefined): Promise<void> {
  await mkdir(logDir, { recursive: true });
  const log = path.join(logDir, "build.log");
  const child = spawn(process.execPath, [nextBin, "build"], {
    cwd: webDir,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal ? { signal } : {}),
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const code = await new Promise<number>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (exit) => resolve(exit ?? 1));
  });
  await new Promise<void>((resolve) => file.end(() => resolve()));
  if (signal?.aborted) throw new PlainError("The build was stopped.");
  if (code !== 0)
    throw new PlainError(`The web app did not build:\n\n${await tail(log, 60)}\n\nThe whole log: ${log}`);
}

async function tail(file: string, lines: number): Promise<string> {
  return (await readFile(file, "utf8")).trimEnd().split("\n").slice(-lines).join("\n");
}

/** Lets one build of this clone run at a time; a lock whose owner has died counts as free. */
async function alone<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  await mkdir(path.dirname(LOCK), { recursive: true });
  while (!(await takeLock())) {
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  try {
    return await work();
  } finally {
    await rm(LOCK, { force: true });
  }
}

async function takeLock(): Promise<boolean> {
  try {
    await writeFile(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const owner = Number(await readFile(LOCK, "utf8").catch(() => ""));
    if (owner && !isAlive(owner)) await rm(LOCK, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
