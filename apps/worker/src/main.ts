import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import { pino } from "pino";
import { createComposer } from "../emails/compose.ts";
import { parseArguments } from "./arguments.ts";
import { sharedBudget } from "./budget.ts";
import { databaseClock, stoppedClock } from "./clock.ts";
import { openDatabase, workerPool } from "./database.ts";
import { within } from "./deadline.ts";
import { type Env, parseEnv } from "./env.ts";
import { killSwitch } from "./kill-switch.ts";
import { sharedLanes } from "./lane-gate.ts";
import { workerLog } from "./log.ts";
import { followRate } from "./mailer/follow-rate.ts";
import { resendMailer } from "./mailer/resend.ts";
import { withoutKeys } from "./mailer/without-keys.ts";
import { payloadStore } from "./payloads.ts";
import { runOnce, runWorker } from "./worker.ts";

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

const deps = {
  db: () => database.db(),
  clock: args.at ? stoppedClock(args.at) : databaseClock(database),
  mailer: mailer(),
  budget: sharedBudget(() => database.db()),
  callsPerSecond: env.MAIL_REQUESTS_PER_SECOND,
  lanes: sharedLanes(() => database.db(), { probeEveryMs: env.WORKER_PROBE_MS }),
  batchSize: env.WORKER_BATCH_SIZE,
  retry: { baseMs: env.WORKER_RETRY_BASE_MS, random: Math.random },
  leaseMs: env.WORKER_LEASE_MS,
  compose: createComposer({ appUrl: env.APP_URL, authSecret: env.AUTH_SECRET, mailFrom: env.MAIL_FROM }),
  payloads: payloadStore(env.AUTH_SECRET),
  checkpoint: killSwitch(env.WORKER_TEST_KILL_AT),
  newToken: randomUUID,
  log,
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
  await runWorker({ ...deps, workerId, database });
  log.info({}, "stopped");
}
await within(2_000, database.close());
process.exit(0);

function mailer() {
  const follow = followRate(() => database.db(), log);
  const real = resendMailer({
    apiKey: env.RESEND_API_KEY,
    baseUrl: env.RESEND_BASE_URL,
    onCall: ({ callsPerSecond }) => follow(callsPerSecond),
  });
  return env.WORKER_TEST_DROP_KEY ? withoutKeys(real) : real;
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
