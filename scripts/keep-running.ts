import { spawnGuarded, type Guarded } from "@askaround/db/dev";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { logDir } from "./paths.ts";

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** A program that ran this long had started well, so the next pause is short again. */
const SETTLED_AFTER_MS = 60_000;
const SHOWN_LINES = 12;

export type Program = {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly verbose: boolean;
  readonly graceMs: number;
};

export type Kept = {
  /** How often it has ended without being asked to. */
  readonly deaths: () => number;
  readonly lastLines: () => string;
  readonly stop: () => Promise<void>;
  readonly kill: () => void;
};

/** Runs a Node program and starts it again whenever it ends by itself, after a pause that doubles. */
export function keepRunning(program: Program): Kept {
  mkdirSync(logDir, { recursive: true });
  const log = createWriteStream(path.join(logDir, `${program.name}.log`));
  const lines: string[] = [];
  let deaths = 0;
  let pause = FIRST_PAUSE_MS;
  let stopping = false;
  let wake = () => {};
  let current: Guarded | undefined;

  const heard = (line: string) => {
    log.write(`${line}\n`);
    lines.push(line);
    if (lines.length > SHOWN_LINES) lines.shift();
    if (program.verbose) console.log(`[${program.name}] ${line}`);
  };

  const loop = async () => {
    while (!stopping) {
      const startedAt = performance.now();
      current = spawnGuarded(process.execPath, program.args, { cwd: program.cwd, env: program.env });
      createInterface({ input: current.process.stdout }).on("line", heard);
      createInterface({ input: current.process.stderr }).on("line", heard);
      const code = await current.exited;
      if (stopping) break;

      deaths += 1;
      if (performance.now() - startedAt > SETTLED_AFTER_MS) pause = FIRST_PAUSE_MS;
      console.error(`The ${program.name} ended (code ${code}); starting it again in ${pause / 1000} s.`);
      if (!program.verbose) console.error(indented(lines));
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pause);
      });
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  };
  const ended = loop();

  return {
    deaths: () => deaths,
    lastLines: () => indented(lines),
    stop: async () => {
      stopping = true;
      wake();
      await current?.stop(program.graceMs);
      await ended;
      log.end();
    },
    kill: () => {
      stopping = true;
      wake();
      current?.kill();
    },
  };
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}
