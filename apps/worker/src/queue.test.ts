import type { Instant } from "@askaround/core/shared";
import { connect } from "@askaround/db";
import { claimDeliveries, freeze, readFactsOf, releaseAll, settle } from "@askaround/db/queues";
import { expect, test } from "vitest";
import { noCheckpoint } from "./kill-switch.ts";
import { openArena } from "./testing/arena.ts";
import { addOwedNotes, deliveryRows, newId, type World } from "./testing/world.ts";

const endedAt = "2026-11-24T12:00:00.000Z" as Instant;
const now = "2026-11-24T15:00:00.000Z" as Instant;

async function openWorker(world: World) {
  const connection = connect(world.db.ownerUrl, { role: "askaround_worker", max: 4 });
  const claim = (limit: number, leaseMs = 60_000) =>
    claimDeliveries(connection.db, { lane: "bulk", limit, now, leaseToken: newId(), leaseMs });
  return { db: connection.db, claim, [Symbol.asyncDispose]: () => connection.close() };
}

test("many workers at once never share a row, and leave none", async () => {
  await using arena = await openArena();
  await addOwedNotes(arena.world, 200, { endedAt });
  await using one = await openWorker(arena.world);
  await using two = await openWorker(arena.world);

  const claims = await Promise.all(Array.from({ length: 60 }, (_, turn) => (turn % 2 ? one : two).claim(7)));
  const ids = claims.flat().map(({ id }) => id);
  expect(ids).toHaveLength(200);
  expect(new Set(ids).size).toBe(200);
});

test("a lease that ran out is taken over, and the one who held it can change nothing more", async () => {
  await using arena = await openArena();
  await addOwedNotes(arena.world, 1, { endedAt });
  await using slow = await openWorker(arena.world);
  await using quick = await openWorker(arena.world);

  const [held] = await slow.claim(1, 0);
  const [taken] = await quick.claim(1);
  if (!held || !taken) throw new Error("nothing claimed");
  expect(taken.id).toBe(held.id);
  expect(await slow.claim(1)).toEqual([]);

  const facts = await readFactsOf(slow.db, held);
  const frozen = { payload: "{}", now, leaseMs: 60_000 };
  expect(await freeze(slow.db, held, facts, frozen, noCheckpoint)).toBe("lost");
  expect(await freeze(quick.db, taken, facts, frozen, noCheckpoint)).toBe("done");
  const zombie = { ...held, state: "sending" as const };
  expect(await settle(slow.db, zombie, { to: "accepted", providerId: "zombie" }, now)).toBe(false);
  const winner = { ...taken, state: "sending" as const };
  expect(await settle(quick.db, winner, { to: "accepted", providerId: "winner" }, now)).toBe(true);
  expect(await deliveryRows(arena.world)).toMatchObject([{ state: "accepted", provider_id: "winner" }]);
});

test("what is frozen stays frozen when its worker goes, the rest is planned again", async () => {
  await using arena = await openArena();
  await addOwedNotes(arena.world, 2, { endedAt });
  await using worker = await openWorker(arena.world);
  const [first, second] = await worker.claim(2);
  if (!first || !second) throw new Error("nothing claimed");
  const facts = await readFactsOf(worker.db, first);
  await freeze(worker.db, first, facts, { payload: "{}", now, leaseMs: 60_000 }, noCheckpoint);

  expect(await releaseAll(worker.db, [first.leaseToken])).toBe(2);
  const rows = await deliveryRows(arena.world);
  expect(rows.find(({ id }) => id === first.id)).toMatchObject({
    state: "sending",
    payload: "{}",
    lease_token: null,
  });
  expect(rows.find(({ id }) => id === second.id)).toMatchObject({ state: "planned", lease_token: null });
  const again = await worker.claim(2);
  expect(again.find(({ id }) => id === first.id)).toMatchObject({
    state: "sending",
    payload: "{}",
    freeze: 0,
  });
});

test("the worker's role can plan nothing and read no login", async () => {
  await using arena = await openArena();
  await using worker = await openWorker(arena.world);
  const { sql } = connect(arena.world.db.ownerUrl, { role: "askaround_worker", max: 1 });
  await expect(sql`delete from deliveries`).rejects.toThrow("permission denied");
  await expect(sql`update people set name = 'x'`).rejects.toThrow("permission denied");
  await expect(sql`select * from auth.sessions`).rejects.toThrow("permission denied");
  await sql.end();
  expect(await worker.claim(1)).toEqual([]);
});
