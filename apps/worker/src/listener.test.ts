import { addHours } from "@askaround/core/shared";
import { openBudget, openLanes } from "@askaround/db/queues";
import { sealSignIn } from "@askaround/db/secrets";
import { expect, test } from "vitest";
import { createLane } from "./lane.ts";
import { listenForDirect } from "./listener.ts";
import { runLane } from "./loop.ts";
import { openArena } from "./testing/arena.ts";
import { AUTH_SECRET, workerAt } from "./testing/deps.ts";
import { until } from "./testing/worker-process.ts";
import { addOwedNotes, addSignIn, wallClock } from "./testing/world.ts";

test("whoever waits at the door wakes the lane, however long it would have slept", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const [note] = await addOwedNotes(world, 1, { endedAt: addHours(wallClock(), 5) });
  await using worker = workerAt(addHours(wallClock(), 0.05), world, peer);
  await openBudget(worker.db(), worker.callsPerSecond);
  await openLanes(worker.db());
  const stop = new AbortController();
  const { log } = worker;
  const lane = createLane({ ...worker, lane: "direct", slots: 1 });
  const loop = runLane(lane, { name: "direct", everyMs: 3_600_000, stopping: stop.signal, log });
  const listener = listenForDirect(worker.database, loop.wake, log);
  try {
    await listener.renew();
    const secret = { token: "t".repeat(43), code: "012345", email: "asked@students.test" };
    await addSignIn(world, { id: note?.studentId ?? "", seal: (id) => sealSignIn(AUTH_SECRET, id, secret) });
    expect(await until(() => peer.requests.length === 1, 60_000)).toBe(true);
  } finally {
    stop.abort();
    await Promise.all([loop.ended, listener.close()]);
  }
});
