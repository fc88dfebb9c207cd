import { startTestServer, createTestDb } from "@askaround/db/testing";
import { buildWeb } from "@askaround/scripts/build-web";
import { dataDir, webDir } from "@askaround/scripts/paths";
import { mkdir, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { actorOf, buildFixedActor, buildMinimal, startApp } from "./apps.ts";
import { pressGoals } from "./browser.ts";
import { debriefGoals } from "./debriefs.ts";
import { loadTerm, type Size } from "./load.ts";
import { overviewGoals } from "./overview.ts";
import { meetingsGoals, sizeGoals } from "./pages.ts";
import { memoryGoals, startGoals } from "./process.ts";
import { type Finding, print, show } from "./report.ts";

const small = process.argv.includes("--small");
const FULL: Size = { offices: 50, students: 10_000, studentsElsewhere: 250, meetings: 1_000_000 };
const SMALL: Size = { offices: 5, students: 1_200, studentsElsewhere: 250, meetings: 40_000 };
const REQUESTS = small ? 2_000 : 10_000;

const findings: Finding[] = [];
const tell = (more: readonly Finding[]) => {
  more.forEach(print);
  findings.push(...more);
};
const say = (line: string) => console.log(line);

const server = await startTestServer();
try {
  await bench();
} finally {
  await server.stop();
}
await keep();
process.exitCode = findings.some(({ holds }) => holds === false) ? 1 : 0;

async function bench(): Promise<void> {
  say(`web app: ${await buildWeb()}`);
  const [minimalDir, fixedDir] = [await buildMinimal(), await buildFixedActor()];
  const [bigDb, thousandDb] = [await createTestDb(), await createTestDb()];
  const size = small ? SMALL : FULL;
  const big = await loadTerm(bigDb.ownerUrl, size);
  const thousand = await loadTerm(thousandDb.ownerUrl, thousandLike(size));
  say(
    `${size.meetings} meetings, ${size.students} students in one office of ${size.offices}: ${show(big.rowsPerSecond, "rows/s")} loaded`,
  );

  const actor = { BENCH_ACTOR: actorOf(big.student, "student") };
  const product = await startApp(webDir, bigDb.ownerUrl);
  const apps = {
    product,
    small: await startApp(webDir, thousandDb.ownerUrl),
    fixed: await startApp(fixedDir, bigDb.ownerUrl, actor),
    minimal: await startApp(minimalDir, bigDb.ownerUrl),
  };
  try {
    tell(await meetingsGoals(apps, big, thousand));
    tell(await sizeGoals(product, big));
    tell(await pressGoals(product, big));
    tell(await memoryGoals(apps, big, REQUESTS));
  } finally {
    await Promise.all(Object.values(apps).map((app) => app.stop()));
  }
  tell(await debriefGoals(bigDb.ownerUrl, big));
  // Leaves summaries behind that no fact stands behind, so nothing is recounted after it.
  tell(await overviewGoals(bigDb.ownerUrl, big));
  tell(await startGoals(thousandDb.ownerUrl, minimalDir));
}

/** A thousand meetings in one office, as many for each student as in the large one. */
function thousandLike({ offices, students, studentsElsewhere, meetings }: Size): Size {
  const everybody = students + (offices - 1) * studentsElsewhere;
  return {
    offices: 1,
    students: Math.round((1_000 * everybody) / meetings),
    studentsElsewhere: 0,
    meetings: 1_000,
  };
}

/** Everything once more for machines, with what it was taken on. */
async function keep(): Promise<void> {
  const file = path.join(dataDir, "bench.json");
  await mkdir(dataDir, { recursive: true });
  const machine = {
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    load: os.loadavg(),
  };
  await writeFile(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), small, machine, findings }, null, 2)}\n`,
  );
  const failed = findings.filter(({ holds }) => holds === false).length;
  const open = findings.filter(({ holds }) => holds === null).length;
  say(
    `\n${findings.length} figures: ${findings.length - failed - open} hold, ${failed} do not, ${open} without a verdict. As JSON: ${file}`,
  );
}
