import { setCallsPerSecond } from "@askaround/db/queues";
import type { Db } from "@askaround/db";
import type { WorkerLog } from "../log.ts";

/** Tells all workers how many calls a second the provider says it takes, whenever that changes. */
export function followRate(db: () => Db, log: WorkerLog): (callsPerSecond: number | null) => void {
  let last: number | null = null;
  return (callsPerSecond) => {
    if (callsPerSecond === null || callsPerSecond === last) return;
    last = callsPerSecond;
    setCallsPerSecond(db(), callsPerSecond).catch((error: unknown) => {
      last = null;
      log.failure({}, "the provider's rate was not written down", error);
    });
  };
}
