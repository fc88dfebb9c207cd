import { sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { LATEST_MIGRATION } from "../migrate.ts";

export interface Health {
  /** Whether this build's newest migration has been applied. */
  readonly migrated: boolean;
  /** Since the last sign of life of any worker; null when none has run. */
  readonly workerSeconds: number | null;
  /** How long the mail that waits longest could have gone; null when none is due. */
  readonly oldestDueMailSeconds: number | null;
}

/** How the installation is. It belongs to no office, so it needs no scope, and says ages only. */
export async function readHealth(db: Db): Promise<Health> {
  const [row] = await db.execute<{ migrated: boolean; worker: number | null; mail: number | null }>(sql`
    select
      exists (select 1 from drizzle.__drizzle_migrations where created_at = ${LATEST_MIGRATION}) as migrated,
      (select extract(epoch from now() - max(seen_at))::int from worker_heartbeats) as worker,
      extract(epoch from now() - oldest_due_mail())::int as mail`);
  if (!row) throw new Error("The database did not answer.");
  return { migrated: row.migrated, workerSeconds: row.worker, oldestDueMailSeconds: row.mail };
}
