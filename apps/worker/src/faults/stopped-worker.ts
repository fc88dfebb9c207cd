import { until } from "../testing/worker-process.ts";
import { addOwedNotes } from "../testing/world.ts";
import { judge } from "./judge.ts";
import { type FaultReport, unless } from "./report.ts";
import { sleep, withScene } from "./scene.ts";
import { LEASE_MS } from "./settings.ts";

const ENV = { WORKER_BATCH_SIZE: "10", LOG_LEVEL: "info" };

/** F3: a worker is stopped while it waits for answers, for longer than its lease, and goes on when another has its rows. */
export function stopAndContinue(rows: number): Promise<FaultReport> {
  return withScene(async (scene) => {
    const { world, peer } = scene;
    await addOwedNotes(world, rows);
    peer.faultAt((nth) => (nth <= 2 ? { kind: "slow", ms: 1_000 } : { kind: "none" }));
    const zombie = scene.worker(ENV);
    await until(() => peer.requests.length >= 1, 120_000);
    zombie.child.kill("SIGSTOP");
    const rescuer = scene.worker(ENV);
    const done = await until(scene.settled, 180_000);
    await sleep(LEASE_MS);
    zombie.child.kill("SIGCONT");
    await until(() => /"held":/.test(zombie.log()), 60_000);
    await sleep(300);
    await Promise.all([zombie.stop(), rescuer.stop()]);
    const late = zombie.log().match(/"held":false/g)?.length ?? 0;
    const changed = zombie.log().match(/"held":true/g)?.length ?? 0;
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
