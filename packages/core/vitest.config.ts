import { defineConfig } from "vitest/config";

// Some properties look at every zone or every labelled example, which takes its time on a busy machine.
export default defineConfig({ test: { include: ["src/**/*.test.ts"], testTimeout: 30_000 } });
