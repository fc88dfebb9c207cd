import { PgDialect } from "drizzle-orm/pg-core";
import { PostgresJsSession, PostgresJsTransaction } from "drizzle-orm/postgres-js";
import type { ReservedSql } from "postgres";
import { type Connection, preparing, type Tx } from "../connect.ts";
import { ENTER_OFFICE, isMembershipId, type Entered } from "./office-door.ts";

const dialect = new PgDialect();

/**
 * One transaction of whoever stands behind a session, in the office of the membership they chose. Opening it and
 * entering the office go to the server together, which spares every request one wait. `entered` is null, and
 * row-level security lets nothing through, when the session is over or the membership is not its person's own. It is
 * kept when `work` returns and undone when it throws.
 */
export async function inSessionOffice<T>(
  connection: Connection,
  sessionHash: string,
  membershipId: string,
  work: (tx: Tx, entered: Entered | null) => Promise<T>,
): Promise<T> {
  const sql = await connection.sql.reserve();
  try {
    const [, rows] = await Promise.all([
      sql.unsafe("begin"),
      isMembershipId(membershipId)
        ? sql.unsafe<Entered[]>(ENTER_OFFICE, [sessionHash, membershipId], { prepare: true })
        : [],
    ]);
    const result = await work(transactionOn(sql), rows[0] ?? null);
    const { command } = await sql.unsafe("commit");
    // The server answers "rollback" when a statement had failed, even if the work went on as if it had not.
    if (command !== "COMMIT")
      throw new Error("A statement of this transaction had failed, so nothing was kept.");
    return result;
  } catch (error) {
    // When the connection is gone the server has undone it already.
    await sql.unsafe("rollback").catch(() => undefined);
    throw error;
  } finally {
    // What is still running of work that failed must not reach the next request on this connection.
    sql.unsafe = ended;
    sql.release();
  }
}

function transactionOn(reserved: ReservedSql): Tx {
  const unsafe = preparing(reserved);
  const within = Object.assign(reserved, { unsafe, savepoint: noSavepoint, prepare: noSavepoint });
  return new PostgresJsTransaction(dialect, new PostgresJsSession(within, dialect, undefined), undefined);
}

function ended(): never {
  throw new Error("The transaction of this request has ended.");
}

function noSavepoint(): never {
  throw new Error("The transaction of a request has no savepoints.");
}
