import { defineConfig } from "vitest/config";

// Style sheets are read as they are: a test computes contrast from them.
export default defineConfig({ test: { css: true, include: ["src/**/*.test.{ts,tsx}"] } });
