import type { Lane } from "@askaround/core/reminders";
import type { Instant } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import type { Db } from "../../connect.ts";
import { mailBudget } from "../../schema/index.ts";

export type Reservation =
  /** The call is ours, this many milliseconds from now. */
  | { readonly kind: "reserved"; readonly inMs: number }
  /** Not ours yet: the budget is taken up to this many milliseconds from now. */
  | { readonly kind: "taken"; readonly forMs: number };

/** Sets the rate all workers share, as a worker does when it starts. What is reserved stays reserved. */
export async function openBudget(db: Db, callsPerSecond: number): Promise<void> {
  await db
    .insert(mailBudget)
    .values({ callsPerSecond, nextCallAt: sql<Instant>`clock_timestamp()` })
    .onConflictDoUpdate({ target: mailBudget.only, set: { callsPerSecond } });
}

/**
 * Reserves the next call to the provider, by the database's clock, if it comes within `patienceMs`. The bulk lane never
 * reserves more than one call ahead, so that a direct mail waits for one call at most, however much bulk there is.
 */
export async function reserveCall(db: Db, lane: Lane, patienceMs: number): Promise<Reservation> {
  const patience = sql`${patienceMs} * interval '1 millisecond'`;
  const ahead =
    lane === "direct" ? patience : sql`least(${patience}, interval '1 second' / calls_per_second)`;
  const [reserved] = await db.execute<{ in_ms: number }>(sql`
    update mail_budget set next_call_at = greatest(next_call_at, clock_timestamp()) + interval '1 second' / calls_per_second
    where next_call_at <= clock_timestamp() + ${ahead}
    returning extract(epoch from next_call_at - interval '1 second' / calls_per_second - clock_timestamp())::float8 * 1000 as in_ms`);
  if (reserved) return { kind: "reserved", inMs: Math.max(0, reserved.in_ms) };
  return { kind: "taken", forMs: await takenForMs(db, lane) };
}

/** How long nobody may reserve a call; a slower lane's own rule counted in. */
export async function takenForMs(db: Db, lane: Lane): Promise<number> {
  const [row] = await db.execute<{ ms: number }>(sql`
    select extract(epoch from next_call_at - clock_timestamp()
      - case when ${lane}::text = 'bulk' then interval '1 second' / calls_per_second else interval '0' end)::float8 * 1000 as ms
    from mail_budget`);
  if (!row) throw new Error("The budget of calls was not opened.");
  return Math.max(0, row.ms);
}

/** No worker may call for this long: the provider asked for it. */
export async function holdCalls(db: Db, ms: number): Promise<void> {
  await db.execute(sql`update mail_budget set next_call_at =
    greatest(next_call_at, clock_timestamp() + ${ms} * interval '1 millisecond')`);
}

/** The provider said how many calls a second it takes. */
export async function setCallsPerSecond(db: Db, callsPerSecond: number): Promise<void> {
  await db.execute(sql`update mail_budget set calls_per_second = ${callsPerSecond}
    where calls_per_second <> ${callsPerSecond}`);
}
