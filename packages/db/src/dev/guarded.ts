import { spawn, type ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/**
 * Runs "$@" until it ends by itself, or a line on standard input says how to end it, or standard input closes, which
 * also happens when whoever started us is killed outright. So nothing outlives the command that started it. The guard
 * stays to collect its child: an uncollected one would still look alive to PostgreSQL's next start.
 */
const GUARD = `
exec 3<&0
"$@" </dev/null 3<&- & child=$!
( while read -r how <&3; do
    case $how in kill) kill -s KILL $child;; *) kill -s "$STOP_SIGNAL" $child;; esac
  done
  kill -s "$STOP_SIGNAL" $child ) >/dev/null 2>&1 & watcher=$!
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
export function spawnGuarded(
  program: string,
  args: readonly string[],
  options: GuardedOptions = {},
): Guarded {
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
    child.once("exit", (code) => {
      endGroup(child.pid);
      resolve(code ?? 1);
    });
  });
  const tell = (how: "stop" | "kill") => child.stdin.writable && child.stdin.write(`${how}\n`);

  const kill = () => void tell("kill");
  const stop = async (graceMs: number) => {
    const timer = setTimeout(kill, graceMs);
    tell("stop");
    await exited;
    clearTimeout(timer);
  };
  return { process: child, exited, stop, kill };
}

/** A program that was killed may leave children of its own, which share its group. */
function endGroup(leader: number | undefined): void {
  try {
    if (leader) process.kill(-leader, "SIGKILL");
  } catch {
    // The usual case: nobody is left.
  }
}
