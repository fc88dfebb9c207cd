import { claimBatch, claimDeliveries, type Claimed } from "@askaround/db/queues";
import { TOO_LATE, within } from "./deadline.ts";
import { deliver } from "./jobs/deliver.ts";
import { type BatchDeps, deliverTogether, sendBatchAgain } from "./jobs/deliver-batch.ts";

export interface LaneDeps extends BatchDeps {
  readonly lane: Claimed["lane"];
  /** How many calls may be under way at once. */
  readonly slots: number;
  /** How many mails one call of the bulk lane may carry, at most 100. */
  readonly batchSize: number;
}

/** The mails of one lane that this worker has in hand. */
export interface Lane {
  /**
   * Claims what fits and starts on it, until every slot is taken. Says how many rows it took, and whether there may be
   * more.
   */
  fill(): Promise<{ readonly taken: number; readonly full: boolean }>;
  /** Settles when any mail in hand is done; at once when there is none. */
  oneDone(): Promise<void>;
  allDone(): Promise<void>;
  /** The lease tokens of what is still in hand. */
  leaseTokens(): readonly string[];
}

/** Leases: a job that outlives its own can settle nothing, and after so many only takes the place of another. */
export const LONGEST_JOB = 3;
const NOTHING = { taken: 0, full: false } as const;

export function createLane(deps: LaneDeps): Lane {
  const inHand = new Map<Promise<void>, string>();
  const start = (ids: Readonly<Record<string, string>>, leaseToken: string, job: () => Promise<void>) => {
    // The lease brings the rows back, whatever went wrong; also when a connection went silent and nothing is ever heard.
    const work = within(deps.leaseMs * LONGEST_JOB, job())
      .then((end) => {
        if (end === TOO_LATE) deps.log.warn(ids, "given up");
      })
      .catch((error: unknown) => deps.log.failure(ids, "interrupted", error))
      .finally(() => inHand.delete(work));
    inHand.set(work, leaseToken);
  };
  const take = deps.lane === "direct" ? takeSingly : takeTogether;

  const fillOnce = async (free: number): Promise<Filled> => {
    // Held back for longer than a lease is good for: claiming would only pass rows around.
    if ((await deps.budget.takenForMs(deps.lane)) > deps.leaseMs / 4) return NOTHING;
    const leave = await deps.lanes.ask(deps.lane);
    if (leave === "closed") return NOTHING;
    const filled = await take(deps, leave === "probe" ? 1 : free, leave === "probe", start);
    if (leave === "probe" && filled.taken === 0) await deps.lanes.returnProbe(deps.lane);
    return leave === "probe" ? { ...filled, full: false } : filled;
  };

  return {
    async fill() {
      let taken = 0;
      for (;;) {
        const free = deps.slots - inHand.size;
        if (free <= 0 || deps.stopping.aborted) return { taken, full: true };
        const filled = await fillOnce(free);
        taken += filled.taken;
        if (!filled.full) return { taken, full: false };
      }
    },
    oneDone: () => (inHand.size === 0 ? Promise.resolve() : Promise.race(inHand.keys())),
    async allDone() {
      await Promise.all(inHand.keys());
    },
    leaseTokens: () => [...new Set(inHand.values())],
  };
}

type Start = (ids: Readonly<Record<string, string>>, leaseToken: string, job: () => Promise<void>) => void;
type Filled = { readonly taken: number; readonly full: boolean };

async function takeSingly(deps: LaneDeps, free: number, _probe: boolean, start: Start): Promise<Filled> {
  const claimed = await claimRows(deps, free, deps.newToken());
  for (const delivery of claimed) {
    start({ delivery: delivery.id }, delivery.leaseToken, () => deliver(deps, delivery));
  }
  return { taken: claimed.length, full: claimed.length === free };
}

/** What was frozen goes first. Rows of a batch that was taken apart stay in their groups; others go together. */
async function takeTogether(deps: LaneDeps, free: number, probe: boolean, start: Start): Promise<Filled> {
  const leaseToken = deps.newToken();
  const { leaseMs } = deps;
  const batch = await claimBatch(deps.db(), { now: await deps.clock.now(), leaseToken, leaseMs });
  if (batch) {
    start({ batch: batch.id }, leaseToken, () => sendBatchAgain(deps, batch));
    return { taken: Math.max(1, batch.rows.length), full: true };
  }
  const limit = probe ? 1 : deps.batchSize;
  const claimed = await claimRows(deps, limit, leaseToken);
  const groups = Object.values(Object.groupBy(claimed, groupOf));
  for (const group of groups) {
    const [first] = group ?? [];
    if (!group || !first) continue;
    const job =
      first.state === "sending" ? () => deliver(deps, first) : () => deliverTogether(deps, group, leaseToken);
    start({ delivery: first.id, rows: String(group.length) }, leaseToken, job);
  }
  return { taken: claimed.length, full: claimed.length === limit && free > 0 };
}

/** A row that an earlier worker froze alone is sent again alone. */
const groupOf = (row: Claimed) => (row.state === "sending" ? row.id : (row.batchId ?? "together"));

async function claimRows(deps: LaneDeps, limit: number, leaseToken: string): Promise<readonly Claimed[]> {
  const claimed = await claimDeliveries(deps.db(), {
    lane: deps.lane,
    limit,
    now: await deps.clock.now(),
    leaseToken,
    leaseMs: deps.leaseMs,
  });
  if (claimed.length > 0) deps.checkpoint("after-claim");
  return claimed;
}
