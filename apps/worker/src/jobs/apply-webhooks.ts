import type { Db } from "@askaround/db";
import { applyNextWebhook } from "@askaround/db/queues";
import type { Clock } from "../clock.ts";
import type { WorkerLog } from "../log.ts";

export interface ApplyWebhooksDeps {
  readonly db: () => Db;
  readonly clock: Clock;
  readonly log: WorkerLog;
  readonly stopping: AbortSignal;
}

/** Applies what the provider has said since, one event at a time, until none waits. */
export async function applyWebhooks(deps: ApplyWebhooksDeps): Promise<void> {
  while (!deps.stopping.aborted) {
    const applied = await applyNextWebhook(deps.db(), await deps.clock.now());
    if (!applied) return;
    const { id, outcome, deliveryId, suppressed } = applied;
    const level = outcome === "not_understood" ? "warn" : "info";
    deps.log[level]({ event: id, outcome, delivery: deliveryId, suppressed }, "the provider reported");
  }
}
