import type { Claimed } from "@askaround/db/queues";
import { claimDeliveries } from "@askaround/db/queues";
import { deliver, type DeliverDeps } from "./jobs/deliver.ts";

export interface LaneDeps extends DeliverDeps {
  readonly lane: Claimed["lane"];
  /** How many mails may be under way at once. */
  readonly slots: number;
  readonly newToken: () => string;
}

/** The mails of one lane that this worker has in hand. */
export interface Lane {
  /** Claims what fits and starts on it. Says how many rows it took, and whether there may be more. */
  fill(): Promise<{ readonly taken: number; readonly full: boolean }>;
  /** Settles when any mail in hand is done; at once when there is none. */
  oneDone(): Promise<void>;
  allDone(): Promise<void>;
  /** The lease tokens of what is still in hand. */
  leaseTokens(): readonly string[];
}

export function createLane(deps: LaneDeps): Lane {
  const inHand = new Map<Promise<void>, string>();

  const start = (delivery: Claimed) => {
    const work = deliver(deps, delivery)
      // The lease brings the row back, whatever went wrong.
      .catch((error: unknown) => deps.log.failure({ delivery: delivery.id }, "interrupted", error))
      .finally(() => inHand.delete(work));
    inHand.set(work, delivery.leaseToken);
  };

  return {
    async fill() {
      const free = deps.gates[deps.lane].allowance(deps.slots - inHand.size);
      if (free <= 0) return { taken: 0, full: inHand.size >= deps.slots };
      const leaseToken = deps.newToken();
      const claimed = await claimDeliveries(deps.db(), {
        lane: deps.lane,
        limit: free,
        now: await deps.clock.now(),
        leaseToken,
        leaseMs: deps.leaseMs,
      });
      if (claimed.length > 0) deps.checkpoint("after-claim");
      claimed.forEach(start);
      return { taken: claimed.length, full: claimed.length === free };
    },
    oneDone: () => (inHand.size === 0 ? Promise.resolve() : Promise.race(inHand.keys())),
    async allDone() {
      await Promise.all(inHand.keys());
    },
    leaseTokens: () => [...new Set(inHand.values())],
  };
}
