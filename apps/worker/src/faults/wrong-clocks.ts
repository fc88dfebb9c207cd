import { addHours } from "@askaround/core/shared";
import { until } from "../testing/worker-process.ts";
import { addOwedNotes, addStep, deliveryRows, wallClock } from "../testing/world.ts";
import { judge } from "./judge.ts";
import { type FaultReport, unless } from "./report.ts";
import { sleep, withScene } from "./scene.ts";

/** A process whose own clock is wrong by this many hours, as after a bad battery or a resumed machine. */
function clockOffBy(hours: number): string {
  const code = `const D = Date; globalThis.Date = class extends D {
    constructor(...a) { if (a.length === 0) super(D.now() + ${hours} * 3600000); else super(...a); }
    static now() { return D.now() + ${hours} * 3600000; } };`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

/**
 * F11: no worker ran for 30 h; then two come whose clocks are two hours fast and slow. The database's clock decides:
 * nothing goes before its time, nothing late is lost, and what is stale is skipped with a reason.
 */
export function downAndOffTime(rows: number): Promise<FaultReport> {
  return withScene(async (scene) => {
    const { world, peer } = scene;
    const part = Math.floor(rows / 4);
    const now = wallClock();
    const stale = await addOwedNotes(world, part, { endedAt: addHours(now, -32) });
    const stepped = await addOwedNotes(world, part, { endedAt: addHours(now, -32) });
    const firm: string[] = [];
    for (const note of stepped) firm.push(await addStep(world, note, "firm", addHours(now, -12)));
    const due = await addOwedNotes(world, part, { endedAt: addHours(now, -2.1) });
    const early = await addOwedNotes(world, part, { endedAt: addHours(now, -1) });
    for (const hours of [2, -2]) scene.worker({ NODE_OPTIONS: clockOffBy(hours), WORKER_BATCH_SIZE: "20" });
    const byId = async () => new Map((await deliveryRows(world)).map((row) => [row.id, row]));
    const wanted = [...firm, ...due.map(({ deliveryId }) => deliveryId)];
    const done = await until(async () => {
      const found = await byId();
      return wanted.every((id) => found.get(id)?.state === "accepted");
    }, 60_000);
    // Time enough for a worker that believes its own clock to send what is due in an hour.
    await sleep(2_500);
    const found = await byId();
    const count = (notes: readonly { readonly deliveryId: string }[], state: string, reason: string | null) =>
      notes.filter(({ deliveryId }) => {
        const row = found.get(deliveryId);
        return row?.state === state && row.reason === reason;
      }).length;
    const seen = await judge(world, peer);
    const skipped = count(stale, "skipped", "expired");
    const superseded = count(stepped, "superseded", "later_step_due");
    const waiting = count(early, "planned", null);
    return {
      id: "F11",
      title: "30 h without a worker, clocks 2 h fast and slow",
      counts: {
        rows: rows + firm.length,
        reached: seen.reached,
        twice: seen.twice,
        "skipped as stale": skipped,
        "superseded by a later step": superseded,
        "still waiting for their time": waiting,
      },
      broken: unless(
        [done, "what was due did not go"],
        [seen.reached === wanted.length, `${seen.reached} reached instead of ${wanted.length}`],
        [seen.twice === 0, `${seen.twice} reached twice`],
        [skipped === part, "a stale row has another end"],
        [superseded === part, "an earlier step has another end"],
        [waiting === part, "a row did not wait for its time"],
      ),
    };
  });
}
