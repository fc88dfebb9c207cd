import type { Fault } from "../testing/peer.ts";
import { until } from "../testing/worker-process.ts";
import { addOwedNotes } from "../testing/world.ts";
import { judge } from "./judge.ts";
import { type FaultReport, unless } from "./report.ts";
import { type Scene, sleep, withScene } from "./scene.ts";

const WORKERS = 3;
const ENV = { WORKER_BATCH_SIZE: "5" };
const FAULTS: readonly Fault[] = [
  { kind: "drop_answer" },
  { kind: "answer", status: 500, name: "internal_server_error" },
  { kind: "answer", status: 429, name: "rate_limit_exceeded", headers: { "retry-after": "1" } },
  { kind: "slow", ms: 300 },
  { kind: "drop_answer" },
  { kind: "answer", status: 503, name: "application_error" },
];

/** F2: three workers of which one is killed again and again, while four answers of ten are faulty. */
export function killAtRandom(rows: number, kills: number): Promise<FaultReport> {
  return withScene(async (scene) => {
    const { world, peer } = scene;
    let faulty = 0;
    peer.faultAt((nth) => (nth % 10 < 4 ? (FAULTS[(faulty += 1) % FAULTS.length] ?? SOUND) : SOUND));
    const inHand = await killAndAdd(scene, rows, kills);
    const done = await until(scene.settled, 180_000);
    const seen = await judge(world, peer);
    return {
      id: "F2",
      title: "SIGKILL at random, faulty answers",
      counts: {
        rows,
        kills,
        "of them with mail in hand": inHand,
        "faulty answers": faulty,
        reached: seen.reached,
        twice: seen.twice,
        "requests seen": seen.requests,
      },
      broken: unless(
        [done, "not settled in time"],
        [seen.reached === rows, `${rows - seen.reached} never reached`],
        [seen.twice === 0, `${seen.twice} reached twice`],
        [seen.undecided === 0, `${seen.undecided} undecided`],
        [seen.disagreeing === 0, `${seen.disagreeing} rows disagree with the peer`],
        [seen.foreignIds === 0, `${seen.foreignIds} foreign provider ids`],
        [inHand > 0, "no worker had mail in hand when it was killed, so nothing was shown"],
      ),
    };
  });
}

/** Slow enough that there is something to lose when its worker is killed. */
const SOUND: Fault = { kind: "slow", ms: 250 };

/** Says how many were killed while rows were in someone's hands. */
async function killAndAdd(scene: Scene, rows: number, kills: number): Promise<number> {
  const { world, peer } = scene;
  const workers = Array.from({ length: WORKERS }, () => scene.worker(ENV));
  let added = 0;
  let inHand = 0;
  const isHeld = async () => {
    const [found] = await world.owner.sql<{ held: boolean }[]>`select exists (select 1 from deliveries
      where state in ('claimed', 'sending')) as held`;
    return found?.held === true;
  };
  for (let kill = 1; kill <= kills; kill += 1) {
    const wanted = Math.ceil((rows * kill) / kills);
    if (wanted > added) await addOwedNotes(world, wanted - added);
    added = wanted;
    const before = peer.requests.length;
    // Most are killed while there is something to lose; a worker that waits for an answer has to wait for longer.
    await until(() => peer.requests.length > before, 8_000);
    await sleep(Math.random() * 150);
    if (await until(isHeld, 2_000)) inHand += 1;
    await workers[kill % WORKERS]?.stop("SIGKILL");
    workers[kill % WORKERS] = scene.worker(ENV);
  }
  return inHand;
}
