import { expect, test } from "vitest";
import { cancelAgainstSend } from "./cancel-against-send.ts";
import { killAt, MOMENTS } from "./kill-at-each-moment.ts";
import { loseAnswersWithoutKeys } from "./lost-answers.ts";
import { reportLine } from "./report.ts";

// The short form of `pnpm run faults`: the same scenarios with fewer rows.

test.concurrent.each(MOMENTS)(
  "F1: a worker killed %s loses nothing and sends nothing twice",
  async (moment) => {
    const report = await killAt(moment, 1);
    expect(report.broken, reportLine(report)).toEqual([]);
  },
);

test("F7: what was acknowledged as cancelled is not mailed", async () => {
  const report = await cancelAgainstSend(120);
  expect(report.broken, reportLine(report)).toEqual([]);
});

test("F14: without the key the judge sees duplicates", async () => {
  const report = await loseAnswersWithoutKeys(100);
  expect(report.broken, reportLine(report)).toEqual([]);
});
