import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: fileURLToPath(new URL("../../packages/db/src/testing/global-setup.ts", import.meta.url)),
    // The scenarios of a fault mostly wait for a lease to run out, so another file may run meanwhile. A machine of two
    // cores cannot start more workers at once and still be on time.
    maxWorkers: 2,
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
