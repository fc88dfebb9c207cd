import { holdCalls, reserveCall, takenForMs } from "@askaround/db/queues";
import type { Lane } from "@askaround/core/reminders";
import type { Db } from "@askaround/db";

/** Calls a second that all workers share. Those who ask for the direct lane go first. */
export interface Budget {
  /**
   * True when a call may be made now. False when that would take longer than the patience, or `signal` was aborted:
   * then nothing may be sent.
   */
  take(lane: Lane, signal: AbortSignal, patienceMs: number): Promise<boolean>;
  /** How long nobody may call, so that nothing is claimed in vain. */
  takenForMs(lane: Lane): Promise<number>;
  /** Nobody may make a call for this long. */
  holdFor(ms: number): Promise<void>;
}

export function sharedBudget(db: () => Db): Budget {
  return {
    async take(lane, signal, patienceMs) {
      const deadline = performance.now() + patienceMs;
      while (!signal.aborted) {
        const left = deadline - performance.now();
        const answer = await reserveCall(db(), lane, Math.max(0, left));
        if (answer.kind === "reserved") {
          await pause(answer.inMs, signal);
          return !signal.aborted;
        }
        if (answer.forMs > left) return false;
        await pause(Math.max(1, answer.forMs), signal);
      }
      return false;
    },
    takenForMs: (lane) => takenForMs(db(), lane),
    holdFor: (ms) => holdCalls(db(), ms),
  };
}

/** Settles early, without a word, when the signal is aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
  });
}
