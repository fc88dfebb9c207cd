import type { Instant } from "@askaround/core/shared";
import { openDatabase, workerPool } from "../database.ts";
import { sharedBudget } from "../budget.ts";
import { stoppedClock } from "../clock.ts";
import { createComposer } from "../../emails/compose.ts";
import { noCheckpoint } from "../kill-switch.ts";
import { sharedLanes } from "../lane-gate.ts";
import type { WorkerLog } from "../log.ts";
import { resendMailer } from "../mailer/resend.ts";
import { payloadStore } from "../payloads.ts";
import type { WorkerOptions } from "../worker.ts";
import type { Peer } from "./peer.ts";
import { newId, type World } from "./world.ts";

export const AUTH_SECRET = "a-secret-of-more-than-thirty-two-letters";

const silent: WorkerLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  failure: () => undefined,
};

/** A worker inside the test, at a moment of the test's choosing. */
export function workerAt(
  now: Instant,
  world: World,
  peer: Peer,
  overrides: Partial<WorkerOptions> = {},
): WorkerOptions & AsyncDisposable {
  return workerWith(now, world, {
    mailer: resendMailer({ apiKey: "re_test", baseUrl: peer.url }),
    ...overrides,
  });
}

/** The same with a mailer of the caller's own. */
export function workerWith(
  now: Instant,
  world: World,
  overrides: Partial<WorkerOptions> & Pick<WorkerOptions, "mailer">,
): WorkerOptions & AsyncDisposable {
  const database = openDatabase(workerPool(world.db.ownerUrl, true));
  return {
    database,
    db: () => database.db(),
    workerId: newId(),
    clock: stoppedClock(now),
    budget: sharedBudget(() => database.db()),
    callsPerSecond: 1_000,
    lanes: sharedLanes(() => database.db(), { probeEveryMs: 60_000 }),
    batchSize: 100,
    retry: { baseMs: 1_000, random: () => 0.5 },
    leaseMs: 2_000,
    compose: createComposer({
      appUrl: "https://askaround.test",
      authSecret: AUTH_SECRET,
      mailFrom: "hello@askaround.test",
    }),
    payloads: payloadStore(AUTH_SECRET),
    checkpoint: noCheckpoint,
    newToken: newId,
    log: silent,
    upkeep: [],
    stopping: new AbortController().signal,
    ...overrides,
    [Symbol.asyncDispose]: () => database.close(),
  };
}
