import { startPeer, type Peer } from "../testing/peer.ts";
import { startWorkerProcess, type WorkerProcess } from "../testing/worker-process.ts";
import { createWorld, deliveryRows, type World, type WorldOptions } from "../testing/world.ts";
import { workerEnv } from "./settings.ts";

export interface Scene {
  readonly world: World;
  readonly peer: Peer;
  /** Starts a worker that ends with the scene at the latest. */
  worker(env?: Readonly<Record<string, string>>): WorkerProcess;
  /** Whether every row has come to an end that is not "in a worker's hands". */
  settled(): Promise<boolean>;
}

/** A fresh database and peer, and workers of their own; all gone when `play` is over. */
export async function withScene<T>(
  play: (scene: Scene) => Promise<T>,
  options: WorldOptions = {},
): Promise<T> {
  const [world, peer] = await Promise.all([createWorld(options), startPeer()]);
  const workers: WorkerProcess[] = [];
  try {
    return await play({
      world,
      peer,
      worker(env = {}) {
        const worker = startWorkerProcess({ ...workerEnv(world, peer), ...env });
        workers.push(worker);
        return worker;
      },
      async settled() {
        const rows = await deliveryRows(world);
        return rows.every(({ state }) => !["planned", "claimed", "sending"].includes(state));
      },
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.stop("SIGKILL")));
    await Promise.all([peer.close(), world.close()]);
  }
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
