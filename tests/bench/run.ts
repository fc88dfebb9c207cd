import { startTestServer } from "@askaround/db/testing";
import { dataDir } from "@askaround/scripts/paths";
import { mkdir, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { measurementsOf } from "./goals.ts";
import { type Finding, print } from "./report.ts";
import { makeStage } from "./stage.ts";

const { values: asked } = parseArgs({
  options: {
    small: { type: "boolean", default: false },
    only: { type: "string" },
    writes: { type: "string", default: "5000" },
  },
});
const only = asked.only?.toUpperCase().split(",") ?? null;
const measurements = measurementsOf(only);

const findings: Finding[] = [];
const server = await startTestServer();
const stage = makeStage(asked.small, Number(asked.writes));
try {
  for (const { measure } of measurements) {
    const more = await measure(stage);
    more.forEach(print);
    findings.push(...more);
  }
} finally {
  await stage.stopApps();
  await server.stop();
}
await keep();
process.exitCode = findings.some(({ holds }) => holds === false) ? 1 : 0;

/** Everything once more for machines, with what it was taken on. A part of it never replaces a whole run. */
async function keep(): Promise<void> {
  const file = path.join(dataDir, only ? `bench-${only.join("-")}.json` : "bench.json");
  await mkdir(dataDir, { recursive: true });
  const machine = {
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    load: os.loadavg(),
  };
  await writeFile(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), small: asked.small, machine, findings }, null, 2)}\n`,
  );
  const failed = findings.filter(({ holds }) => holds === false).length;
  const open = findings.filter(({ holds }) => holds === null).length;
  console.log(
    `\n${findings.length} figures: ${findings.length - failed - open} hold, ${failed} do not, ${open} without a verdict. As JSON: ${file}`,
  );
}
