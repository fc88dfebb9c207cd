import { sql } from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";

/** Each takes milliseconds; and when a connection went silent, all must work again within ten seconds. */
const MOST_MS = 4_000;

/**
 * A transaction that holds rows of the queue, and not for longer than that, whatever becomes of the process. One that stops
 * between two messages of one statement is not idle to the server, so the limit on idle transactions never ends it.
 * PostgreSQL 17 and newer; on older ones such rows are free once the process goes on or its connection ends.
 */
export function shortTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    // Without parameters it is sent with what follows; its failure is that of the connection, and the work fails too.
    const limited = tx.execute(
      sql.raw(`select set_config('transaction_timeout', '${MOST_MS}', true)
        where current_setting('transaction_timeout', true) is not null`),
    );
    limited.catch(() => undefined);
    const result = await work(tx);
    await limited;
    return result;
  });
}
