import { startThrowawayCluster } from "@askaround/db/testing";
import { whenCallerEnds } from "./callers.ts";
import { explain } from "./plain-error.ts";
import { runStep, type Count, type Step } from "./run-step.ts";
import { budget, build, checks, journeys, vitestSteps } from "./steps.ts";

/** Settings of somebody's own installation, which must not reach a test. */
const NOT_FOR_TESTS = [
  "DATABASE_URL",
  "RESEND_API_KEY",
  "RESEND_BASE_URL",
  "APP_URL",
  "AUTH_SECRET",
  "PORT",
  "NODE_ENV",
];

/** Everything that must hold before a change may land. `--quick` leaves out build and browser, `--full` adds journeys. */
async function main(): Promise<Count> {
  const quick = process.argv.includes("--quick");
  const full = process.argv.includes("--full");
  const steps: Step[] = [...checks, ...(await vitestSteps())];
  if (!quick) steps.push(build, budget, journeys({ full }));

  for (const name of NOT_FOR_TESTS) delete process.env[name];
  const forget = await shareOneServer();
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    const count = await runStep(step);
    passed += count.passed;
    failed += count.failed;
  }
  await forget();
  return { passed, failed };
}

/** One PostgreSQL for all steps, rather than one each. Returns what ends it. */
async function shareOneServer(): Promise<() => Promise<void>> {
  if (process.env["DATABASE_URL_TEST"]) return async () => undefined;
  const server = await startThrowawayCluster();
  process.env["DATABASE_URL_TEST"] = server.url;
  const interrupt = () => void server.stop().then(() => process.exit(130));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, interrupt);
  whenCallerEnds(interrupt);
  return server.stop;
}

const started = performance.now();
const total = await main().catch((error: unknown): Count => {
  explain(error);
  return { passed: 0, failed: 1 };
});
console.log(`\nTook ${((performance.now() - started) / 60_000).toFixed(1)} min.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
