import { spawnGuarded } from "@askaround/db/dev";
import { createWriteStream, mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { logDir, root } from "./paths.ts";
import { PlainError } from "./plain-error.ts";

const SHOWN_LINES = 40;
/** How a test begins a line that whoever ran the command should read although all is well. */
const NOTE = "Note: ";
/** Longer than a step usually takes; one that hangs fails instead of holding up the rest for ever. */
const STEP_LIMIT_MS = 12 * 60_000;

/** How many tests passed and failed; a check without tests of its own counts as one. */
export type Count = { readonly passed: number; readonly failed: number };
export type Step = { readonly name: string; readonly run: (log: StepLog) => Promise<Count> };

/** Runs programs and keeps what they print in the step's log file. */
export type StepLog = {
  readonly file: string;
  readonly write: (text: string) => void;
  /** The exit code; standard output and errors go to the log. What takes longer than the limit is ended. */
  readonly program: (
    args: readonly string[],
    options?: { cwd?: string; env?: Readonly<Record<string, string>>; limitMs?: number },
  ) => Promise<number>;
};

export const PASSED: Count = { passed: 1, failed: 0 };
export const FAILED: Count = { passed: 0, failed: 1 };

/** Runs one step, prints one line about it, the notes of its tests, and the end of its log when it failed. */
export async function runStep({ name, run }: Step): Promise<Count> {
  const started = performance.now();
  const log = openLog(name);
  const count = await run(log).catch((error: unknown) => {
    log.write(
      error instanceof PlainError ? error.message : String(error instanceof Error ? error.stack : error),
    );
    return FAILED;
  });
  await log.close();

  const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const outcome =
    count.failed > 0 ? `${count.failed} FAILED, ${count.passed} passed` : `${count.passed} passed`;
  console.log(`${count.failed > 0 ? "✗" : "✓"} ${name.padEnd(24)} ${outcome.padEnd(24)} ${took.padStart(8)}`);
  const lines = (await readFile(log.file, "utf8")).trimEnd().split("\n");
  for (const line of lines) if (line.startsWith(NOTE)) console.log(`  ${line.slice(NOTE.length)}`);
  if (count.failed > 0) console.log(endOf(lines, log.file));
  return count;
}

function openLog(name: string): StepLog & { close: () => Promise<void> } {
  mkdirSync(logDir, { recursive: true });
  const file = path.join(logDir, `test-${name.replaceAll(/[^a-z0-9]+/gi, "-")}.log`);
  const stream = createWriteStream(file).setMaxListeners(0);
  return {
    file,
    write: (text) => void stream.write(`${text}\n`),
    close: () => new Promise((resolve) => stream.end(() => resolve())),
    program: async (args, { cwd = root, env = {}, limitMs = STEP_LIMIT_MS } = {}) => {
      const program = spawnGuarded(process.execPath, args, {
        cwd,
        env: { ...process.env, NO_COLOR: "1", ...env },
      });
      program.process.stdout.pipe(stream, { end: false });
      program.process.stderr.pipe(stream, { end: false });
      const limit = setTimeout(() => {
        stream.write(`Ended after ${limitMs / 60_000} minutes, its limit.\n`);
        program.kill();
      }, limitMs);
      const code = await program.exited;
      clearTimeout(limit);
      return code;
    },
  };
}

function endOf(lines: readonly string[], file: string): string {
  return [...lines.slice(-SHOWN_LINES), `The whole log: ${path.relative(root, file)}`]
    .map((line) => `    ${line}`)
    .join("\n");
}
