import { planDigests, planSummaries } from "@askaround/db/queues";
import type { ScheduledJob } from "../schedule.ts";

/**
 * Every quarter of an hour, since that is how zones differ: whoever's hour has come gets today's digest planned, and on
 * Mondays a student the summary of the week. What was
 * missed while no worker ran is planned late on the same day, and not at all on a later one.
 */
export const digest: ScheduledJob = {
  name: "digest",
  slot: (now) =>
    `${now.slice(0, 13)}:${String(Math.floor(Number(now.slice(14, 16)) / 15) * 15).padStart(2, "0")}`,
  async work(tx, now) {
    await planDigests(tx, now);
    await planSummaries(tx, now);
  },
};
