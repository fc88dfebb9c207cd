import { addHours, type Instant, instantFromMillis, millisOf } from "@askaround/core/shared";
import type { Claimed, Settlement } from "@askaround/db/queues";
import type { Answer } from "../mailer/port.ts";

/** The provider keeps a key for 24 h; after this many it is not trusted any more. */
export const KEY_HOURS = 20;
const LONGEST_BACKOFF_MS = 4 * 3_600_000;
/** A lane that was paused looks again at its rows no sooner than this. */
const AFTER_PAUSE_MS = 1_000;

export interface Attempt {
  readonly attempts: Claimed["attempts"];
  readonly firstAttemptAt: Instant;
  /** Whether an earlier request under the same key may have reached the provider. */
  readonly sentBefore: boolean;
}

export interface RetryPolicy {
  readonly baseMs: number;
  /** From 0 up to, but not including, 1. */
  readonly random: () => number;
}

/** What becomes of a row after the provider's answer, or the lack of one. */
export function decideSettlement(
  answer: Answer,
  attempt: Attempt,
  now: Instant,
  policy: RetryPolicy,
): Settlement {
  switch (answer.kind) {
    case "accepted":
      return { to: "accepted", providerId: answer.providerId };
    case "key_reused":
      return { to: "unknown", reason: "key_reused" };
    case "ambiguous":
      return retryLater(attempt, now, answer.reason, policy);
    case "refused":
      return attempt.sentBefore
        ? { to: "unknown", reason: answer.reason }
        : { to: "failed", reason: answer.reason };
    case "slow_down":
      return nothingSent(attempt, now, "slow_down", answer.retryAfterMs);
    case "pause":
      return nothingSent(attempt, now, answer.reason, AFTER_PAUSE_MS);
  }
}

/**
 * This request sent nothing. But an earlier one under the same key may have: then payload and key stay as they are,
 * since a new key would send a second mail.
 */
function nothingSent(attempt: Attempt, now: Instant, reason: string, afterMs: number): Settlement {
  const nextAttemptAt = later(now, afterMs);
  if (!attempt.sentBefore) return { to: "planned", reason, nextAttemptAt };
  return { to: "sending", reason, nextAttemptAt, attempts: attempt.attempts };
}

function retryLater(attempt: Attempt, now: Instant, reason: string, policy: RetryPolicy): Settlement {
  const ceiling = Math.min(policy.baseMs * 2 ** attempt.attempts, LONGEST_BACKOFF_MS);
  const nextAttemptAt = later(now, policy.random() * ceiling);
  if (isKeyTooOld(attempt.firstAttemptAt, nextAttemptAt)) return { to: "unknown", reason };
  return { to: "sending", reason, nextAttemptAt, attempts: attempt.attempts + 1 };
}

/** Whether a key first used at `firstAttemptAt` may no longer be used at `at`. */
export function isKeyTooOld(firstAttemptAt: Instant, at: Instant): boolean {
  return at >= addHours(firstAttemptAt, KEY_HOURS);
}

function later(now: Instant, ms: number): Instant {
  return instantFromMillis(millisOf(now) + Math.ceil(ms));
}
