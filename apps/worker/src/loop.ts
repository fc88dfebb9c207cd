import { TOO_LATE, within } from "./deadline.ts";
import type { Lane } from "./lane.ts";
import type { WorkerLog } from "./log.ts";

const TURN_MS = 60_000;

export interface LoopOptions {
  readonly name: string;
  /** The longest time between two looks. */
  readonly everyMs: number;
  /** How long one look may take: whatever is not heard of by then is left to itself. */
  readonly turnMs?: number;
  readonly stopping: AbortSignal;
  readonly log: WorkerLog;
}

export interface Loop {
  /** Looks again at once. */
  wake(): void;
  /** Settles when the loop has ended, which it only does when asked to stop. */
  readonly ended: Promise<void>;
}

/** Keeps a lane filled until asked to stop. A fault, such as a database that is away, only costs time. */
export function runLane(lane: Lane, options: LoopOptions): Loop {
  return repeat(options, async () => {
    const { full } = await lane.fill();
    if (!full) return "wait";
    await lane.oneDone();
    return "again";
  });
}

/** Does `work` now and then, until asked to stop. */
export function runEvery(options: LoopOptions, work: () => Promise<void>): Loop {
  return repeat(options, async () => {
    await work();
    return "wait";
  });
}

function repeat(options: LoopOptions, turn: () => Promise<"again" | "wait">): Loop {
  let woken = false;
  let wake = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, woken ? 0 : options.everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      options.stopping.addEventListener("abort", wake, { once: true });
    }).finally(() => options.stopping.removeEventListener("abort", wake));

  const run = async () => {
    while (!options.stopping.aborted) {
      woken = false;
      const next = await within(options.turnMs ?? TURN_MS, turn()).catch((error: unknown) => {
        options.log.failure({ loop: options.name }, "a turn failed", error);
        return "wait" as const;
      });
      if (next === TOO_LATE) options.log.warn({ loop: options.name }, "a turn took too long");
      if (next === "wait" && !options.stopping.aborted) await pause();
    }
  };
  return {
    wake: () => {
      woken = true;
      wake();
    },
    ended: run(),
  };
}
