import { forgetSlots, shortTransaction } from "@askaround/db/queues";
import { expect, test } from "vitest";
import { workerPool } from "./database.ts";
import { startTcpProxy } from "./testing/tcp-proxy.ts";
import { until } from "./testing/worker-process.ts";
import { addOwedNotes, createWorld, wallClock } from "./testing/world.ts";

test("a worker that is stopped within a statement does not keep its rows from the others", async () => {
  const world = await createWorld();
  await addOwedNotes(world, 1);
  const url = new URL(world.db.ownerUrl);
  const proxy = await startTcpProxy(Number(url.port));
  url.port = String(proxy.port);
  const { db, close } = workerPool(url.toString(), false)();
  const lost = shortTransaction(db, async (tx) => {
    await tx.execute("select id from deliveries for update");
    // The driver asks what a new statement takes before it says which: the server hears the question alone.
    proxy.stopAfter('delete from "scheduled_slots"');
    await forgetSlots(tx, wallClock());
  });
  const ended = lost.then(
    () => "kept",
    () => "lost",
  );
  const free = () =>
    world.owner.sql`select id from deliveries for update nowait`.then(
      (rows) => rows.length === 1,
      () => false,
    );
  expect(await until(async () => !(await free()), 20_000)).toBe(true);
  expect(await until(free, 40_000)).toBe(true);
  proxy.close();
  expect(await ended).toBe("lost");
  await close();
  await world.close();
});
