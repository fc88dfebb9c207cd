import { connect, type Connection, type Db } from "@askaround/db";
import { TOO_LATE, within } from "./deadline.ts";

/** A pool that is replaced when it stops answering: a half-open socket would otherwise hold its queries for ever. */
export interface Database {
  db(): Db;
  connection(): Connection;
  /** Whether the database answered within the deadline. Replaces the pool when it did not. */
  ping(deadlineMs: number): Promise<boolean>;
  close(): Promise<void>;
}

export function openDatabase(open: () => Connection): Database {
  let current = open();
  return {
    db: () => current.db,
    connection: () => current,
    async ping(deadlineMs) {
      const asked = current;
      const asking = asked.sql`select 1`.then(
        () => "answered" as const,
        () => "refused" as const,
      );
      const answer = await within(deadlineMs, asking);
      // A refused query has been told so, and the pool opens a new connection by itself.
      if (answer === TOO_LATE && asked === current) {
        current = open();
        // Ends its sockets at once, so that whoever waits on them is told.
        void asked.sql.end({ timeout: 0 }).catch(() => undefined);
      }
      return answer === "answered";
    },
    close: () => current.close(),
  };
}

/** Its transactions only ask and write: one that does nothing for so long belongs to a connection that went silent. */
const IDLE_IN_TRANSACTION_MS = 4_000;

/** The worker's pool: two lanes of a few mails each, the heartbeat and the ping. */
export function workerPool(url: string, asRole: boolean): () => Connection {
  return () =>
    connect(url, {
      ...(asRole ? { role: "askaround_worker" as const } : {}),
      max: 6,
      name: "askaround worker",
      idleInTransactionMs: IDLE_IN_TRANSACTION_MS,
    });
}
