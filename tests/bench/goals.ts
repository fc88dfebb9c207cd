import { pressGoals } from "./browser.ts";
import { debriefGoals } from "./debriefs.ts";
import { overviewGoals } from "./overview.ts";
import { lighthouseGoals } from "./lighthouse.ts";
import { meetingsGoals, sizeGoals } from "./pages.ts";
import { memoryGoals, startGoals } from "./process.ts";
import type { Finding } from "./report.ts";
import type { Stage } from "./stage.ts";

interface Measurement {
  readonly ids: readonly string[];
  measure(stage: Stage): Promise<Finding[]>;
}

/** In the order in which they can follow each other on one database. */
const MEASUREMENTS: readonly Measurement[] = [
  {
    ids: ["S1", "S2"],
    measure: async (stage) =>
      meetingsGoals(
        {
          product: await stage.product(),
          small: await stage.productOfThousand(),
          fixed: await stage.fixed(),
          minimal: await stage.minimal(),
        },
        (await stage.big()).term,
        (await stage.thousand()).term,
      ),
  },
  { ids: ["S4"], measure: async (stage) => sizeGoals(await stage.product(), (await stage.big()).term) },
  {
    ids: ["S5"],
    measure: async (stage) => {
      const apps = { product: await stage.product(), minimal: await stage.minimal() };
      return lighthouseGoals(apps, await stage.big());
    },
  },
  { ids: ["S8"], measure: async (stage) => pressGoals(await stage.product(), await stage.big()) },
  {
    ids: ["S10"],
    measure: async (stage) => {
      // New ones, so that both have answered only what is counted.
      await stage.stopApps();
      const apps = { product: await stage.product(), minimal: await stage.minimal() };
      return memoryGoals(apps, (await stage.big()).term, stage.small ? 2_000 : 10_000);
    },
  },
  {
    ids: ["S6"],
    measure: async (stage) => {
      await stage.stopApps();
      const { url, term } = await stage.big();
      return debriefGoals(url, term, stage.writes);
    },
  },
  {
    // Leaves summaries behind that no fact stands behind, so nothing is recounted after it.
    ids: ["S3"],
    measure: async (stage) => {
      await stage.stopApps();
      const { url, term } = await stage.big();
      return overviewGoals(url, term);
    },
  },
  {
    ids: ["S9"],
    measure: async (stage) => {
      await stage.stopApps();
      return startGoals((await stage.thousand()).url, await stage.minimalDir());
    },
  },
];

/** The measurements that were asked for, all of them for null. Throws on a goal that nothing here measures. */
export function measurementsOf(only: readonly string[] | null): readonly Measurement[] {
  if (only === null) return MEASUREMENTS;
  const known = MEASUREMENTS.flatMap(({ ids }) => ids);
  const unknown = only.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new Error(`Nothing here measures ${unknown.join(", ")}. There are ${known.join(", ")}.`);
  return MEASUREMENTS.filter(({ ids }) => ids.some((id) => only.includes(id)));
}
