import { freePort, spawnGuarded, type Guarded } from "@askaround/db/dev";
import { nextBin, root, webDir } from "@askaround/scripts/paths";
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { randomBytes } from "node:crypto";
import { untilReady } from "../fixtures/until-ready.ts";
import type { SignedIn } from "./signed-in.ts";

// As deep as apps/web, so that what is named by a relative path is found; and outside what git and tools look at.
const FIXED = path.join(root, ".data", "bench-fixed-actor");
const MINIMAL = path.join(root, ".data", "bench-minimal");
const NOT_COPIED = /\/(node_modules|\.next|coverage)(\/|$)/;

/** A built Next app that runs. */
export interface RunningApp {
  readonly url: string;
  readonly pid: number;
  /** From the start of the process to the first answer, in milliseconds. */
  readonly startedInMs: number;
  stop(): Promise<void>;
}

/**
 * The same components and procedures with one actor who is always the same: no session is looked up, no
 * transaction opened, and the database's owner asks, whom row-level security lets through.
 */
export async function buildFixedActor(): Promise<string> {
  await rm(FIXED, { recursive: true, force: true });
  await cp(webDir, FIXED, { recursive: true, filter: (source) => !NOT_COPIED.test(source) });
  await linkModules(FIXED);
  await writeFile(path.join(FIXED, "src/server/fixed-actor.ts"), FIXED_ACTOR);
  for (const file of ["src/server/context.ts", "src/server/viewer.ts"])
    await change(path.join(FIXED, file), '"@askaround/db/auth"', '"./fixed-actor.ts"');
  await change(path.join(FIXED, "src/server/database.ts"), '{ role: "askaround_web", ', "{ ");
  await build(FIXED);
  return FIXED;
}

// No types: what is only built for a measurement is not checked.
const FIXED_ACTOR = `
const { entered, choice } = JSON.parse(process.env["BENCH_ACTOR"] ?? "{}");
export const inSessionOffice = (connection, _session, _membership, work) => work(connection.db, entered);
export const listMyMemberships = async () => [choice];
`;

/** What the fixed actor is told to be. */
export function actorOf(who: SignedIn, role: "student" | "advisor"): string {
  const { officeId, personId, membershipId, userId } = who;
  const zone = "America/New_York";
  const entered = { officeId, personId, membershipId, userId, role, zone };
  const choice = {
    officeId,
    personId,
    membershipId,
    role,
    name: "Student 1",
    officeName: "Office 1",
    officeZone: zone,
    zone,
  };
  return JSON.stringify({ entered, choice });
}

/** The least that Next could do: a page of 25 rows that are already there, and a procedure that returns them. */
export async function buildMinimal(): Promise<string> {
  await rm(MINIMAL, { recursive: true, force: true });
  await mkdir(path.join(MINIMAL, "app/api/trpc/[trpc]"), { recursive: true });
  await linkModules(MINIMAL);
  for (const [file, text] of Object.entries(MINIMAL_FILES)) await writeFile(path.join(MINIMAL, file), text);
  await build(MINIMAL);
  return MINIMAL;
}

const MINIMAL_FILES = {
  "package.json": `{ "name": "bench-minimal", "private": true, "type": "module" }`,
  "next.config.mjs": `import { fileURLToPath } from "node:url";
export default { turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) } };`,
  "rows.js": `export const rows = Array.from({ length: 25 }, (_, n) => ({ id: n, name: "Professional " + n, at: "2026-11-23T15:00:00.000Z" }));`,
  "app/layout.js": `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  "app/page.js": `import { headers } from "next/headers";
import { rows } from "../rows.js";
export default async function Page() { await headers(); return <ul>{rows.map(({ id, name, at }) => <li key={id}>{name} {at}</li>)}</ul>; }`,
  "app/api/trpc/[trpc]/route.js": `import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { rows } from "../../../../rows.js";
const t = initTRPC.create();
const router = t.router({ list: t.procedure.query(() => rows) });
export const GET = (req) => fetchRequestHandler({ endpoint: "/api/trpc", req, router });`,
};

async function linkModules(folder: string): Promise<void> {
  await symlink(path.join(webDir, "node_modules"), path.join(folder, "node_modules"));
}

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} no longer says ${from}, so the bench cannot change it.`);
  await writeFile(file, text.replace(from, to));
}

async function build(folder: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const building = spawnGuarded(process.execPath, [nextBin, "build"], { cwd: folder, env });
  const said = heard(building);
  if ((await building.exited) !== 0) throw new Error(`${folder} did not build:\n${said()}`);
}

export async function startApp(
  folder: string,
  databaseUrl: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const given = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    APP_URL: url,
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    MAIL_FROM: "Askaround <hello@askaround.test>",
    RESEND_API_KEY: "re_bench",
    TRUSTED_PROXIES: "0",
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
    LOG_LEVEL: "error",
    PORT: String(port),
    ...env,
  };
  const startedAt = performance.now();
  const program = spawnGuarded(
    process.execPath,
    [nextBin, "start", "--hostname", "localhost", "--port", String(port)],
    {
      cwd: folder,
      env: given,
    },
  );
  const said = heard(program);
  // Any answer will do: the minimal app has no page for its health.
  await untilReady(url, program, 20).catch((error: unknown) => {
    throw new Error(`${folder} did not start:\n${said()}`, { cause: error });
  });
  return {
    url,
    pid: program.process.pid ?? 0,
    startedInMs: performance.now() - startedAt,
    stop: () => program.stop(5_000),
  };
}

function heard(program: Guarded): () => string {
  let text = "";
  for (const stream of [program.process.stdout, program.process.stderr])
    stream.setEncoding("utf8").on("data", (more: string) => {
      text = (text + more).slice(-8_000);
    });
  return () => text;
}
