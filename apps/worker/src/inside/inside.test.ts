import { freePort } from "@askaround/db/dev";
import { get } from "node:http";
import { expect, test } from "vitest";
import { workerEnv } from "../faults/settings.ts";
import { openArena } from "../testing/arena.ts";
import { startWorkerProcess, until } from "../testing/worker-process.ts";
import { addOwedNotes, deliveryRows } from "../testing/world.ts";

test("tells Prometheus, and nobody from elsewhere, how mail stands", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 3);
  peer.faultAt(() => ({ kind: "answer", status: 401, name: "missing_api_key" }));
  const port = await freePort();
  const worker = startWorkerProcess({
    ...workerEnv(world, peer),
    WORKER_PORT: String(port),
    WORKER_PROBE_MS: "60000",
  });
  const address = `http://127.0.0.1:${port}/metrics`;
  const read = async () => (await fetch(address)).text().catch(() => "");
  try {
    expect(await until(() => peer.requests.length > 0, 120_000)).toBe(true);
    // The row that was tried is due again a second later.
    const shown = async () => (await read()).includes('askaround_mail_rows{lane="bulk",state="planned"} 3');
    expect(await until(shown, 60_000)).toBe(true);
    const text = await read();
    expect(text).toContain('askaround_mail_attempts_total{lane="bulk",answer="pause"} 1');
    expect(text).toContain('askaround_lane_state{lane="bulk",state="paused"} 1');
    expect(text).toMatch(/askaround_oldest_due_seconds\{lane="bulk"\} \d/);
    expect(text).toContain('askaround_provider_seconds_count{endpoint="batch"} 1');
    expect(text).not.toContain("students.test");
    expect(await statusFor(address, "elsewhere.example")).toBe(403);
    expect((await deliveryRows(world)).every(({ state }) => state !== "failed")).toBe(true);
  } finally {
    await worker.stop("SIGKILL");
  }
});

/** As a browser would ask that was led here under another name. */
function statusFor(address: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once("error", reject);
  });
}
