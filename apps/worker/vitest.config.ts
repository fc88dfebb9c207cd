import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: fileURLToPath(new URL("../../packages/db/src/testing/global-setup.ts", import.meta.url)),
    // A machine of two cores cannot start more workers at once and still be on time.
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
