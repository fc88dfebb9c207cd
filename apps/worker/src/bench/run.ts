import { startTestServer } from "@askaround/db/testing";
import type { MailRequest } from "../mailer/port.ts";
import { resendMailer } from "../mailer/resend.ts";
import { workerWith } from "../testing/deps.ts";
import { createWorld, wallClock, type World } from "../testing/world.ts";
import { runOnce, runWorker, type WorkerOptions } from "../worker.ts";
import { bareClaimAndSettle } from "./bare-sql.ts";
import { type CountingProvider, startCountingProvider } from "./counting-provider.ts";
import { addManyOwedNotes } from "./fill.ts";

const LIFTED = 1_000;
const LEASE_MS = 60_000;
const long = process.argv.includes("--long");
const ROWS = 10_000;
const MEMORY_ROWS = long ? 100_000 : 20_000;
const DRAIN_SECONDS = long ? 60 : 15;

const FIXED_BODY = "<p>Grace gave you half an hour.</p>".repeat(40);
const say = (line: string) => console.log(line);
const server = await startTestServer();
try {
  const bare = await onceFilled(ROWS, async (world) => bareClaimAndSettle(world));
  const bareRate = (bare.rows / bare.ms) * 1_000;
  say(`bare SQL: ${bare.rows} rows claimed and settled in ${ms(bare.ms)}: ${rate(bareRate)} rows/s`);
  await measure("the queue alone, mails already written", ROWS, fixedMail, bareRate);
  await measure("with the real templates", ROWS, null, bareRate);
  for (const perSecond of [2, 5]) await drain(perSecond);
  await memory();
} finally {
  await server.stop();
}

async function measure(
  what: string,
  rows: number,
  compose: WorkerOptions["compose"] | null,
  bareRate: number,
): Promise<void> {
  await withWorker(rows, LIFTED, async (worker, provider) => {
    const startedAt = performance.now();
    const taken = await runOnce({ ...worker, ...(compose ? { compose } : {}) });
    const took = performance.now() - startedAt;
    const perSecond = (taken / took) * 1_000;
    say(
      `${what}: ${provider.mails} mails in ${provider.calls} calls (goal ${rows / 100}), ${ms(took)}: ` +
        `${rate(perSecond)} rows/s, ${(perSecond / bareRate).toFixed(2)} × bare SQL (goal 0.5)`,
    );
  });
}

/** A backlog under the budget that a provider allows: how near to its ceiling does it drain? */
async function drain(callsPerSecond: number): Promise<void> {
  const rows = callsPerSecond * DRAIN_SECONDS * 100 + 1_000;
  await withWorker(rows, callsPerSecond, async (worker, provider) => {
    const stop = new AbortController();
    const running = runWorker({ ...worker, compose: fixedMail, stopping: stop.signal });
    await until(() => provider.calls > 0);
    const before = provider.calls;
    const startedAt = performance.now();
    await new Promise((resolve) => setTimeout(resolve, DRAIN_SECONDS * 1_000));
    const calls = provider.calls - before;
    const seconds = (performance.now() - startedAt) / 1_000;
    stop.abort();
    await running;
    say(
      `drain at ${callsPerSecond} calls/s: ${calls} calls in ${seconds.toFixed(1)} s, ` +
        `${Math.round((calls / (seconds * callsPerSecond)) * 100)} % of the ceiling (goal 98 %)`,
    );
  });
}

/** The heap after each tenth of a long run, garbage collected: it must not grow with what was sent. */
async function memory(): Promise<void> {
  await withWorker(MEMORY_ROWS, LIFTED, async (worker, provider) => {
    const stop = new AbortController();
    const running = runWorker({ ...worker, compose: fixedMail, stopping: stop.signal });
    const heaps: number[] = [];
    for (let tenth = 1; tenth <= 10; tenth += 1) {
      await until(() => provider.mails >= (MEMORY_ROWS / 10) * tenth);
      globalThis.gc?.();
      heaps.push(Math.round(process.memoryUsage().heapUsed / 1_048_576));
    }
    stop.abort();
    await running;
    say(`memory over ${MEMORY_ROWS} rows, MB of heap after each tenth: ${heaps.join(" ")}`);
  });
}

async function withWorker(
  rows: number,
  callsPerSecond: number,
  play: (worker: WorkerOptions, provider: CountingProvider) => Promise<void>,
): Promise<void> {
  const provider = await startCountingProvider();
  try {
    await onceFilled(rows, async (world) => {
      await using worker = workerWith(wallClock(), world, {
        mailer: resendMailer({ apiKey: "re_bench", baseUrl: provider.url }),
        callsPerSecond,
        leaseMs: LEASE_MS,
      });
      await play(worker, provider);
    });
  } finally {
    await provider.close();
  }
}

async function onceFilled<T>(rows: number, play: (world: World) => Promise<T>): Promise<T> {
  const world = await createWorld();
  try {
    await addManyOwedNotes(world, rows);
    return await play(world);
  } finally {
    await world.close();
  }
}

function fixedMail(delivery: { readonly id: string }): Promise<MailRequest> {
  return Promise.resolve({
    from: "hello@askaround.test",
    to: "ada@students.test",
    subject: "While it is fresh: a note to Grace",
    html: FIXED_BODY,
    text: FIXED_BODY,
    tags: [{ name: "delivery", value: delivery.id }],
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function rate(value: number): string {
  return String(Math.round(value));
}
