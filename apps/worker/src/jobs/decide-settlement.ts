import { addHours, type Instant, instantFromMillis, millisOf } from "@askaround/core/shared";
import type { BatchSettlement, Claimed, Settlement } from "@askaround/db/queues";
import type { Answer, BatchAnswer, Refusal } from "../mailer/port.ts";

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
  /** Whether an answer that says nothing costs an attempt. A lane that is closed spends none. */
  readonly spends: boolean;
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
  if (answer.kind === "accepted") return { to: "accepted", providerId: answer.providerId };
  return afterRefusal(answer, attempt, now, policy);
}

export interface BatchAttempt extends Attempt {
  readonly size: number;
  /** Names a group of rows that stay together. */
  readonly newGroup: () => string;
}

/**
 * The same for a batch. One that was refused for a row of it was not sent at all: it is halved, until the row that the
 * provider will not take stands alone.
 */
export function decideBatchSettlement(
  answer: BatchAnswer,
  attempt: BatchAttempt,
  now: Instant,
  policy: RetryPolicy,
): BatchSettlement {
  if (answer.kind === "accepted") return { to: "accepted", providerIds: answer.providerIds };
  const { size, newGroup } = attempt;
  const one = afterRefusal(answer, attempt, now, policy);
  if (one.to === "planned") {
    const { reason, nextAttemptAt } = one;
    return { to: "dissolved", reason, nextAttemptAt, groups: [newGroup()] };
  }
  if (one.to !== "failed" || size === 1) return one;
  return { to: "dissolved", reason: one.reason, nextAttemptAt: now, groups: [newGroup(), newGroup()] };
}

function afterRefusal(
  answer: Refusal,
  attempt: Attempt,
  now: Instant,
  policy: RetryPolicy,
): Exclude<Settlement, { to: "accepted" }> {
  switch (answer.kind) {
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
function nothingSent(
  attempt: Attempt,
  now: Instant,
  reason: string,
  afterMs: number,
): Extract<Settlement, { to: "planned" | "sending" }> {
  const nextAttemptAt = later(now, afterMs);
  if (!attempt.sentBefore) return { to: "planned", reason, nextAttemptAt };
  return { to: "sending", reason, nextAttemptAt, attempts: attempt.attempts };
}

function retryLater(
  attempt: Attempt,
  now: Instant,
  reason: string,
  policy: RetryPolicy,
): Extract<Settlement, { to: "unknown" | "sending" }> {
  const ceiling = Math.min(policy.baseMs * 2 ** attempt.attempts, LONGEST_BACKOFF_MS);
  const nextAttemptAt = later(now, policy.random() * ceiling);
  if (isKeyTooOld(attempt.firstAttemptAt, nextAttemptAt)) return { to: "unknown", reason };
  return { to: "sending", reason, nextAttemptAt, attempts: attempt.attempts + (attempt.spends ? 1 : 0) };
}

/** Whether a key first used at `firstAttemptAt` may no longer be used at `at`. */
export function isKeyTooOld(firstAttemptAt: Instant, at: Instant): boolean {
  return at >= addHours(firstAttemptAt, KEY_HOURS);
}

function later(now: Instant, ms: number): Instant {
  return instantFromMillis(millisOf(now) + Math.ceil(ms));
}
