import { lt, sql } from "drizzle-orm";
import type { Instant } from "@askaround/core/shared";
import type { Db, Tx } from "../../connect.ts";
import { scheduledSlots } from "../../schema/index.ts";

/**
 * Does `work` if no worker has done it in this slot. Work and record share one transaction: a crash undoes both, and
 * whoever asks for the same slot meanwhile waits for the outcome. True when it was done here.
 */
export function runOncePerSlot(
  db: Db,
  name: string,
  slot: string,
  work: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const taken = await tx
      .insert(scheduledSlots)
      .values({ name, slot, doneAt: sql<Instant>`clock_timestamp()` })
      .onConflictDoNothing()
      .returning({ slot: scheduledSlots.slot });
    if (taken.length === 0) return false;
    await work(tx);
    return true;
  });
}

/** Forgets slots that were served before that moment. */
export async function forgetSlots(db: Db | Tx, before: Instant): Promise<void> {
  await db.delete(scheduledSlots).where(lt(scheduledSlots.doneAt, before));
}
