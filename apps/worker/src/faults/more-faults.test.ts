import { expect, test } from "vitest";
import { badRows } from "./bad-rows.ts";
import { databaseAway } from "./database-away.ts";
import { changeTemplate, twoVersions } from "./other-version.ts";
import { killAtRandom } from "./random-kills.ts";
import { refuseEverything, stormOf429 } from "./refusing-provider.ts";
import { type FaultReport, reportLine } from "./report.ts";
import { stopAndContinue } from "./stopped-worker.ts";
import { downAndOffTime } from "./wrong-clocks.ts";

// The short form of `pnpm run faults`: the same scenarios with fewer rows.

const scenarios: readonly (readonly [title: string, run: () => Promise<FaultReport>])[] = [
  ["F2: workers killed at random lose nothing and send nothing twice", () => killAtRandom(40, 4)],
  ["F3: a worker that was stopped changes nothing once its lease is gone", () => stopAndContinue(20)],
  ["F5: a storm of 429 keeps to the budget and spends no attempt", () => stormOf429(100, 2)],
  ["F6: quota, key and domain pause the lane and fail nothing", () => refuseEverything(40, 3_000)],
  ["F8: what was frozen is sent as it was, whatever its template says now", () => changeTemplate(40)],
  ["F9: the database goes and comes back", () => databaseAway(2)],
  ["F11: the database's clock rules, after whatever time", () => downAndOffTime(40)],
  ["F12: a bad row fails alone", () => badRows(100)],
  ["F13: two versions at once send nothing twice", () => twoVersions(60)],
];

test.concurrent.each(scenarios)("%s", async (_, run) => {
  const report = await run();
  expect(report.broken, reportLine(report)).toEqual([]);
});
