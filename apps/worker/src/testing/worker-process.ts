import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

const WORKER_FOLDER = path.resolve(import.meta.dirname, "../..");

export interface WorkerProcess {
  readonly child: ChildProcess;
  /** Settles when it has ended, with its exit code, or null when a signal ended it. */
  readonly exited: Promise<number | null>;
  readonly log: () => string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** A real worker of its own, as it runs in production but for the settings given. */
export function startWorkerProcess(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): WorkerProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", ...args], {
    cwd: WORKER_FOLDER,
    env: { PATH: process.env["PATH"] ?? "", NODE_ENV: "test", LOG_LEVEL: "info", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  const keep = (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-200_000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  // No worker outlives the test that started it.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const exited = new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(127));
    child.once("exit", (code) => {
      process.off("exit", kill);
      resolve(code);
    });
  });
  return {
    child,
    exited,
    log: () => log,
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return exited;
    },
  };
}

export async function until(condition: () => Promise<boolean> | boolean, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return condition();
}
