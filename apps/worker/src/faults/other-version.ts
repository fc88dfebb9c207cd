import { until } from "../testing/worker-process.ts";
import { addOwedNotes } from "../testing/world.ts";
import { judge } from "./judge.ts";
import { type FaultReport, unless } from "./report.ts";
import { type Scene, withScene } from "./scene.ts";

/** How many requests repeated an earlier key, and how many keys came with more than one body. */
function keysOf({ peer }: Scene) {
  const bodies = new Map<string, Set<string>>();
  for (const { key, bodyHash } of peer.requests) {
    bodies.set(key ?? "", (bodies.get(key ?? "") ?? new Set()).add(bodyHash));
  }
  const conflicts = peer.requests.filter(({ status }) => status === 409).length;
  return {
    repeated: peer.requests.length - bodies.size,
    torn: [...bodies.values()].filter((hashes) => hashes.size > 1).length,
    conflicts,
  };
}

/** F8: the template changes while mails are undecided. Each is sent again as it was, never as it would be now. */
export function changeTemplate(rows: number): Promise<FaultReport> {
  return withScene(async (scene) => {
    const { world, peer } = scene;
    await addOwedNotes(world, rows);
    peer.faultAt(() => ({ kind: "drop_answer" }));
    // Two calls, both in the air at once.
    const env = { WORKER_BATCH_SIZE: String(Math.ceil(rows / 2)) };
    const before = scene.worker({ ...env, WORKER_TEST_TEMPLATE: "before" });
    await until(async () => (await peer.sent()).length === rows, 180_000);
    await before.stop();
    peer.faultAt(() => ({ kind: "none" }));
    scene.worker({ ...env, WORKER_TEST_TEMPLATE: "after" });
    const done = await until(scene.settled, 180_000);
    const seen = await judge(world, peer);
    const mails = await peer.sent();
    const changed = mails.filter(({ subject }) => !subject.endsWith("before")).length;
    const { repeated, torn, conflicts } = keysOf(scene);
    return {
      id: "F8",
      title: "the template changed between attempts",
      counts: {
        rows,
        reached: seen.reached,
        twice: seen.twice,
        "keys sent again": repeated,
        "409s": conflicts,
        "with other words": changed,
      },
      broken: unless(
        [done, "not settled in time"],
        [seen.reached === rows, `${rows - seen.reached} never reached`],
        [seen.twice === 0, `${seen.twice} reached twice`],
        [seen.disagreeing === 0, `${seen.disagreeing} rows disagree with the peer`],
        [repeated > 0, "nothing was sent again, so nothing was shown"],
        [torn === 0, `${torn} keys came with another payload`],
        [conflicts === 0, `${conflicts} conflicts`],
        [changed === 0, `${changed} went with other words`],
      ),
    };
  });
}

/** At most so many helpings of rows: each version looks every two seconds, and the first to look may send a whole one alone. */
const MOST_HELPINGS = 10;

/** F13: a worker with other templates and another batch size runs beside the old one while answers are lost. */
export function twoVersions(helping: number): Promise<FaultReport> {
  return withScene(async (scene) => {
    const { world, peer } = scene;
    peer.faultAt((nth) => (nth % 10 < 3 ? { kind: "drop_answer" } : { kind: "slow", ms: 60 }));
    const old = scene.worker({ WORKER_BATCH_SIZE: "3", WORKER_TEST_TEMPLATE: "old" });
    scene.worker({ WORKER_BATCH_SIZE: "7", WORKER_TEST_TEMPLATE: "new" });
    const alive = async () => (await world.owner.sql`select 1 from worker_heartbeats`).length === 2;
    await until(alive, 120_000);
    const by = async (version: string) =>
      (await peer.sent()).some(({ subject }) => subject.endsWith(version));
    const byBoth = async () => (await by("old")) && (await by("new"));
    let rows = 0;
    while (rows < helping * MOST_HELPINGS && !(await byBoth())) {
      await addOwedNotes(world, helping);
      rows += helping;
      await until(async () => (await byBoth()) || (await scene.settled()), 20_000);
    }
    await old.stop();
    const done = await until(scene.settled, 120_000);
    const seen = await judge(world, peer);
    const mails = await peer.sent();
    const byOld = mails.filter(({ subject }) => subject.endsWith("old")).length;
    const { torn, conflicts } = keysOf(scene);
    return {
      id: "F13",
      title: "two versions of the worker at once",
      counts: {
        rows,
        reached: seen.reached,
        twice: seen.twice,
        "by the old version": byOld,
        "by the new version": mails.length - byOld,
        "409s": conflicts,
      },
      broken: unless(
        [done, "not settled in time"],
        [seen.reached === rows, `${rows - seen.reached} lost`],
        [seen.twice === 0, `${seen.twice} reached twice`],
        [seen.disagreeing === 0, `${seen.disagreeing} rows disagree with the peer`],
        [torn === 0 && conflicts === 0, "a key came with another payload"],
        [byOld > 0 && byOld < mails.length, "only one version sent mail, so nothing was shown"],
      ),
    };
  });
}
