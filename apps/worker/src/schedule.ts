import { addHours, type Instant } from "@askaround/core/shared";
import type { Db, Tx } from "@askaround/db";
import {
  deleteOldBatches,
  deleteOldWebhooks,
  forgetSlots,
  runOncePerSlot,
  wipeOldPayloads,
} from "@askaround/db/queues";
import type { Clock } from "./clock.ts";
import { digest } from "./jobs/digest.ts";
import type { WorkerLog } from "./log.ts";

/** Work that is done once in each slot of time, by whichever worker comes first. Slots that were missed are not made up. */
export interface ScheduledJob {
  readonly name: string;
  /** Names the slot that this moment falls into. */
  slot(now: Instant): string;
  /** Done in the transaction that takes the slot, so both happen or neither. */
  work(tx: Tx, now: Instant): Promise<void>;
}

/** Payloads are secrets: they go after a month, and so do the provider's messages. */
const KEPT_HOURS = 30 * 24;
const SLOTS_KEPT_HOURS = 400 * 24;

export const purge: ScheduledJob = {
  name: "purge",
  slot: (now) => now.slice(0, 10),
  async work(tx, now) {
    const before = addHours(now, -KEPT_HOURS);
    await wipeOldPayloads(tx, before);
    await deleteOldWebhooks(tx, before);
    await deleteOldBatches(tx, before);
    await forgetSlots(tx, addHours(now, -SLOTS_KEPT_HOURS));
  },
};

export const SCHEDULED_JOBS: readonly ScheduledJob[] = [purge, digest];

export interface ScheduleDeps {
  readonly db: () => Db;
  readonly clock: Clock;
  readonly log: WorkerLog;
}

/** A turn of the schedule. What it returns remembers which slots are done, so that most turns ask nothing. */
export function createSchedule(
  deps: ScheduleDeps,
  jobs: readonly ScheduledJob[] = SCHEDULED_JOBS,
): () => Promise<void> {
  const done = new Map<string, string>();
  return async () => {
    const now = await deps.clock.now();
    for (const job of jobs) {
      const slot = job.slot(now);
      if (done.get(job.name) === slot) continue;
      const here = await runOncePerSlot(deps.db(), job.name, slot, (tx) => job.work(tx, now));
      done.set(job.name, slot);
      if (here) deps.log.info({ job: job.name, slot }, "scheduled work is done");
    }
  };
}
