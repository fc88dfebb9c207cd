import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@/": fileURLToPath(new URL("./src/", import.meta.url)),
      // The marker throws wherever it is not a page that is rendered.
      "server-only": fileURLToPath(new URL("./src/server/testing/server-only.ts", import.meta.url)),
    },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    globalSetup: ["../../packages/db/src/testing/global-setup.ts"],
    // Each case of the access matrix makes a world of its own, which takes its time on a busy machine.
    testTimeout: 30_000,
  },
});
