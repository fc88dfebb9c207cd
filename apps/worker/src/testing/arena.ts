import { type Peer, startPeer } from "./peer.ts";
import { createWorld, type World, type WorldOptions } from "./world.ts";

export interface Arena extends AsyncDisposable {
  readonly world: World;
  readonly peer: Peer;
}

/** A fresh database and a fresh peer, gone when the test ends. */
export async function openArena(options: WorldOptions = {}): Promise<Arena> {
  const [world, peer] = await Promise.all([createWorld(options), startPeer()]);
  return {
    world,
    peer,
    async [Symbol.asyncDispose]() {
      await Promise.all([peer.close(), world.close()]);
    },
  };
}
