import { buildWeb } from "@askaround/scripts/build-web";
import { webDir } from "@askaround/scripts/paths";
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { type RunningApp, startApp } from "./apps.ts";
import type { Term } from "./load.ts";
import { askTimes } from "./rate.ts";
import { against, type Finding, show, taken } from "./report.ts";

const run = promisify(execFile);
const ROUNDS = 3;
const MEGABYTE = 1_024;

/** S9: from the start of the process to its first answer, and a build with nothing to do. */
export async function startGoals(url: string, minimalDir: string): Promise<Finding[]> {
  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [folder, times] of [
      [webDir, ours],
      [minimalDir, floor],
    ] as const) {
      const app = await startApp(folder, url);
      times.push(app.startedInMs);
      await app.stop();
    }
  const [mine, least] = [taken(ours), taken(floor)];
  return [
    against(
      {
        id: "S9",
        what: "cold start against the minimal app’s",
        seen: `${show(mine.median, "ms")} against ${show(least.median, "ms")}`,
      },
      mine,
      least,
      { atMost: 1.5 },
    ),
    await buildGoal(),
  ];
}

async function buildGoal(): Promise<Finding> {
  const timed = async () => {
    const startedAt = performance.now();
    const how = await buildWeb();
    return { how, ms: performance.now() - startedAt };
  };
  // Forgets what the last build was made of, so that this one is a cold one.
  await rm(path.join(webDir, ".next"), { recursive: true, force: true });
  const [cold, again] = [await timed(), await timed()];
  const ratio = again.ms / cold.ms;
  return {
    id: "S9",
    what: "a build with nothing changed against a cold one",
    seen: `${show(again.ms, "ms")} (${again.how}) against ${show(cold.ms, "ms")} (${cold.how})`,
    ratio,
    goal: "at most 0.03",
    holds: ratio <= 0.03,
  };
}

/** S10: what the web process holds after so many requests, against the minimal app after as many, and how it goes on. */
export async function memoryGoals(
  { product, minimal }: { readonly product: RunningApp; readonly minimal: RunningApp },
  term: Term,
  requests: number,
): Promise<Finding[]> {
  const ours = { url: `${product.url}/api/trpc/meetings.list?input=%7B%7D`, cookie: term.student.cookie };
  await askTimes({ url: `${minimal.url}/api/trpc/list` }, requests);
  const least = await residentIn(minimal.pid);
  const after: number[] = [];
  for (let part = 0; part < 4; part += 1) {
    await askTimes(ours, requests);
    after.push(await residentIn(product.pid));
  }
  const mine = after[0] ?? 0;
  const growth = (after.at(-1) ?? mine) / mine;
  const one = (value: number) => ({ median: value, spread: 0 });
  return [
    against(
      {
        id: "S10",
        what: `memory of the web process after ${requests} requests`,
        seen: `${show(mine, "MB")} against ${show(least, "MB")} of the minimal app`,
      },
      one(mine),
      one(least),
      { atMost: 1.3 },
    ),
    {
      id: "S10",
      what: `and after each ${requests} more`,
      seen: after.map((value) => show(value, "MB")).join(", "),
      ratio: growth,
      goal: "flat: at most 1.1",
      holds: growth <= 1.1,
    },
  ];
}

/** Megabytes in memory of a program and all it has started, which share its process group. */
async function residentIn(group: number): Promise<number> {
  const { stdout } = await run("ps", ["-eo", "pgid=,rss="]);
  const kilobytes = stdout
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .reduce((sum, [pgid, rss]) => (pgid === group ? sum + (rss ?? 0) : sum), 0);
  return kilobytes / MEGABYTE;
}
