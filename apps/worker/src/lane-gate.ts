/**
 * Whether a lane may claim, and how much. A paused lane lets one mail through every so often to see whether the
 * provider takes mail again.
 */
export interface LaneGate {
  /** How many rows may be claimed now, at most `wanted`. */
  allowance(wanted: number): number;
  pause(reason: string): void;
  resume(): void;
  pausedBecause(): string | null;
}

export function createLaneGate(
  probeEveryMs: number,
  monotonic: () => number = () => performance.now(),
): LaneGate {
  let reason: string | null = null;
  let probeAt = 0;
  return {
    allowance(wanted) {
      if (reason === null) return wanted;
      if (monotonic() < probeAt) return 0;
      probeAt = monotonic() + probeEveryMs;
      return Math.min(1, wanted);
    },
    pause(because) {
      if (reason === null) probeAt = monotonic() + probeEveryMs;
      reason = because;
    },
    resume() {
      reason = null;
    },
    pausedBecause: () => reason,
  };
}
