import { startPeer } from "../testing/peer.ts";
import { startWorkerProcess, until } from "../testing/worker-process.ts";
import { addOwedNotes, createWorld, deliveryRows, type World } from "../testing/world.ts";
import { judge } from "./judge.ts";
import { type FaultReport, unless } from "./report.ts";
import { LEASE_MS, workerEnv } from "./settings.ts";

export const MOMENTS = [
  "after-claim",
  "after-check",
  "after-freeze-commit",
  "before-first-byte",
  "after-provider-commit",
  "before-settle-commit",
] as const;
export type Moment = (typeof MOMENTS)[number];

const RECOVERY_MS = LEASE_MS + 5_000;
const ROWS_A_ROUND = 10;
const ROWS_A_CALL = 4;
const CALLS_A_ROUND = Math.ceil(ROWS_A_ROUND / ROWS_A_CALL);

/**
 * F1: a worker is ended by SIGKILL at one moment between claim and settle, `rounds` times with ten mails in hand; each
 * time another worker comes and must bring all of them home.
 */
export async function killAt(moment: Moment, rounds: number): Promise<FaultReport> {
  const [world, peer] = await Promise.all([createWorld(), startPeer()]);
  const env = { ...workerEnv(world, peer), WORKER_BATCH_SIZE: String(ROWS_A_CALL) };
  let kills = 0;
  let slowest = 0;
  try {
    for (let round = 0; round < rounds; round += 1) {
      await addOwedNotes(world, ROWS_A_ROUND);
      // Each moment comes once for each call.
      const nth = 1 + (round % CALLS_A_ROUND);
      const victim = startWorkerProcess({ ...env, WORKER_TEST_KILL_AT: `${moment}:${nth}` });
      await victim.exited;
      if (victim.child.signalCode !== "SIGKILL")
        throw new Error(`The victim was not killed:\n${victim.log()}`);
      kills += 1;
      slowest = Math.max(slowest, await recover(world, env));
    }
    const seen = await judge(world, peer);
    const rows = rounds * ROWS_A_ROUND;
    return {
      id: "F1",
      title: `SIGKILL ${moment}`,
      counts: {
        rows,
        kills,
        reached: seen.reached,
        twice: seen.twice,
        "requests seen": seen.requests,
        "ms slowest recovery": slowest,
      },
      broken: unless(
        [seen.reached === rows, `${rows - seen.reached} never reached`],
        [seen.twice === 0, `${seen.twice} reached twice`],
        [seen.undecided === 0, `${seen.undecided} undecided`],
        [seen.disagreeing === 0, `${seen.disagreeing} rows disagree with the peer`],
        [seen.foreignIds === 0, `${seen.foreignIds} foreign provider ids`],
        [slowest <= RECOVERY_MS, `recovery took ${slowest} ms`],
      ),
    };
  } finally {
    await Promise.all([peer.close(), world.close()]);
  }
}

/**
 * Starts another worker and says how long it took until the last mail was settled: from the kill on, or from the first
 * sign of life of the other worker, whichever came later. How fast a process starts is not the queue's doing.
 */
async function recover(world: World, env: Record<string, string>): Promise<number> {
  const seenBefore = await signsOfLife(world);
  const rescuer = startWorkerProcess(env);
  try {
    if (!(await until(async () => (await signsOfLife(world)) > seenBefore, 180_000)))
      throw new Error(`The other worker did not start:\n${rescuer.log()}`);
    const startedAt = Date.now();
    const settled = async () => (await deliveryRows(world)).every(({ state }) => state === "accepted");
    if (!(await until(settled, 180_000)))
      throw new Error(`Not recovered after three minutes:\n${rescuer.log()}`);
    return Date.now() - startedAt;
  } finally {
    await rescuer.stop();
  }
}

async function signsOfLife(world: World): Promise<number> {
  return (await world.owner.sql`select 1 from worker_heartbeats`).length;
}
