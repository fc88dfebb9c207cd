import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { requireBrowser } from "./browser.ts";
import { buildWeb } from "./build-web.ts";
import { logDir, nextBin, root, testsDir, webDir } from "./paths.ts";
import { FAILED, PASSED, type Count, type Step, type StepLog } from "./run-step.ts";

const tool = (name: string, file: string) => path.join(root, "node_modules", name, file);
const check = (name: string, args: readonly string[], env: Record<string, string> = {}): Step => ({
  name,
  run: async (log) => ((await log.program(args, { env })) === 0 ? PASSED : FAILED),
});

/** What needs no database and no browser. */
export const checks: readonly Step[] = [
  check("format", [tool("oxfmt", "bin/oxfmt"), "--check", "."]),
  check("lint", [tool("oxlint", "bin/oxlint"), "--deny-warnings"]),
  check("unused code", [tool("knip", "bin/knip.js"), "--no-progress"]),
  check("directions", [tool("turbo", "bin/turbo"), "boundaries"], { TURBO_TELEMETRY_DISABLED: "1" }),
  { name: "types", run: checkTypes },
];

async function checkTypes(log: StepLog): Promise<Count> {
  // Writes next-env.d.ts and the types of the routes, which a fresh clone does not have.
  if (existsSync(nextBin)) await log.program([nextBin, "typegen"], { cwd: webDir });
  const tsc = tool("typescript", "bin/tsc");
  const folders = await workspaceFolders();
  const codes = await Promise.all(
    folders.map((cwd) => log.program([tsc, "--noEmit", "--pretty", "false"], { cwd })),
  );
  const failed = codes.filter((code) => code !== 0).length;
  return { passed: codes.length - failed, failed };
}

async function workspaceFolders(): Promise<string[]> {
  const inside = async (parent: string) =>
    (await readdir(path.join(root, parent))).map((name) => path.join(parent, name));
  const folders = [...(await inside("packages")), ...(await inside("apps")), "scripts", "tests"];
  return folders
    .map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(path.join(folder, "tsconfig.json")));
}

/** One step per workspace package with unit and integration tests. */
export async function vitestSteps(): Promise<Step[]> {
  const folders = await workspaceFolders();
  return folders
    .map((folder) => ({ folder, vitest: path.join(folder, "node_modules/vitest/vitest.mjs") }))
    .filter(({ vitest }) => existsSync(vitest))
    .map(({ folder, vitest }) => ({
      name: `tests of ${path.relative(root, folder)}`,
      run: async (log) => {
        const report = `${log.file}.json`;
        await rm(report, { force: true });
        const args = [
          vitest,
          "run",
          "--passWithNoTests",
          // A busy machine is not a failure; a test that hangs still is.
          "--testTimeout=300000",
          "--hookTimeout=300000",
          "--reporter=default",
          "--reporter=json",
          `--outputFile=${report}`,
        ];
        const code = await log.program(args, { cwd: folder });
        return counted(code, await readReport<VitestReport>(report), (found) => ({
          passed: found.numPassedTests,
          failed: found.numFailedTests,
        }));
      },
    }));
}

export const build: Step = {
  name: "production build",
  run: async (log) => {
    log.write(`The web app is ${await buildWeb()}.`);
    return PASSED;
  },
};

export const budget: Step = check("bundle budget", [path.join(root, "scripts/bundle-budget.ts")]);

/** Every journey at both widths takes twice the time of the usual half, and more on a busy machine. */
const FULL_LIMIT_MS = 40 * 60_000;

/** The product in a real browser: each route and role once, or with `full` the whole matrix. */
export function journeys({ full }: { full: boolean }): Step {
  return {
    name: full ? "journeys, all of them" : "journeys",
    run: async (log) => {
      const report = path.join(logDir, "journeys.json");
      await rm(report, { force: true });
      const env = {
        CHROMIUM_PATH: await requireBrowser(),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        ...(full ? { FULL: "1" } : {}),
      };
      const args = [path.join(testsDir, "node_modules/@playwright/test/cli.js"), "test"];
      const code = await log.program(args, {
        cwd: testsDir,
        env,
        ...(full ? { limitMs: FULL_LIMIT_MS } : {}),
      });
      const count = counted(code, await readReport<PlaywrightReport>(report), ({ stats }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
      }));
      // A run that found no journey has proved nothing.
      return count.passed + count.failed === 0 ? FAILED : count;
    },
  };
}

type VitestReport = { readonly numPassedTests: number; readonly numFailedTests: number };
type PlaywrightReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
};

async function readReport<Report>(file: string): Promise<Report | undefined> {
  return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as Report) : undefined;
}

/** A run that ended badly has failed even when no single test says so. */
function counted<Report>(code: number, report: Report | undefined, count: (report: Report) => Count): Count {
  const found = report ? count(report) : { passed: 0, failed: 0 };
  return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}
