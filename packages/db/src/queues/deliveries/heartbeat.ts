import type { Instant } from "@askaround/core/shared";
import { eq, lt, sql } from "drizzle-orm";
import type { Db } from "../../connect.ts";
import { workerHeartbeats } from "../../schema/index.ts";

/** Says that a worker lives, by the database's clock. */
export async function beat(db: Db, workerId: string): Promise<void> {
  const now = sql<Instant>`now()`;
  await db
    .insert(workerHeartbeats)
    .values({ workerId, startedAt: now, seenAt: now })
    .onConflictDoUpdate({ target: workerHeartbeats.workerId, set: { seenAt: now } });
}

/** Forgets workers that have not been heard of for `afterMs`. */
export async function forgetStaleWorkers(db: Db, afterMs: number): Promise<void> {
  await db
    .delete(workerHeartbeats)
    .where(lt(workerHeartbeats.seenAt, sql<Instant>`now() - ${afterMs} * interval '1 millisecond'`));
}

/** A worker that stops in good order is not missed. */
export async function stopBeating(db: Db, workerId: string): Promise<void> {
  await db.delete(workerHeartbeats).where(eq(workerHeartbeats.workerId, workerId));
}
