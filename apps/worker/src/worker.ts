import {
  beat,
  forgetStaleWorkers,
  openBudget,
  openLanes,
  releaseAll,
  stopBeating,
} from "@askaround/db/queues";
import type { Claimed } from "@askaround/db/queues";
import { pause } from "./budget.ts";
import { within } from "./deadline.ts";
import { applyWebhooks } from "./jobs/apply-webhooks.ts";
import { createLane, type Lane, type LaneDeps, LONGEST_JOB } from "./lane.ts";
import type { Database } from "./database.ts";
import { listenForDirect } from "./listener.ts";
import { runEvery, runLane } from "./loop.ts";

const HEARTBEAT_MS = 10_000;
const STALE_WORKER_MS = 10 * 60_000;
const PING_MS = 3_000;
const PING_DEADLINE_MS = 3_000;
const LISTEN_AGAIN_MS = 60_000;
const DIRECT_POLL_MS = 1_000;
const BULK_POLL_MS = 2_000;
const WEBHOOK_POLL_MS = 1_000;
/** Calls under way at once: batches are written while others are in the air. */
const SLOTS = { direct: 6, bulk: 3 } as const;
const DRAIN_MS = 25_000;
const FAREWELL_MS = 3_000;

export interface WorkerOptions extends Omit<LaneDeps, "lane" | "slots"> {
  readonly workerId: string;
  readonly database: Database;
  /** What all workers together ask of the provider, until it says how many it takes. */
  readonly callsPerSecond: number;
  /** What else is looked after now and then; in one turn at a chosen moment, once before the mails go. */
  readonly upkeep: readonly Upkeep[];
}

export interface Upkeep {
  readonly name: string;
  readonly everyMs: number;
  readonly work: () => Promise<void>;
}

/**
 * Runs both lanes until `options.stopping` is aborted. Settles once what was under way is finished and the rest has been
 * handed back.
 */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { log, stopping, database, workerId } = options;
  await openSending(options);
  const lanes = [laneOf(options, "direct"), laneOf(options, "bulk")] as const;
  const loop = { stopping, log };
  const laneLoop = { ...loop, turnMs: options.leaseMs * LONGEST_JOB };
  const direct = runLane(lanes[0], { ...laneLoop, name: "direct", everyMs: DIRECT_POLL_MS });
  const bulk = runLane(lanes[1], { ...laneLoop, name: "bulk", everyMs: BULK_POLL_MS });
  const listener = listenForDirect(database, direct.wake, log);
  const upkeep = [
    runEvery({ ...loop, name: "listen", everyMs: LISTEN_AGAIN_MS }, () => listener.renew()),
    runEvery({ ...loop, name: "webhooks", everyMs: WEBHOOK_POLL_MS }, () => applyWebhooks(options)),
    runEvery({ ...loop, name: "ping", everyMs: PING_MS }, async () => {
      if (!(await database.ping(PING_DEADLINE_MS))) log.warn({}, "the database does not answer");
    }),
    runEvery({ ...loop, name: "heartbeat", everyMs: HEARTBEAT_MS }, async () => {
      await beat(options.db(), workerId);
      await forgetStaleWorkers(options.db(), STALE_WORKER_MS);
    }),
    ...options.upkeep.map(({ name, everyMs, work }) => runEvery({ ...loop, name, everyMs }, work)),
  ];

  await aborted(stopping);
  const done = Promise.all([direct.ended, bulk.ended]).then(() =>
    Promise.all(lanes.map((lane) => lane.allDone())),
  );
  await within(DRAIN_MS, done);
  const left = lanes.flatMap((lane) => lane.leaseTokens());
  if (left.length > 0) log.warn({ claims: left.length }, "handing back what was not finished");
  const farewell = Promise.all([
    releaseAll(options.db(), left),
    listener.close(),
    ...upkeep.map(({ ended }) => ended),
  ])
    .then(() => stopBeating(options.db(), workerId))
    .catch((error: unknown) => log.failure({}, "could not say goodbye", error));
  await within(FAREWELL_MS, farewell);
}

/** One turn for whatever is due now, in both lanes, until nothing is left that can be done now. */
export async function runOnce(options: Omit<WorkerOptions, "workerId" | "database">): Promise<number> {
  let total = 0;
  await openSending(options);
  for (const { work } of options.upkeep) await work();
  await applyWebhooks(options);
  for (const lane of [laneOf(options, "direct"), laneOf(options, "bulk")]) {
    total += await empty(lane, options.stopping);
  }
  return total;
}

/** As the loop does it, the next mails are written while the last ones are in the air; ends when nothing is left. */
async function empty(lane: Lane, stopping: AbortSignal): Promise<number> {
  let total = 0;
  while (!stopping.aborted) {
    const { taken, full } = await lane.fill();
    total += taken;
    if (full) {
      await lane.oneDone();
      continue;
    }
    await lane.allDone();
    if (taken === 0) break;
  }
  await lane.allDone();
  return total;
}

/** Keeps trying, since a worker may start before its database. */
async function openSending(options: Omit<WorkerOptions, "workerId" | "database">): Promise<void> {
  for (;;) {
    try {
      await openBudget(options.db(), options.callsPerSecond);
      return await openLanes(options.db());
    } catch (error) {
      options.log.failure({}, "cannot open the lanes", error);
      await pause(1_000, options.stopping);
      if (options.stopping.aborted) return;
    }
  }
}

function laneOf(options: Omit<LaneDeps, "lane" | "slots">, lane: Claimed["lane"]): Lane {
  return createLane({ ...options, lane, slots: SLOTS[lane] });
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
