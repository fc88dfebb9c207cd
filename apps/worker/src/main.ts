import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import { pino } from "pino";
import { type Composer, createComposer } from "../emails/compose.ts";
import { parseArguments } from "./arguments.ts";
import { sharedBudget } from "./budget.ts";
import { databaseClock, stoppedClock } from "./clock.ts";
import { openDatabase, workerPool } from "./database.ts";
import { within } from "./deadline.ts";
import { type Env, parseEnv } from "./env.ts";
import { createMetrics } from "./inside/metrics.ts";
import { serveInside } from "./inside/serve.ts";
import { reconcileUnknown } from "./jobs/reconcile-unknown.ts";
import { killSwitch } from "./kill-switch.ts";
import { sharedLanes } from "./lane-gate.ts";
import { workerLog } from "./log.ts";
import { followRate } from "./mailer/follow-rate.ts";
import { resendMailer } from "./mailer/resend.ts";
import { resendReader } from "./mailer/sent-mail.ts";
import { withoutKeys } from "./mailer/without-keys.ts";
import { payloadStore } from "./payloads.ts";
import { createSchedule } from "./schedule.ts";
import { runOnce, runWorker, type Upkeep } from "./worker.ts";

const SCHEDULE_MS = 60_000;
const RECONCILE_MS = 10 * 60_000;
const ASK_WITHIN_MS = 30_000;

const env = readEnv();
const args = readArguments();
const workerId = randomUUID();
const log = workerLog(pino({ level: env.LOG_LEVEL, base: { worker: workerId } }));
const stop = new AbortController();
// Every mail in hand waits on it.
setMaxListeners(0, stop.signal);
const database = openDatabase(
  workerPool(env.DATABASE_URL_WORKER ?? env.DATABASE_URL, env.DATABASE_URL_WORKER === undefined),
);

const db = () => database.db();
const clock = args.at ? stoppedClock(args.at) : databaseClock(database);
const metrics = createMetrics(db);
const budget = sharedBudget(db);

const deps = {
  db,
  clock,
  mailer: mailer(),
  budget,
  callsPerSecond: env.MAIL_REQUESTS_PER_SECOND,
  lanes: sharedLanes(db, { probeEveryMs: env.WORKER_PROBE_MS }),
  batchSize: env.WORKER_BATCH_SIZE,
  retry: { baseMs: env.WORKER_RETRY_BASE_MS, random: Math.random },
  leaseMs: env.WORKER_LEASE_MS,
  compose: composer(),
  payloads: payloadStore(env.AUTH_SECRET),
  checkpoint: killSwitch(env.WORKER_TEST_KILL_AT),
  newToken: randomUUID,
  log,
  count: metrics.answered,
  upkeep: upkeep(),
  stopping: stop.signal,
};

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(1);
    log.info({}, "stopping");
    stop.abort();
  });
}
process.on("unhandledRejection", (error) => {
  // The lease brings back whatever was in hand; whoever started us starts us again.
  log.failure({}, "unexpected", error);
  process.exit(1);
});

if (args.once) {
  const taken = await runOnce(deps);
  log.info({ taken }, "one turn is done");
} else {
  log.info({}, "started");
  const inside = env.WORKER_PORT === undefined ? null : await serveInside(env.WORKER_PORT, pages(), log);
  await runWorker({ ...deps, workerId, database });
  await inside?.close();
  log.info({}, "stopped");
}
await within(2_000, database.close());
process.exit(0);

function mailer() {
  const follow = followRate(db, log);
  const real = resendMailer({
    apiKey: env.RESEND_API_KEY,
    baseUrl: env.RESEND_BASE_URL,
    onCall: (call) => {
      metrics.called(call);
      follow(call.callsPerSecond);
    },
  });
  return env.WORKER_TEST_DROP_KEY ? withoutKeys(real) : real;
}

function composer(): Composer {
  const compose = createComposer({
    appUrl: env.APP_URL,
    authSecret: env.AUTH_SECRET,
    mailFrom: env.MAIL_FROM,
  });
  const words = env.WORKER_TEST_TEMPLATE;
  if (!words) return compose;
  return async (...about) => {
    const mail = await compose(...about);
    return { ...mail, subject: `${mail.subject} ${words}` };
  };
}

function upkeep(): readonly Upkeep[] {
  const schedule = { name: "schedule", everyMs: SCHEDULE_MS, work: createSchedule({ db, clock, log }) };
  if (env.RESEND_READ_KEY === undefined) return [schedule];
  const reader = resendReader(env.RESEND_READ_KEY, env.RESEND_BASE_URL);
  const mayAsk = () => budget.take("bulk", stop.signal, ASK_WITHIN_MS);
  const work = async () => {
    await reconcileUnknown({ db, clock, log, reader, mayAsk });
  };
  return [schedule, { name: "reconcile", everyMs: RECONCILE_MS, work }];
}

function pages() {
  return {
    "/metrics": async () => ({ contentType: metrics.contentType, body: await metrics.text() }),
    ...(env.NODE_ENV === "production" ? {} : { "/gallery": showGallery }),
  };
}

/** Read only where it is asked for: its samples are no part of a running installation. */
async function showGallery(query: URLSearchParams) {
  const { galleryPage } = await import("./inside/gallery.ts");
  return galleryPage(query, deps.compose, env.AUTH_SECRET);
}

function readEnv(): Env {
  return orExplain(() => parseEnv(process.env));
}

function readArguments() {
  return orExplain(() => parseArguments(process.argv.slice(2), env.NODE_ENV === "production"));
}

function orExplain<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
