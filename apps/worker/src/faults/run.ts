import { startTestServer } from "@askaround/db/testing";
import { badRows } from "./bad-rows.ts";
import { cancelAgainstSend } from "./cancel-against-send.ts";
import { databaseAway } from "./database-away.ts";
import { killAt, MOMENTS } from "./kill-at-each-moment.ts";
import { loseAnswers, loseAnswersWithoutKeys } from "./lost-answers.ts";
import { changeTemplate, twoVersions } from "./other-version.ts";
import { killAtRandom } from "./random-kills.ts";
import { refuseEverything, stormOf429 } from "./refusing-provider.ts";
import { type FaultReport, reportLine } from "./report.ts";
import { shuffleWebhooks } from "./shuffled-webhooks.ts";
import { stopAndContinue } from "./stopped-worker.ts";
import { downAndOffTime } from "./wrong-clocks.ts";

// `pnpm run faults` takes a few minutes, `--long` a good deal more; with ids only those: `pnpm run faults F7 --long`.
const asked = process.argv.slice(2);
const long = asked.includes("--long");
const chosen = new Set(asked.filter((word) => /^F\d+$/.test(word)));
const size = (short: number, full: number) => (long ? full : short);

const scenarios: readonly (readonly [id: string, run: () => Promise<FaultReport>])[] = [
  ...MOMENTS.map((moment) => ["F1", () => killAt(moment, size(1, 5))] as const),
  ["F2", () => killAtRandom(size(100, 1_000), size(10, 200))],
  ["F3", () => stopAndContinue(50)],
  ["F4", () => loseAnswers(size(100, 500))],
  ["F5", () => stormOf429(size(100, 500), size(2, 10))],
  ["F6", () => refuseEverything(size(40, 200), size(4_000, 15_000))],
  ["F7", () => cancelAgainstSend(size(200, 2_000))],
  ["F8", () => changeTemplate(size(40, 100))],
  ["F9", () => databaseAway(size(4, 20))],
  ["F10", () => shuffleWebhooks(size(300, 3_000))],
  ["F11", () => downAndOffTime(size(40, 200))],
  ["F12", () => badRows(size(200, 1_000))],
  ["F13", () => twoVersions(size(60, 500))],
  ["F14", () => loseAnswersWithoutKeys(size(100, 400))],
];

const server = await startTestServer();
let failures = 0;
try {
  for (const [id, run] of scenarios) {
    if (chosen.size > 0 && !chosen.has(id)) continue;
    const report = await run().catch((error: unknown) => broke(id, error));
    console.log(reportLine(report));
    if (report.broken.length > 0) failures += 1;
  }
} finally {
  await server.stop();
}
console.log(failures === 0 ? "Every promise held." : `${failures} broken.`);
process.exit(failures === 0 ? 0 : 1);

/** A scenario that cannot be played proves nothing, so it does not hold. */
function broke(id: string, error: unknown): FaultReport {
  const why = error instanceof Error ? error.message : "an unknown error";
  return { id, title: "could not be played", counts: {}, broken: [why] };
}
