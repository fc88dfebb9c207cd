import { readFileSync } from "node:fs";

const LOOK_EVERY_MS = 1_000;
const FURTHEST = 8;
/** How a command line of theirs begins; a shell whose script merely names one is not one. */
const PACKAGE_MANAGER = /^(npm |npx|pnpm|([^\0]*\/)?node\0[^\0]*(npm|npx|pnpm)[^\0/]*\0)/;

/**
 * Calls back once a program of the command that started us has ended: `npx`, the package manager, or a shell between
 * them. Ended by a signal they do not pass it on, and whoever ended them believes that everything has stopped.
 */
export function whenCallerEnds(callback: () => void): void {
  if (!process.env["npm_lifecycle_event"]) return;
  const parent = process.ppid;
  const callers = callersUpTo(PACKAGE_MANAGER);
  const timer = setInterval(() => {
    if (process.ppid === parent && callers.every((pid, place) => isStillCalledBy(pid, callers[place + 1])))
      return;
    clearInterval(timer);
    callback();
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** Our ancestors, nearest first, up to the furthest that belongs to the command. Empty where there is no /proc. */
function callersUpTo(command: RegExp): number[] {
  const ancestors: number[] = [];
  let last = -1;
  for (let pid = process.ppid; pid > 1 && ancestors.length < FURTHEST; pid = look(pid)?.parent ?? 0) {
    const found = look(pid);
    if (!found) break;
    ancestors.push(pid);
    if (command.test(found.command)) last = ancestors.length - 1;
  }
  return ancestors.slice(0, last + 1);
}

function isStillCalledBy(pid: number, caller: number | undefined): boolean {
  const found = look(pid);
  return found !== undefined && found.state !== "Z" && (caller === undefined || found.parent === caller);
}

function look(pid: number): { parent: number; state: string; command: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state = "", parent = ""] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { parent: Number(parent), state, command: readFileSync(`/proc/${pid}/cmdline`, "utf8") };
  } catch {
    return undefined;
  }
}
