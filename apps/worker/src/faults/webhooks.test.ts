import { expect, test } from "vitest";
import { reportLine } from "./report.ts";
import { shuffleWebhooks } from "./shuffled-webhooks.ts";

test("F10: webhooks three times, shuffled and forged, end where the oracle says", async () => {
  const report = await shuffleWebhooks(60);
  expect(report.broken, reportLine(report)).toEqual([]);
});
