import { claimDeliveries, databaseNow, settleBatch } from "@askaround/db/queues";
import { openDatabase, workerPool } from "../database.ts";
import { newId, type World } from "../testing/world.ts";

const AT_ONCE = 100;
const LEASE_MS = 60_000;

/**
 * The worker's own claim and its own settlement, and nothing between them: what freezes a batch is done here by one plain
 * statement whose time is not counted.
 */
export async function ownClaimAndSettle(
  world: World,
): Promise<{ readonly rows: number; readonly ms: number }> {
  const database = openDatabase(workerPool(world.db.ownerUrl, true));
  const now = await databaseNow(database.db());
  let rows = 0;
  let ms = 0;
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const startedAt = performance.now();
    try {
      return await work();
    } finally {
      ms += performance.now() - startedAt;
    }
  };
  try {
    for (;;) {
      const leaseToken = newId();
      const claimed = await timed(() =>
        claimDeliveries(database.db(), { lane: "bulk", limit: AT_ONCE, now, leaseToken, leaseMs: LEASE_MS }),
      );
      if (claimed.length === 0) return { rows, ms };
      const id = newId();
      await freezeUntimed(world, id, leaseToken);
      const batch = { id, attempts: 0, firstAttemptAt: now, leaseToken, rows: claimed, whole: true };
      const providerIds = claimed.map((row) => row.id);
      await timed(() => settleBatch(database.db(), batch, { to: "accepted", providerIds }, now));
      rows += claimed.length;
    }
  } finally {
    await database.close();
  }
}

async function freezeUntimed(world: World, batchId: string, leaseToken: string): Promise<void> {
  const { sql } = world.owner;
  await sql`insert into delivery_batches (id, payload, first_attempt_at, next_attempt_at, lease_token, lease_until, created_at)
    values (${batchId}, '[]', now(), now(), ${leaseToken}, now() + interval '60 seconds', now())`;
  await sql`update deliveries set state = 'sending', batch_id = ${batchId}, lease_token = null, lease_until = null,
    first_attempt_at = now() where lease_token = ${leaseToken}`;
}
