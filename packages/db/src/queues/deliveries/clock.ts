import { toInstant, type Instant } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "../../connect.ts";

/** The database's time, which every worker shares whatever its own clock says. */
export async function databaseNow(db: Db | Tx): Promise<Instant> {
  const [row] = await db.execute<{ at: string }>(
    sql`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  );
  if (!row) throw new Error("The database did not tell the time.");
  return toInstant(row.at);
}
