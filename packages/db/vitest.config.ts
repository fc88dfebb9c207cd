import { defineConfig } from "vitest/config";

// Migrating a database takes some seconds on a machine that does other things too.
export default defineConfig({
  test: { globalSetup: "src/testing/global-setup.ts", testTimeout: 30_000, hookTimeout: 60_000 },
});
