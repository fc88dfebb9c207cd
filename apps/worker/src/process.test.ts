import { sealSignIn } from "@askaround/db/secrets";
import { expect, test } from "vitest";
import { workerEnv } from "./faults/settings.ts";
import { openArena } from "./testing/arena.ts";
import { AUTH_SECRET } from "./testing/deps.ts";
import { startWorkerProcess, until } from "./testing/worker-process.ts";
import { addOwedNotes, addSignIn, deliveryRows, type World } from "./testing/world.ts";

const allAccepted = (world: World) => async () =>
  (await deliveryRows(world)).every(({ state }) => state === "accepted");
const heartbeats = async (world: World) => (await world.owner.sql`select 1 from worker_heartbeats`).length;

test("two workers started at once send each mail once, show that they live, and leave in good order", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 40);
  const workers = [1, 2].map(() => startWorkerProcess(workerEnv(world, peer)));
  try {
    expect(await until(allAccepted(world), 120_000)).toBe(true);
    expect(await until(async () => (await heartbeats(world)) === 2, 60_000)).toBe(true);
    expect(await Promise.all(workers.map((worker) => worker.stop()))).toEqual([0, 0]);
    expect(await heartbeats(world)).toBe(0);
    expect(peer.requests.reduce((sum, { mails }) => sum + mails, 0)).toBe(40);
    expect(await peer.sent()).toHaveLength(40);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop("SIGKILL")));
  }
});

test("a sign-in goes out while the worker runs, and its address into no log", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const [note] = await addOwedNotes(world, 1);
  const worker = startWorkerProcess({ ...workerEnv(world, peer), AUTH_SECRET });
  try {
    expect(await until(allAccepted(world), 120_000)).toBe(true);
    const secret = { token: "t".repeat(43), code: "123456", email: "asked@students.test" };
    await addSignIn(world, { id: note?.studentId ?? "", seal: (id) => sealSignIn(AUTH_SECRET, id, secret) });
    expect(await until(() => peer.requests.length === 2, 60_000)).toBe(true);
    expect(worker.log()).not.toContain("asked@");
  } finally {
    await worker.stop("SIGKILL");
  }
});

test("asked to stop, it finishes what is under way and hands back the rest; asked twice, it goes at once", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 30);
  peer.faultAt(() => ({ kind: "slow", ms: 1_500 }));
  const polite = startWorkerProcess({
    ...workerEnv(world, peer),
    WORKER_LEASE_MS: "60000",
    WORKER_BATCH_SIZE: "5",
  });
  try {
    expect(await until(() => peer.requests.length >= 2, 120_000)).toBe(true);
    expect(await polite.stop()).toBe(0);
  } finally {
    await polite.stop("SIGKILL");
  }
  const rows = await deliveryRows(world);
  const accepted = rows.filter(({ state }) => state === "accepted");
  expect(rows.filter(({ lease_token }) => lease_token !== null)).toEqual([]);
  expect(accepted).toHaveLength((await peer.sent()).length);
  expect(accepted.length).toBeGreaterThanOrEqual(10);
  expect(rows.filter(({ state }) => state === "planned")).toHaveLength(30 - accepted.length);

  peer.faultAt(() => ({ kind: "slow", ms: 9_000 }));
  const before = peer.requests.length;
  const hasty = startWorkerProcess(workerEnv(world, peer));
  try {
    expect(await until(() => peer.requests.length > before, 120_000)).toBe(true);
    hasty.child.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await hasty.stop()).toBe(1);
  } finally {
    await hasty.stop("SIGKILL");
  }
});

test("survives that the database drops every connection, again and again", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 40);
  peer.faultAt(() => ({ kind: "slow", ms: 100 }));
  const worker = startWorkerProcess({ ...workerEnv(world, peer), WORKER_BATCH_SIZE: "2" });
  const drop = () => world.owner.sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'askaround worker'`;
  try {
    for (const sent of [1, 15]) {
      expect(await until(() => peer.requests.length >= sent, 120_000)).toBe(true);
      await drop();
    }
    expect(await until(allAccepted(world), 120_000)).toBe(true);
    expect(await peer.sent()).toHaveLength(40);
    expect(worker.child.exitCode).toBeNull();
    expect(await worker.stop()).toBe(0);
  } finally {
    await worker.stop("SIGKILL");
  }
});

test("refuses to start without what it needs, and names it", async () => {
  const worker = startWorkerProcess({ NODE_ENV: "production", AUTH_SECRET });
  expect(await worker.exited).toBe(1);
  expect(worker.log()).toContain("DATABASE_URL: is not set");
  expect(worker.log()).not.toContain(AUTH_SECRET);
});
