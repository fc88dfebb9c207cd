import { expect, test } from "vitest";
import { startPeer } from "./testing/peer.ts";
import { startWorkerProcess, until } from "./testing/worker-process.ts";
import { addOwedNotes, createWorld, deliveryRows } from "./testing/world.ts";

test("a worker of its own sends what is due, over HTTP, and stops when asked", async () => {
  const [world, peer] = await Promise.all([createWorld(), startPeer()]);
  await addOwedNotes(world, 3);
  const worker = startWorkerProcess({ DATABASE_URL: world.db.ownerUrl, RESEND_BASE_URL: peer.url });
  try {
    const done = await until(
      async () => (await deliveryRows(world)).every((r) => r.state === "accepted"),
      20_000,
    );
    expect(done).toBe(true);
    expect(await peer.sent()).toHaveLength(3);
    expect(await worker.stop()).toBe(0);
  } finally {
    await worker.stop("SIGKILL");
    await peer.close();
    await world.close();
  }
});
