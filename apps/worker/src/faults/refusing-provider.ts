import type { Fault, Peer } from "../testing/peer.ts";
import { until } from "../testing/worker-process.ts";
import { addOwedNotes } from "../testing/world.ts";
import { judge } from "./judge.ts";
import { type FaultReport, unless } from "./report.ts";
import { type Scene, sleep, withScene } from "./scene.ts";

const RATE = 10;
const WINDOW_MS = 3_000;

/** F5: the provider answers 429 and asks for pauses. Two workers share one budget, and spend no attempt. */
export function stormOf429(rows: number, longestPauseS: number): Promise<FaultReport> {
  return withScene(async (scene) => {
    const { world, peer } = scene;
    await addOwedNotes(world, rows);
    let storms = 0;
    peer.faultAt((nth) => {
      if (nth % 6 !== 2) return { kind: "none" };
      storms += 1;
      const seconds = 1 + (storms % longestPauseS);
      return {
        kind: "answer",
        status: 429,
        name: "rate_limit_exceeded",
        headers: { "retry-after": String(seconds) },
      };
    });
    const env = { WORKER_BATCH_SIZE: "10", MAIL_REQUESTS_PER_SECOND: String(RATE) };
    scene.worker(env);
    scene.worker(env);
    const done = await until(scene.settled, 300_000);
    const seen = await judge(world, peer);
    const busiest = busiestWindow(peer);
    const spent = seen.rows.reduce((sum, { attempts }) => sum + attempts, 0);
    return {
      id: "F5",
      title: "a storm of 429",
      counts: {
        rows,
        reached: seen.reached,
        twice: seen.twice,
        "calls seen": seen.requests,
        "of them refused": storms,
        "attempts spent": spent,
        "calls in the busiest 3 s": busiest,
      },
      broken: unless(
        [done, "not drained in time"],
        [seen.reached === rows, `${rows - seen.reached} never reached`],
        [seen.twice === 0, `${seen.twice} reached twice`],
        [seen.undecided === 0, `${seen.undecided} undecided`],
        [storms > 0, "nothing was refused, so nothing was shown"],
        [spent === 0, `${spent} attempts were spent`],
        [busiest <= (RATE * WINDOW_MS * 1.1) / 1_000 + 1, `${busiest} calls in ${WINDOW_MS} ms`],
      ),
    };
  });
}

function busiestWindow(peer: Peer): number {
  const times = peer.requests.map(({ at }) => at).toSorted((one, other) => one - other);
  return Math.max(
    0,
    ...times.map((start) => times.filter((at) => at >= start && at < start + WINDOW_MS).length),
  );
}

const PROBE_MS = 1_000;
const REFUSALS: readonly Extract<Fault, { kind: "answer" }>[] = [
  { kind: "answer", status: 429, name: "daily_quota_exceeded" },
  { kind: "answer", status: 401, name: "missing_api_key" },
  { kind: "answer", status: 403, name: "validation_error" },
];

/** F6: quota, key or domain are refused for a while: the lane pauses for all workers, looks now and then, and drains. */
export function refuseEverything(rows: number, outageMs: number): Promise<FaultReport> {
  return withScene(async (scene) => {
    const { world, peer } = scene;
    const env = { WORKER_BATCH_SIZE: "50", WORKER_PROBE_MS: String(PROBE_MS) };
    scene.worker(env);
    scene.worker(env);
    const outages: Outage[] = [];
    for (const refusal of REFUSALS) outages.push(await refuseWith(scene, refusal, rows, outageMs));
    const seen = await judge(world, peer);
    const all = rows * REFUSALS.length;
    const most = Math.ceil(outageMs / PROBE_MS) + 1;
    const paused = outages.filter((outage) => outage.paused).length;
    const probes = outages.map((outage) => outage.probes);
    const failed = seen.rows.filter(({ state }) => state === "failed").length;
    const spent = seen.rows.reduce((sum, { attempts }) => sum + attempts, 0);
    return {
      id: "F6",
      title: "quota, 401, 403",
      counts: {
        rows: all,
        "times paused": paused,
        "calls while paused": probes.reduce((sum, count) => sum + count, 0),
        "ms paused": outageMs * REFUSALS.length,
        reached: seen.reached,
        twice: seen.twice,
        failed,
      },
      broken: unless(
        [paused === REFUSALS.length, "a lane was not paused, or for another reason"],
        [probes.every((count) => count <= most), `more than one call per probe: ${probes.join(", ")}`],
        [probes.every((count) => count > 0), "no probe was seen"],
        [seen.reached === all, `${all - seen.reached} never reached`],
        [seen.twice === 0, `${seen.twice} reached twice`],
        [seen.undecided === 0, `${seen.undecided} undecided`],
        [failed === 0, `${failed} failed`],
        [spent === 0, `${spent} attempts were spent`],
      ),
    };
  });
}

interface Outage {
  /** For the provider's reason. */
  readonly paused: boolean;
  readonly probes: number;
}

async function refuseWith(
  { world, peer, settled }: Scene,
  refusal: (typeof REFUSALS)[number],
  rows: number,
  outageMs: number,
): Promise<Outage> {
  peer.faultAt(() => refusal);
  await addOwedNotes(world, rows);
  const isPaused = async () => {
    const [lane] = await world.owner.sql`select state, reason from mail_lanes where lane = 'bulk'`;
    return lane?.["state"] === "paused" && lane["reason"] === refusal.name;
  };
  const paused = await until(isPaused, 120_000);
  // What was in the air when the lane closed is not a probe.
  await sleep(PROBE_MS / 2);
  const before = peer.requests.length;
  await sleep(outageMs);
  const probes = peer.requests.length - before;
  peer.faultAt(() => ({ kind: "none" }));
  await until(settled, 180_000);
  return { paused, probes };
}
