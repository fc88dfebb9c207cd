import { spawn, type ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/**
 * Runs "$@" until it ends by itself or until standard input closes, which also happens when whoever started us is
 * killed outright. So nothing outlives the command that started it.
 */
const GUARD = `
exec 3<&0
"$@" </dev/null 3<&- & child=$!
( read -r _ <&3; kill -s "$STOP_SIGNAL" $child ) >/dev/null 2>&1 & watcher=$!
wait $child; code=$?
kill $watcher 2>/dev/null
exit $code
`;

export type GuardedOptions = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What asks this program to end politely. */
  readonly stopSignal?: "TERM" | "INT";
  /** Runs the program as another user; only root may. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
};

export type Guarded = {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Settles with the exit code once the program has ended. Never rejects. */
  readonly exited: Promise<number>;
  /** Asks the program to end, and ends it the hard way when it has not within `graceMs`. */
  readonly stop: (graceMs: number) => Promise<void>;
  readonly kill: () => void;
};

/**
 * Starts a program in its own process group, so that Ctrl-C in a terminal reaches only the starter, and so that it is
 * stopped when the starter is gone, however that happened.
 */
export function spawnGuarded(program: string, args: readonly string[], options: GuardedOptions = {}): Guarded {
  const child = spawn("/bin/sh", ["-c", GUARD, "guard", program, ...args], {
    cwd: options.cwd,
    env: { ...(options.env ?? process.env), STOP_SIGNAL: options.stopSignal ?? "TERM" },
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
    ...options.user,
  });
  child.stdin.on("error", () => undefined);
  const exited = new Promise<number>((resolve) => {
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 1));
  });

  const kill = () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It ended between the check and the signal.
    }
  };
  const stop = async (graceMs: number) => {
    const timer = setTimeout(kill, graceMs);
    child.stdin.end();
    await exited;
    clearTimeout(timer);
  };
  return { process: child, exited, stop, kill };
}
