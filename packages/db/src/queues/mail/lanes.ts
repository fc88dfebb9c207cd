import type { Lane } from "@askaround/core/reminders";
import { sql } from "drizzle-orm";
import type { Db } from "../../connect.ts";
import { mailLanes } from "../../schema/index.ts";
import { databaseNow } from "../deliveries/clock.ts";
import { tellOfMailProblem } from "../notices/index.ts";
import { shortTransaction } from "../short-transaction.ts";

/** "probe": one call may be made, to see whether the provider takes mail again; nobody else gets that leave. */
export type LaneLeave = "open" | "probe" | "closed";

export type LaneState = "open" | "paused" | "circuit";

const later = (ms: number) => sql`clock_timestamp() + ${ms} * interval '1 millisecond'`;

export async function openLanes(db: Db): Promise<void> {
  await db
    .insert(mailLanes)
    .values([{ lane: "direct" }, { lane: "bulk" }])
    .onConflictDoNothing();
}

/** Whether this lane may send now. Of all workers that ask a closed lane, one in `probeEveryMs` may probe. */
export async function askLane(db: Db, lane: Lane, probeEveryMs: number): Promise<LaneLeave> {
  const [row] = await db.execute<{ state: LaneState }>(
    sql`select state from mail_lanes where lane = ${lane}`,
  );
  if (!row || row.state === "open") return "open";
  const probes = await db.execute(sql`update mail_lanes set next_probe_at = ${later(probeEveryMs)}
    where lane = ${lane} and state <> 'open' and next_probe_at <= clock_timestamp() returning lane`);
  return probes.length > 0 ? "probe" : "closed";
}

/** The provider refuses everything on this lane until someone acts: key, domain, quota. Admins are told, once a day. */
export async function pauseLane(db: Db, lane: Lane, reason: string, probeEveryMs: number): Promise<void> {
  await shortTransaction(db, async (tx) => {
    const [before] = await tx.execute<{ state: LaneState }>(
      sql`select state from mail_lanes where lane = ${lane} for update`,
    );
    await tx.execute(sql`update mail_lanes set state = 'paused', reason = ${reason}, failures = 0,
      since = case when state = 'paused' then since else clock_timestamp() end, next_probe_at = ${later(probeEveryMs)}
      where lane = ${lane}`);
    if (before && before.state !== "paused") {
      await tellOfMailProblem(tx, "lane_paused", null, await databaseNow(tx));
    }
  });
}

interface Circuit {
  readonly reason: string;
  /** This many in a row open the circuit. */
  readonly threshold: number;
  readonly probeEveryMs: number;
}

/** A call that nobody answered properly. Says what the lane is now. */
export async function countFailure(db: Db, lane: Lane, circuit: Circuit): Promise<LaneState> {
  const opens = sql`state = 'open' and failures + 1 >= ${circuit.threshold}`;
  const [row] = await db.execute<{ state: LaneState }>(sql`update mail_lanes set failures = failures + 1,
      reason = case when ${opens} then ${circuit.reason} else reason end,
      since = case when ${opens} then clock_timestamp() else since end,
      next_probe_at = case when state = 'circuit' or (${opens}) then ${later(circuit.probeEveryMs)} else next_probe_at end,
      state = case when ${opens} then 'circuit'::lane_state else state end
    where lane = ${lane} returning state`);
  return row?.state ?? "open";
}

/** The provider answered. `takesMail`: in a way that it would not while key, domain or quota are wrong. */
export async function reopenLane(db: Db, lane: Lane, takesMail: boolean): Promise<void> {
  const from = takesMail ? sql`(state <> 'open' or failures > 0)` : sql`state <> 'paused' and failures > 0`;
  await db.execute(sql`update mail_lanes set state = 'open', reason = null, since = null, next_probe_at = null,
    failures = 0 where lane = ${lane} and ${from}`);
}

/** There was nothing to probe with: whoever has something may. */
export async function returnProbe(db: Db, lane: Lane): Promise<void> {
  await db.execute(
    sql`update mail_lanes set next_probe_at = clock_timestamp() where lane = ${lane} and state <> 'open'`,
  );
}
