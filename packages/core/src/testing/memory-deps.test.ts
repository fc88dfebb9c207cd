import { memoryDeps } from "./memory-deps.ts";
import { isAbout } from "./memory-deliveries.ts";
import { describeStores } from "./store-contract.ts";

describeStores("memory", async () => {
  const deps = memoryDeps();
  return {
    deps,
    deliveries: async (officeId, subject) => deps.deliveries(officeId).filter((row) => isAbout(row, subject)),
    async setDeliveryState(officeId, key, state, reason) {
      const { deliveries } = deps.state(officeId);
      const row = deliveries.get(key);
      if (row) deliveries.set(key, { ...row, state, reason: reason ?? row.reason });
    },
    async suppress(officeId, suppression) {
      deps.state(officeId).suppressions.set(suppression.id, suppression);
    },
    progress: async (officeId, studentId) => deps.progress(officeId, studentId),
    close: async () => undefined,
  };
});
