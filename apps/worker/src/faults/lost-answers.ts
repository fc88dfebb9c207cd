import { startPeer } from "../testing/peer.ts";
import { startWorkerProcess, until } from "../testing/worker-process.ts";
import { addOwedNotes, createWorld, deliveryRows } from "../testing/world.ts";
import { judge, type Judgement } from "./judge.ts";
import { type FaultReport, unless } from "./report.ts";
import { workerEnv } from "./settings.ts";

const LEAST_DUPLICATES_SEEN = 20;

/** F4: the peer commits, but three answers of ten are lost on the way back. With the key that costs nothing. */
export async function loseAnswers(rows: number): Promise<FaultReport> {
  const seen = await sendThroughLoss(rows, {});
  return {
    id: "F4",
    title: "answers lost after the provider committed",
    counts: counts(rows, seen),
    broken: unless(
      [seen.reached === rows, `${rows - seen.reached} never reached`],
      [seen.twice === 0, `${seen.twice} reached twice`],
      [seen.disagreeing === 0, `${seen.disagreeing} rows disagree with the peer`],
      [seen.foreignIds === 0, `${seen.foreignIds} foreign provider ids`],
      [seen.requests > rows / 10, "no answer was lost, so nothing was shown"],
    ),
  };
}

/** F14, the negative control: the same without the key must show duplicates, or the judge could not see them. */
export async function loseAnswersWithoutKeys(rows: number): Promise<FaultReport> {
  const seen = await sendThroughLoss(rows, { WORKER_TEST_DROP_KEY: "1" });
  return {
    id: "F14",
    title: "negative control, the key removed",
    counts: counts(rows, seen),
    broken: unless([
      seen.twice >= LEAST_DUPLICATES_SEEN,
      `only ${seen.twice} duplicates seen: the judge may be blind`,
    ]),
  };
}

const counts = (rows: number, seen: Judgement) => ({
  rows,
  reached: seen.reached,
  twice: seen.twice,
  mails: seen.mails,
  "requests seen": seen.requests,
});

async function sendThroughLoss(rows: number, extra: Record<string, string>): Promise<Judgement> {
  const [world, peer] = await Promise.all([createWorld(), startPeer()]);
  peer.faultAt((nth) => (nth % 10 < 3 ? { kind: "drop_answer" } : { kind: "none" }));
  await addOwedNotes(world, rows);
  const worker = startWorkerProcess({ ...workerEnv(world, peer), WORKER_BATCH_SIZE: "10", ...extra });
  try {
    const settled = async () => (await deliveryRows(world)).every(({ state }) => state === "accepted");
    await until(settled, 120_000);
    await worker.stop();
    return await judge(world, peer);
  } finally {
    await worker.stop("SIGKILL");
    await Promise.all([peer.close(), world.close()]);
  }
}
