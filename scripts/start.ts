import { toInstant } from "@askaround/core/shared";
import { migrate } from "@askaround/db";
import { ClusterInUse, DEMO_LOGINS, seedDemo, startCluster } from "@askaround/db/dev";
import path from "node:path";
import { buildWeb } from "./build-web.ts";
import { whenCallerEnds } from "./callers.ts";
import { keepRunning, type Kept } from "./keep-running.ts";
import { startMailbox } from "./mailbox.ts";
import { dataDir, nextBin, tsxBin, webDir, workerDir } from "./paths.ts";
import { explain, PlainError } from "./plain-error.ts";
import { requireFreePort } from "./ports.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Long enough for the worker to finish the mail it is sending. */
const DRAIN_MS = 27_000;
const WEB_GRACE_MS = 5_000;
const READY_WITHIN_MS = 60_000;
const HOPELESS_DEATHS = 3;

/** What runs, in the order in which it must be stopped. */
type Running = { readonly name: string; readonly stop: () => Promise<void>; readonly kill: () => void };
const running: Running[] = [];
const building = new AbortController();
let stopping: Promise<void> | undefined;

async function main(): Promise<void> {
  const settings = readSettings({ dev: process.argv.includes("--dev") });
  await Promise.all([
    requireFreePort(settings.port, "PORT", "the web app"),
    settings.mailboxPort && requireFreePort(settings.mailboxPort, "MAILBOX_PORT", "the local mailbox"),
    settings.databasePort && requireFreePort(settings.databasePort, "DATABASE_PORT", "the database"),
  ]);

  const [databaseUrl] = await Promise.all([prepareDatabase(settings), settings.dev || prepareBuild()]);
  if (settings.mailboxPort) {
    const mailbox = await startMailbox(settings.mailboxPort);
    running.push({ name: "mailbox", stop: mailbox.close, kill: () => undefined });
  }
  if (stopping) return;

  const env = { ...process.env, ...settings.env, DATABASE_URL: databaseUrl };
  const web = startWeb(settings, env);
  startWorker(settings, env);
  await untilReady(web, settings);
  if (!stopping) console.log(whereToGo(settings));
}

async function prepareDatabase(settings: Settings): Promise<string> {
  const url = settings.databasePort ? await ownDatabase(settings.databasePort) : process.env["DATABASE_URL"];
  if (!url) throw new PlainError("DATABASE_URL must be set. .env.example explains it.");
  await migrate(url);
  if (settings.demo) {
    const { created } = await seedDemo(url, { now: toInstant(new Date().toISOString()) });
    if (created) console.log("Wrote a demo term.");
  }
  return url;
}

async function ownDatabase(port: number): Promise<string> {
  say("Starting PostgreSQL");
  try {
    const cluster = await startCluster({ dataDir: path.join(dataDir, "postgres"), port });
    running.unshift({ name: "database", stop: cluster.stop, kill: cluster.kill });
    void cluster.exited.then((code) => {
      if (!stopping) void stopEverything(databaseEnded(code, cluster.lastLines()), 1);
    });
    return cluster.url;
  } catch (error) {
    if (error instanceof ClusterInUse) throw new PlainError("Askaround is already running from this folder.");
    throw error;
  }
}

function databaseEnded(code: number, lastLines: readonly string[]): string {
  const words = lastLines.map((line) => `  ${line}`).join("\n");
  return `PostgreSQL has ended (code ${code}), and nothing works without it. What was saved is kept in .data; start again to go on. Its last words:\n${words}\n\n`;
}

async function prepareBuild(): Promise<void> {
  const started = performance.now();
  say("Building the web app if it has changed");
  const outcome = await buildWeb({ signal: building.signal });
  if (outcome === "built") console.log(`Built in ${seconds(started)}.`);
}

function startWeb({ dev, port, verbose }: Settings, env: NodeJS.ProcessEnv): Kept {
  const args = [nextBin, dev ? "dev" : "start", "--hostname", "localhost", "--port", String(port)];
  const web = keepRunning({ name: "web", args, cwd: webDir, env, verbose, graceMs: WEB_GRACE_MS });
  running.push({ name: "web", stop: web.stop, kill: web.kill });
  return web;
}

function startWorker({ dev, verbose }: Settings, env: NodeJS.ProcessEnv): void {
  const args = dev
    ? [tsxBin, "watch", "--clear-screen=false", "src/main.ts"]
    : ["--import", "tsx", "src/main.ts"];
  const worker = keepRunning({ name: "worker", args, cwd: workerDir, env, verbose, graceMs: DRAIN_MS });
  running.push({ name: "worker", stop: worker.stop, kill: worker.kill });
}

/** Waits until the web app answers at all; what it answers is for its own pages to say. */
async function untilReady(web: Kept, settings: Settings): Promise<void> {
  const giveUpAt = performance.now() + READY_WITHIN_MS;
  while (!stopping && performance.now() < giveUpAt) {
    if (web.deaths() >= HOPELESS_DEATHS) break;
    const answer = await fetch(`http://localhost:${settings.port}/api/health/live`, {
      signal: AbortSignal.timeout(10_000),
    }).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (!stopping) throw new PlainError(`The web app did not start. Its last words:\n${web.lastLines()}`);
}

function whereToGo(settings: Settings): string {
  const lines = ["", `Askaround is ready at     ${settings.env["APP_URL"]}`];
  if (settings.mailboxPort)
    lines.push(`Its mail arrives at       http://localhost:${settings.mailboxPort}/inbox`);
  if (settings.demo) {
    if (settings.env["DEMO"] === "1") lines.push(`Look around in a role at  ${settings.env["APP_URL"]}/demo`);
    lines.push("", "Sign in with one of these addresses; the mail with the code arrives in the mailbox:");
    lines.push(
      ...DEMO_LOGINS.map(({ role, email, note }) => `  ${role.padEnd(8)} ${email.padEnd(26)} ${note}`),
    );
  }
  return [...lines, "", "Ctrl-C stops everything.", ""].join("\n");
}

/** First asks everything to end: web and worker together, then what they need. */
function stopEverything(reason: string, exitCode: number): Promise<void> {
  stopping ??= (async () => {
    console.log(`\n${reason} Stopping.`);
    building.abort();
    const isProgram = ({ name }: Running) => name === "web" || name === "worker";
    await Promise.all(running.filter(isProgram).map(({ stop }) => stop()));
    await Promise.all(running.filter((one) => !isProgram(one)).map(({ stop }) => stop()));
    process.exit(exitCode);
  })();
  return stopping;
}

function stopAtOnce(): void {
  running.forEach(({ kill }) => kill());
  process.exit(130);
}

function say(text: string): void {
  console.log(`${text} …`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** One Ctrl-C can arrive twice: from the terminal, and passed on by the package manager. */
const SAME_PRESS_MS = 500;
let firstAskedAt = 0;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (!stopping) firstAskedAt = performance.now();
    if (stopping && performance.now() - firstAskedAt > SAME_PRESS_MS) stopAtOnce();
    void stopEverything("Asked to stop.", 0);
  });
}

whenCallerEnds(() => void stopEverything("The command that started this has ended.", 0));
main().catch((error: unknown) => {
  if (stopping) return;
  explain(error);
  void stopEverything("Askaround could not start.", 1);
});
