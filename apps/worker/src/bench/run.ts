import { startTestServer } from "@askaround/db/testing";
import type { MailRequest } from "../mailer/port.ts";
import { resendMailer } from "../mailer/resend.ts";
import { workerWith } from "../testing/deps.ts";
import { createWorld, wallClock, type World } from "../testing/world.ts";
import { runOnce, runWorker, type WorkerOptions } from "../worker.ts";
import { bareClaimAndSettle } from "./bare-sql.ts";
import { ownClaimAndSettle } from "./own-claim-and-settle.ts";
import { type CountingProvider, startCountingProvider } from "./counting-provider.ts";
import { addManyOwedNotes } from "./fill.ts";
import { addUnplannedNotes, clearPlans, planAsOneSet, planAsTheProduct } from "./planning.ts";

const LIFTED = 1_000;
const LEASE_MS = 60_000;
const ROUNDS = 3;
/** How far the floor may spread for a ratio to mean something. */
const NOISY = 0.25;
const long = process.argv.includes("--long");
const onlyPlanning = process.argv.includes("--planning");
const ROWS = 10_000;
const MEMORY_ROWS = long ? 100_000 : 20_000;
const PLANNED_ROWS = long ? 1_000_000 : 100_000;
const DRAIN_SECONDS = long ? 60 : 15;

const FIXED_BODY = "<p>Grace gave you half an hour.</p>".repeat(40);
const say = (line: string) => console.log(line);
const server = await startTestServer();
try {
  if (!onlyPlanning) {
    await compare();
    for (const perSecond of [2, 5]) await drain(perSecond);
    await memory();
  }
  await planning();
} finally {
  await server.stop();
}

/** The floor, the worker's own statements and the whole worker in turn, so that a busy machine slows them alike. */
async function compare(): Promise<void> {
  const bare: number[] = [];
  const own: number[] = [];
  const queue: number[] = [];
  const real: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    bare.push(perSecond(await onceFilled(ROWS, (world) => bareClaimAndSettle(world))));
    own.push(perSecond(await onceFilled(ROWS, (world) => ownClaimAndSettle(world))));
    queue.push(perSecond(await runThrough(ROWS, fixedMail)));
    if (round === 1) real.push(perSecond(await runThrough(ROWS, null)));
  }
  const floor = median(bare);
  const spread = (Math.max(...bare) - Math.min(...bare)) / floor;
  const share = (of: readonly number[]) =>
    `${rate(median(of))} rows/s [${of.map(rate).join(" ")}], ${(median(of) / floor).toFixed(2)} × bare SQL`;
  say(`bare claim and settle: ${rate(floor)} rows/s [${bare.map(rate).join(" ")}]`);
  if (spread > NOISY)
    say(`  it spreads by ${Math.round(spread * 100)} %: this machine is too busy for a verdict`);
  say(`claim and settle as the worker does them: ${share(own)} (goal 0.5)`);
  say(`the whole queue, mails already written: ${share(queue)}`);
  say(`with the real templates: ${share(real)}`);
}

/** Everything from claim to settled, over HTTP to a provider that counts. */
function runThrough(rows: number, compose: WorkerOptions["compose"] | null): Promise<Measured> {
  return withWorker(rows, LIFTED, async (worker, provider) => {
    const startedAt = performance.now();
    const taken = await runOnce({ ...worker, ...(compose ? { compose } : {}) });
    const took = performance.now() - startedAt;
    say(`${provider.mails} mails in ${provider.calls} calls (goal ${rows / 100}), ${Math.round(took)} ms`);
    return { rows: taken, ms: took };
  });
}

/** A backlog under the budget that a provider allows: how near to its ceiling does it drain? */
async function drain(callsPerSecond: number): Promise<void> {
  const rows = callsPerSecond * DRAIN_SECONDS * 100 + 1_000;
  await withWorker(rows, callsPerSecond, async (worker, provider) => {
    const stop = new AbortController();
    const running = runWorker({ ...worker, compose: fixedMail, stopping: stop.signal });
    await until(() => provider.calls > 2);
    await new Promise((resolve) => setTimeout(resolve, DRAIN_SECONDS * 1_000));
    stop.abort();
    await running;
    // From one call to another, the first ones left out: so that no part of a period is counted or lost at the ends.
    const [from = 0, ...later] = provider.calledAt.slice(2, -2);
    const calls = later.length;
    const seconds = ((later.at(-1) ?? from) - from) / 1_000;
    say(
      `drain at ${callsPerSecond} calls/s: ${calls} calls in ${seconds.toFixed(1)} s, ` +
        `${Math.round((calls / (seconds * callsPerSecond)) * 100)} % of the ceiling (goal 98 %)`,
    );
  });
}

/** Planning reminders for many, against one statement that plans the same; then the product's once more, which adds none. */
async function planning(): Promise<void> {
  const world = await createWorld();
  try {
    await addUnplannedNotes(world, PLANNED_ROWS);
    const floor: number[] = [];
    const ours: number[] = [];
    for (let round = 1; round <= (long ? 1 : ROUNDS); round += 1) {
      await clearPlans(world);
      const least = await planAsOneSet(world);
      await clearPlans(world);
      const own = await planAsTheProduct(world);
      if (own.added !== least.added) throw new Error(`${own.added} rows planned, ${least.added} by the set.`);
      floor.push(perSecond({ rows: least.added, ms: least.ms }));
      ours.push(perSecond({ rows: own.added, ms: own.ms }));
      if (round === 1) say(`planning ${own.added} reminders, as one set and as the product does`);
    }
    const again = await planAsTheProduct(world);
    const ratio = (median(ours) / median(floor)).toFixed(2);
    say(`  one set: ${rate(median(floor))} rows/s [${floor.map(rate).join(" ")}]`);
    say(`  the product: ${rate(median(ours))} rows/s [${ours.map(rate).join(" ")}], ${ratio} × (goal 0.5)`);
    say(`  planning them again: ${again.added} rows added (goal 0), ${Math.round(again.ms)} ms`);
  } finally {
    await world.close();
  }
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

async function withWorker<T>(
  rows: number,
  callsPerSecond: number,
  play: (worker: WorkerOptions, provider: CountingProvider) => Promise<T>,
): Promise<T> {
  const provider = await startCountingProvider();
  try {
    return await onceFilled(rows, async (world) => {
      await using worker = workerWith(wallClock(), world, {
        mailer: resendMailer({ apiKey: "re_bench", baseUrl: provider.url }),
        callsPerSecond,
        leaseMs: LEASE_MS,
      });
      return await play(worker, provider);
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

interface Measured {
  readonly rows: number;
  readonly ms: number;
}

function perSecond({ rows, ms }: Measured): number {
  return (rows / ms) * 1_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function rate(value: number): string {
  return String(Math.round(value));
}
