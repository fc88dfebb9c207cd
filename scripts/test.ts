import { startThrowawayCluster } from "@askaround/db/testing";
import { runStep, type Step } from "./run-step.ts";
import { budget, build, checks, journeys, vitestSteps } from "./steps.ts";

/** Everything that must hold before a change may land. `--quick` leaves out build and browser, `--full` adds journeys. */
async function main(): Promise<number> {
  const quick = process.argv.includes("--quick");
  const full = process.argv.includes("--full");
  const started = performance.now();

  const steps: Step[] = [
    ...checks,
    ...(await vitestSteps()),
    ...(quick ? [] : [build, budget, journeys({ full })]),
  ];
  const database = process.env["DATABASE_URL_TEST"] ? undefined : await startThrowawayCluster();
  if (database) process.env["DATABASE_URL_TEST"] = database.url;
  // Settings of somebody's own installation must not reach a test.
  for (const name of ["DATABASE_URL", "RESEND_API_KEY", "RESEND_BASE_URL", "APP_URL", "PORT"])
    delete process.env[name];

  let passed = 0;
  let failed = 0;
  try {
    for (const step of steps) {
      const count = await runStep(step);
      passed += count.passed;
      failed += count.failed;
    }
  } finally {
    await database?.stop();
  }
  console.log(`\nTook ${((performance.now() - started) / 60_000).toFixed(1)} min.`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
