import { until } from "../testing/worker-process.ts";
import { addOwedNotes } from "../testing/world.ts";
import { judge } from "./judge.ts";
import { type FaultReport, unless } from "./report.ts";
import { sleep, withScene } from "./scene.ts";
import { LEASE_MS } from "./settings.ts";

const ROWS_A_CALL = 10;
const ENV = { WORKER_BATCH_SIZE: String(ROWS_A_CALL), LOG_LEVEL: "info" };

/** F3: a worker is stopped while it waits for answers, for longer than its lease, and goes on when another has its rows. */
export function stopAndContinue(rows: number): Promise<FaultReport> {
  return withScene(async (scene) => {
    const { world, peer } = scene;
    await addOwedNotes(world, rows);
    // All that it may have under way at once.
    const inTheAir = Math.min(3, Math.ceil(rows / ROWS_A_CALL));
    peer.faultAt((nth) => (nth <= inTheAir ? { kind: "slow", ms: 1_500 } : { kind: "none" }));
    const zombie = scene.worker(ENV);
    await until(() => peer.requests.length >= inTheAir, 120_000);
    zombie.child.kill("SIGSTOP");
    const rescuer = scene.worker(ENV);
    const done = await until(scene.settled, 180_000);
    await sleep(LEASE_MS);
    // What it had settled before it was stopped, it settled in time.
    const before = zombie.log().length;
    const since = () => zombie.log().slice(before);
    zombie.child.kill("SIGCONT");
    await until(() => /"held":/.test(since()), 60_000);
    await sleep(300);
    await Promise.all([zombie.stop(), rescuer.stop()]);
    const late = since().match(/"held":false/g)?.length ?? 0;
    const changed = since().match(/"held":true/g)?.length ?? 0;
    const seen = await judge(world, peer);
    return {
      id: "F3",
      title: "SIGSTOP for longer than the lease",
      counts: {
        rows,
        reached: seen.reached,
        twice: seen.twice,
        "late settlements": late,
        "that changed rows": changed,
      },
      broken: unless(
        [done, "the other worker did not take over"],
        [seen.reached === rows, `${rows - seen.reached} never reached`],
        [seen.twice === 0, `${seen.twice} reached twice`],
        [seen.undecided === 0, `${seen.undecided} undecided`],
        [seen.disagreeing === 0, `${seen.disagreeing} rows disagree with the peer`],
        [late > 0, "the worker that was stopped settled nothing late, so nothing was shown"],
        [changed === 0, `${changed} settlements of a worker without a lease changed rows`],
      ),
    };
  });
}
