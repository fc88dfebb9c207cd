import { startTestServer } from "@askaround/db/testing";
import { cancelAgainstSend } from "./cancel-against-send.ts";
import { killAt, MOMENTS } from "./kill-at-each-moment.ts";
import { loseAnswers, loseAnswersWithoutKeys } from "./lost-answers.ts";
import { type FaultReport, reportLine } from "./report.ts";
import { shuffleWebhooks } from "./shuffled-webhooks.ts";

const scenarios: readonly (readonly [id: string, run: () => Promise<FaultReport>])[] = [
  ...MOMENTS.map((moment) => ["F1", () => killAt(moment, 5)] as const),
  ["F4", () => loseAnswers(500)],
  ["F7", () => cancelAgainstSend(2_000)],
  ["F10", () => shuffleWebhooks(3_000)],
  ["F14", () => loseAnswersWithoutKeys(400)],
];

// With ids as arguments only those are run: `pnpm run faults F7`.
const chosen = new Set(process.argv.slice(2));
const server = await startTestServer();
let failures = 0;
try {
  for (const [id, run] of scenarios) {
    if (chosen.size > 0 && !chosen.has(id)) continue;
    const report = await run();
    console.log(reportLine(report));
    if (report.broken.length > 0) failures += 1;
  }
} finally {
  await server.stop();
}
console.log(failures === 0 ? "Every promise held." : `${failures} broken.`);
process.exit(failures === 0 ? 0 : 1);
