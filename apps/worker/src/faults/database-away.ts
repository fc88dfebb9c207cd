import { migrate } from "@askaround/db";
import { type Cluster, freePort, startCluster } from "@askaround/db/dev";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startPeer } from "../testing/peer.ts";
import { startTcpProxy, type TcpProxy } from "../testing/tcp-proxy.ts";
import { startWorkerProcess, until } from "../testing/worker-process.ts";
import { addOwedNotes, createWorld, deliveryRows, type World } from "../testing/world.ts";
import { judge } from "./judge.ts";
import { type FaultReport, unless } from "./report.ts";
import { workerEnv } from "./settings.ts";

const BACK_WITHIN_MS = 10_000;
const ROWS_A_ROUND = 10;
/** Commits reach the operating system, which outlives a killed server. */
const SETTINGS = ["fsync=off", "synchronous_commit=on", "max_connections=100"];

type Harm = "restarted" | "killed" | "reset" | "half_open";
const HARMS: readonly Harm[] = ["restarted", "reset", "killed", "half_open"];

/**
 * F9: PostgreSQL is restarted, killed, its connections are reset, or they go silent without being closed, each time with
 * mail under way. The worker itself runs on, and works again within ten seconds.
 */
export async function databaseAway(rounds: number): Promise<FaultReport> {
  const folder = await mkdtemp(path.join(tmpdir(), "askaround-away-"));
  await chmod(folder, 0o755);
  const port = await freePort();
  const start = () => startAgain({ dataDir: path.join(folder, "data"), port, settings: SETTINGS });
  let cluster = await start();
  const { url, dataDir } = cluster;
  await migrate(url);
  const proxy = await startTcpProxy(port);
  const db = { ownerUrl: url, urlFor: () => url, drop: () => Promise.resolve() };
  const [world, peer] = await Promise.all([createWorld({ db }), startPeer()]);
  peer.faultAt((nth) => (nth % 4 === 0 ? { kind: "drop_answer" } : { kind: "slow", ms: 150 }));
  const throughProxy = new URL(url);
  throughProxy.port = String(proxy.port);
  const worker = startWorkerProcess({
    ...workerEnv(world, peer),
    DATABASE_URL: throughProxy.toString(),
    WORKER_BATCH_SIZE: "2",
  });
  let slowest = 0;
  try {
    for (let round = 0; round < rounds; round += 1) {
      await addOwedNotes(world, ROWS_A_ROUND);
      const before = peer.requests.length;
      await until(() => peer.requests.length > before, 20_000);
      const harm = HARMS[round % HARMS.length] ?? "restarted";
      cluster = await harmDatabase(harm, { cluster, proxy, start });
      const startedAt = Date.now();
      await addOwedNotes(world, 1);
      await until(() => settled(world), 60_000);
      slowest = Math.max(slowest, Date.now() - startedAt);
    }
    const rows = rounds * (ROWS_A_ROUND + 1);
    const survived = worker.child.exitCode === null;
    await worker.stop();
    const seen = await judge(world, peer);
    return {
      id: "F9",
      title: "the database restarted, reset and half-open",
      counts: {
        rows,
        times: rounds,
        reached: seen.reached,
        twice: seen.twice,
        "ms until all was settled again, at most": slowest,
      },
      broken: unless(
        [survived, "the worker did not survive"],
        [seen.reached === rows, `${rows - seen.reached} lost`],
        [seen.twice === 0, `${seen.twice} reached twice`],
        [seen.undecided === 0, `${seen.undecided} undecided`],
        [seen.disagreeing === 0, `${seen.disagreeing} rows disagree with the peer`],
        [slowest <= BACK_WITHIN_MS, `${slowest} ms until it worked again`],
      ),
    };
  } finally {
    await worker.stop("SIGKILL");
    proxy.close();
    await Promise.all([peer.close(), world.close()]);
    await cluster.stop();
    await Promise.all([folder, dataDir].map((gone) => rm(gone, { recursive: true, force: true })));
  }
}

async function settled(world: World): Promise<boolean> {
  try {
    return (await deliveryRows(world)).every(({ state }) => state === "accepted");
  } catch {
    // The judge's own connections were cut, too.
    return false;
  }
}

interface Parts {
  readonly cluster: Cluster;
  readonly proxy: TcpProxy;
  readonly start: () => Promise<Cluster>;
}

async function harmDatabase(harm: Harm, { cluster, proxy, start }: Parts): Promise<Cluster> {
  switch (harm) {
    case "restarted":
      await cluster.stop();
      return start();
    case "killed":
      cluster.kill();
      await cluster.exited;
      return start();
    case "reset":
      proxy.resetAll();
      return cluster;
    case "half_open":
      proxy.silenceAll();
      return cluster;
  }
}

/** A killed server's children may hold its memory for a moment longer. */
async function startAgain(options: Parameters<typeof startCluster>[0]): Promise<Cluster> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startCluster(options);
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
