import type { Instant } from "@askaround/core/shared";
import {
  askLane,
  holdCalls,
  openBudget,
  openLanes,
  reserveCall,
  runOncePerSlot,
  setCallsPerSecond,
} from "@askaround/db/queues";
import { addHours } from "@askaround/core/shared";
import { expect, test } from "vitest";
import { sharedBudget } from "./budget.ts";
import { sharedLanes } from "./lane-gate.ts";
import { openArena } from "./testing/arena.ts";
import { workerAt } from "./testing/deps.ts";
import { addOwedNotes, deliveryRows } from "./testing/world.ts";
import { runOnce } from "./worker.ts";

const endedAt = "2026-11-24T12:00:00.000Z" as Instant;
const softTime = addHours(endedAt, 2);
const never = new AbortController().signal;

test("of all workers together, no more calls than the budget, and the direct lane goes before the bulk", async () => {
  await using arena = await openArena();
  await using one = workerAt(softTime, arena.world, arena.peer);
  await using two = workerAt(softTime, arena.world, arena.peer);
  // Slow enough that a busy machine does not let the others run ahead before the direct one has asked.
  await openBudget(one.db(), 4);
  const gone: string[] = [];
  const startedAt = performance.now();
  const bulk = [one, two, one, two, one, two].map(({ db }) =>
    sharedBudget(db)
      .take("bulk", never, 5_000)
      .then(() => gone.push("bulk")),
  );
  await bulk[0];
  const before = gone.length;
  const direct = sharedBudget(two.db)
    .take("direct", never, 5_000)
    .then(() => gone.push("direct"));
  await Promise.all([...bulk, direct]);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(6 * 250 - 5);
  expect(gone).toHaveLength(7);
  expect(gone.indexOf("direct") - before).toBeLessThanOrEqual(2);
});

test("nobody calls while the provider asked for a pause, and nobody waits longer than a lease is good for", async () => {
  await using arena = await openArena();
  await using worker = workerAt(softTime, arena.world, arena.peer);
  await openBudget(worker.db(), 10);
  await holdCalls(worker.db(), 30_000);
  expect(await sharedBudget(worker.db).take("direct", never, 100)).toBe(false);
  const held = await reserveCall(worker.db(), "bulk", 1_000);
  expect(held.kind).toBe("taken");
  await setCallsPerSecond(worker.db(), 5);
  expect(await arena.world.owner.sql`select calls_per_second from mail_budget`).toEqual([
    { calls_per_second: 5 },
  ]);
});

test("errors in a row open the circuit for all workers, spend no attempt from then on, and recovery closes it", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 4, { endedAt });
  peer.faultAt(() => ({ kind: "answer", status: 503, name: "application_error" }));
  const gate = (db: Parameters<typeof sharedLanes>[0]) =>
    sharedLanes(db, { probeEveryMs: 500, threshold: 2 });
  await using first = workerAt(softTime, world, peer, { batchSize: 1 });
  await runOnce({ ...first, lanes: gate(first.db) });
  expect(await world.owner.sql`select state, reason from mail_lanes where lane = 'bulk'`).toEqual([
    { state: "circuit", reason: "http_503" },
  ]);
  const calls = peer.requests.length;
  expect(calls).toBeLessThanOrEqual(4);
  expect((await deliveryRows(world)).reduce((sum, { attempts }) => sum + attempts, 0)).toBe(1);

  peer.faultAt(() => ({ kind: "none" }));
  await using second = workerAt(addHours(softTime, 0.1), world, peer, { batchSize: 1 });
  const healed = { ...second, lanes: gate(second.db) };
  await new Promise((resolve) => setTimeout(resolve, 60));
  for (let turn = 0; turn < 3; turn += 1) await runOnce(healed);
  expect((await deliveryRows(world)).every(({ state }) => state === "accepted")).toBe(true);
  expect(await peer.sent()).toHaveLength(4);
  expect(await world.owner.sql`select state, failures from mail_lanes where lane = 'bulk'`).toEqual([
    { state: "open", failures: 0 },
  ]);
});

test("of all workers that ask a paused lane, one may probe", async () => {
  await using arena = await openArena();
  await using worker = workerAt(softTime, arena.world, arena.peer);
  await openLanes(worker.db());
  expect(await askLane(worker.db(), "bulk", 1_000)).toBe("open");
  await sharedLanes(worker.db, { probeEveryMs: 40 }).heard("bulk", {
    kind: "pause",
    reason: "daily_quota_exceeded",
  });
  expect(await askLane(worker.db(), "bulk", 60_000)).toBe("closed");
  await new Promise((resolve) => setTimeout(resolve, 60));
  const asked = await Promise.all(Array.from({ length: 5 }, () => askLane(worker.db(), "bulk", 60_000)));
  expect(asked.toSorted()).toEqual(["closed", "closed", "closed", "closed", "probe"]);
  expect(await askLane(worker.db(), "direct", 60_000)).toBe("open");
});

