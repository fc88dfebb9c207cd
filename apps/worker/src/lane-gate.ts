import {
  askLane,
  countFailure,
  type LaneLeave,
  type LaneState,
  pauseLane,
  reopenLane,
  returnProbe,
} from "@askaround/db/queues";
import type { Lane } from "@askaround/core/reminders";
import type { Db } from "@askaround/db";
import type { Refusal } from "./mailer/port.ts";

/** Whether a lane sends, for all workers alike. A closed lane lets one call through every so often, to see. */
export interface LaneGate {
  ask(lane: Lane): Promise<LaneLeave>;
  /** There was nothing to probe with. */
  returnProbe(lane: Lane): Promise<void>;
  /** Draws the conclusions from an answer. Says what the lane is now; only an open one spends attempts. */
  heard(lane: Lane, answer: Refusal | { readonly kind: "accepted" }): Promise<LaneState>;
}

export interface LaneGateOptions {
  /** Between two looks at a lane that was paused: key, domain, quota. */
  readonly probeEveryMs: number;
  /** Network and server errors in a row that open the circuit. */
  readonly threshold?: number;
}

const THRESHOLD = 6;
/** A provider that is down comes back by itself, sooner than someone pays a bill. */
const CIRCUIT_SHARE = 0.1;

export function sharedLanes(
  db: () => Db,
  { probeEveryMs, threshold = THRESHOLD }: LaneGateOptions,
): LaneGate {
  const reopened = async (lane: Lane, takesMail: boolean) => {
    await reopenLane(db(), lane, takesMail);
    return "open" as const;
  };
  return {
    ask: (lane) => askLane(db(), lane, probeEveryMs),
    returnProbe: (lane) => returnProbe(db(), lane),
    async heard(lane, answer) {
      switch (answer.kind) {
        case "accepted":
        case "refused":
        case "key_reused":
          return reopened(lane, true);
        case "slow_down":
          return reopened(lane, false);
        case "pause":
          await pauseLane(db(), lane, answer.reason, probeEveryMs);
          return "paused";
        case "ambiguous":
          if (!isOutage(answer.reason)) return "open";
          return countFailure(db(), lane, {
            reason: answer.reason,
            threshold,
            probeEveryMs: probeEveryMs * CIRCUIT_SHARE,
          });
      }
    },
  };
}

/** An earlier request under the same key that is still under way says nothing about the provider's health. */
function isOutage(reason: string): boolean {
  return reason === "no_answer" || reason.startsWith("http_");
}
