import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** The database roles of the running processes; the owner of DATABASE_URL only migrates and seeds. */
export type DbRole = "askaround_web" | "askaround_worker" | "askaround_auth";

export type Db = PostgresJsDatabase<Record<string, never>>;
/** An open transaction. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

export interface Connection {
  readonly db: Db;
  readonly sql: postgres.Sql;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Taken on by every connection of the pool; the login's own rights when left out. */
  readonly role?: DbRole;
  readonly max?: number;
  /** Shown in pg_stat_activity. */
  readonly name?: string;
  /** How long a transaction may do nothing before the server ends it, so that a lost process frees its locks; in milliseconds. */
  readonly idleInTransactionMs?: number;
}

/** Opens a pool. */
export function connect(
  url: string,
  { role, max = 10, name = "askaround", idleInTransactionMs = 30_000 }: ConnectOptions = {},
): Connection {
  const sql = postgres(url, {
    max,
    onnotice: () => {},
    connect_timeout: 10,
    // The driver's own pause grows to 20 s, longer than a restarted server deserves.
    backoff: () => 0.3,
    connection: {
      application_name: name,
      idle_in_transaction_session_timeout: idleInTransactionMs,
      ...(role ? { role } : {}),
    },
  });
  const prepared = Object.assign(sql, { unsafe: preparing(sql) });
  return { db: drizzle(prepared), sql, close: () => sql.end({ timeout: 5 }) };
}

/** A statement with more parameters holds a list, of a length that may not come again. */
const MOST_PARAMETERS = 32;

/**
 * Sends a text to be kept by its connection: the server reads and plans it once, and every time after that it is one
 * trip instead of two. What is kept goes with the connection, which lives for an hour at most.
 */
export function preparing({ unsafe }: Pick<postgres.Sql, "unsafe">): postgres.Sql["unsafe"] {
  return (text, parameters = [], options = {}) => {
    const kept = parameters.length > 0 && parameters.length <= MOST_PARAMETERS;
    return unsafe(text, parameters, { ...options, prepare: kept || options.prepare === true });
  };
}