test("250 reminders go in three calls", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 250, { endedAt });
  await using worker = workerAt(softTime, world, peer);
  expect(await runOnce(worker)).toBe(250);
  expect(peer.requests.map(({ mails }) => mails).toSorted((a, b) => a - b)).toEqual([50, 100, 100]);
  expect(await peer.sent()).toHaveLength(250);
});

test("a batch that the provider refuses for one row is halved until that row stands alone", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const notes = await addOwedNotes(world, 20, { endedAt });
  const bad = notes[13]?.deliveryId;
  await using plain = workerAt(softTime, world, peer);
  const compose: typeof plain.compose = async (...args) => {
    const mail = await plain.compose(...args);
    return args[0].id === bad ? { ...mail, subject: "" } : mail;
  };
  await runOnce({ ...plain, compose });
  const rows = await deliveryRows(world);
  expect(rows.find(({ id }) => id === bad)).toMatchObject({ state: "failed", reason: "validation_error" });
  expect(rows.filter(({ state }) => state === "accepted")).toHaveLength(19);
  expect(await peer.sent()).toHaveLength(19);
  expect(new Set(peer.requests.map(({ key }) => key)).size).toBe(peer.requests.length);
  expect(peer.requests.length).toBeLessThanOrEqual(11);
});

test("an undecided batch keeps its rows and key although one of them is no longer wanted", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const [first] = await addOwedNotes(world, 5, { endedAt });
  peer.faultAt((nth) => (nth === 1 ? { kind: "drop_answer" } : { kind: "none" }));
  await using worker = workerAt(softTime, world, peer);
  await runOnce(worker);
  await world.owner
    .sql`update thank_yous set sent_at = now(), sent_by = 'email' where id = ${first?.thankYouId ?? ""}`;
  await using later = workerAt(addHours(softTime, 0.1), world, peer);
  await runOnce(later);
  expect(new Set(peer.requests.map(({ key, bodyHash }) => `${key} ${bodyHash}`)).size).toBe(1);
  expect((await deliveryRows(world)).every(({ state }) => state === "accepted")).toBe(true);
  expect(await peer.sent()).toHaveLength(5);
});

test("a batch of which a webhook settled one row early is sent again whole, and that row keeps what the webhook said", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const [first] = await addOwedNotes(world, 5, { endedAt });
  peer.faultAt((nth) => (nth === 1 ? { kind: "drop_answer" } : { kind: "none" }));
  await using worker = workerAt(softTime, world, peer);
  await runOnce(worker);
  const mails = await peer.sent();
  const early = mails.find(({ tags }) => tags.some(({ value }) => value === first?.deliveryId));
  const body = JSON.stringify({
    type: "email.delivered",
    created_at: softTime,
    data: { email_id: early?.id, to: early?.to, tags: { delivery: first?.deliveryId } },
  });
  await world.owner
    .sql`insert into webhook_events (id, received_at, body) values ('msg_early', now(), ${body})`;

  await using later = workerAt(addHours(softTime, 0.1), world, peer);
  await runOnce(later);
  expect(new Set(peer.requests.map(({ key, bodyHash }) => `${key} ${bodyHash}`)).size).toBe(1);
  expect(peer.requests.map((request) => request.mails)).toEqual([5, 5]);
  const rows = await deliveryRows(world);
  expect(rows.filter(({ state }) => state === "accepted")).toHaveLength(4);
  expect(rows.find(({ id }) => id === first?.deliveryId)).toMatchObject({ state: "delivered", reason: null });
  const peers = new Map(
    mails.map((mail) => [mail.tags.find(({ name }) => name === "delivery")?.value, mail.id]),
  );
  for (const row of rows) expect(row.provider_id).toBe(peers.get(row.id));
  expect(await peer.sent()).toHaveLength(5);
});

test("scheduled work is done once in its slot, and again when its worker did not live to finish it", async () => {
  await using arena = await openArena();
  await using one = workerAt(softTime, arena.world, arena.peer);
  await using two = workerAt(softTime, arena.world, arena.peer);
  let done = 0;
  const work = () => {
    done += 1;
    return Promise.resolve();
  };
  const dies = () => Promise.reject(new Error("a power cut"));
  await expect(runOncePerSlot(one.db(), "digest", "2026-11-24", dies)).rejects.toThrow("power cut");
  const asked = await Promise.all(
    [one, two, one, two].map(({ db }) => runOncePerSlot(db(), "digest", "2026-11-24", work)),
  );
  expect(asked.filter(Boolean)).toHaveLength(1);
  expect(done).toBe(1);
  expect(await runOncePerSlot(two.db(), "digest", "2026-11-25", work)).toBe(true);
});
