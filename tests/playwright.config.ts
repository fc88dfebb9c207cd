import { systemBrowser } from "@askaround/scripts/browser";
import { defineConfig } from "@playwright/test";
import os from "node:os";

/**
 * FULL=1 runs every journey at both widths; otherwise students' are run on a phone and staff's on a desktop, without
 * those that are tagged "@full".
 */
const full = process.env["FULL"] === "1";
const onPhone = /journeys\/student\/.*\.spec\.ts$/;
const browser = systemBrowser();

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

export default defineConfig({
  testDir: ".",
  testMatch: ["journeys/**/*.spec.ts", "accessibility/**/*.spec.ts", "faults/**/*.spec.ts"],
  ...(full ? {} : { grepInvert: /@full/ }),
  globalSetup: "./fixtures/global-setup.ts",
  outputDir: "./test-results",
  workers: Math.min(2, os.availableParallelism()),
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // A busy machine is not a failure; a journey that hangs still is.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ? [["line"], ["json"]] : [["list"]],
  use: {
    locale: "en-US",
    timezoneId: "America/New_York",
    trace: { mode: "retain-on-failure", screenshots: false, sources: false },
    // A colour that is still fading in has no contrast to speak of yet.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { args: FLAGS, ...(browser ? { executablePath: browser } : {}) },
  },
  projects: [
    {
      name: "phone",
      ...(full ? {} : { testMatch: onPhone }),
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    {
      name: "desktop",
      ...(full ? {} : { testIgnore: onPhone }),
      // Students' journeys tap, also at this width: a laptop with a touch screen.
      use: { viewport: { width: 1280, height: 800 }, hasTouch: full },
    },
  ],
});
