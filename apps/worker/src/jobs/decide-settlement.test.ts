import { addHours, type Instant, millisOf } from "@askaround/core/shared";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../mailer/port.ts";
import { NOW } from "../testing/deliveries.ts";
import { type Attempt, decideBatchSettlement, decideSettlement, KEY_HOURS } from "./decide-settlement.ts";

const first: Attempt = { attempts: 0, firstAttemptAt: NOW, sentBefore: false, spends: true };
const again: Attempt = { ...first, attempts: 2, sentBefore: true };
const policy = { baseMs: 30_000, random: () => 0.5 };
const inOneSecond = "2026-11-24T15:00:01.000Z" as Instant;

const refused: Answer = { kind: "refused", reason: "validation_error" };
const paused: Answer = { kind: "pause", reason: "daily_quota_exceeded" };
const slower: Answer = { kind: "slow_down", retryAfterMs: 4_000 };
const lost: Answer = { kind: "ambiguous", reason: "no_answer" };

test.each([
  [{ kind: "accepted", providerId: "p1" }, first, { to: "accepted", providerId: "p1" }],
  [refused, first, { to: "failed", reason: "validation_error" }],
  [paused, first, { to: "planned", reason: "daily_quota_exceeded", nextAttemptAt: inOneSecond }],
  [slower, first, { to: "planned", reason: "slow_down", nextAttemptAt: "2026-11-24T15:00:04.000Z" }],
  [
    lost,
    first,
    { to: "sending", reason: "no_answer", attempts: 1, nextAttemptAt: "2026-11-24T15:00:15.000Z" },
  ],
  [{ kind: "key_reused" }, first, { to: "unknown", reason: "key_reused" }],
  // An earlier request under this key may have been taken: a new key could send a second mail.
  [refused, again, { to: "unknown", reason: "validation_error" }],
  [paused, again, { to: "sending", reason: "daily_quota_exceeded", attempts: 2, nextAttemptAt: inOneSecond }],
  [
    slower,
    again,
    { to: "sending", reason: "slow_down", attempts: 2, nextAttemptAt: "2026-11-24T15:00:04.000Z" },
  ],
  [
    lost,
    again,
    { to: "sending", reason: "no_answer", attempts: 3, nextAttemptAt: "2026-11-24T15:01:00.000Z" },
  ],
] as const)("%o at attempt %o", (answer, attempt, want) => {
  expect(decideSettlement(answer, attempt, NOW, policy)).toEqual(want);
});

test("a closed lane spends no attempts", () => {
  expect(decideSettlement(lost, { ...again, spends: false }, NOW, policy)).toMatchObject({ attempts: 2 });
});

test("a batch that is refused is halved until the bad row stands alone; one that was not sent stays together", () => {
  let groups = 0;
  const batch = { ...first, size: 7, newGroup: () => `g${(groups += 1)}` };
  expect(decideBatchSettlement(refused, batch, NOW, policy)).toEqual({
    to: "dissolved",
    reason: "validation_error",
    nextAttemptAt: NOW,
    groups: ["g1", "g2"],
  });
  expect(decideBatchSettlement(refused, { ...batch, size: 1 }, NOW, policy)).toEqual({
    to: "failed",
    reason: "validation_error",
  });
  expect(decideBatchSettlement(slower, batch, NOW, policy)).toMatchObject({
    to: "dissolved",
    groups: ["g3"],
  });
  expect(decideBatchSettlement(lost, batch, NOW, policy)).toMatchObject({ to: "sending", attempts: 1 });
  expect(decideBatchSettlement(refused, { ...batch, sentBefore: true }, NOW, policy)).toMatchObject({
    to: "unknown",
  });
});

test("pauses grow up to four hours, are spread evenly, and never reach past the key's life", () => {
  const near1 = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.nat(40), near1, fc.nat(KEY_HOURS * 3_600), (attempts, random, secondsIn) => {
      const now = addHours(NOW, secondsIn / 3_600);
      const settlement = decideSettlement(lost, { ...again, attempts }, now, {
        baseMs: 30_000,
        random: () => random,
      });
      if (settlement.to === "unknown") {
        expect(millisOf(now) + 4 * 3_600_000).toBeGreaterThanOrEqual(millisOf(addHours(NOW, KEY_HOURS)));
        return;
      }
      if (settlement.to !== "sending") throw new Error(`an undecided mail became ${settlement.to}`);
      const pause = millisOf(settlement.nextAttemptAt) - millisOf(now);
      expect(pause).toBeLessThanOrEqual(Math.min(30_000 * 2 ** attempts, 4 * 3_600_000) + 1);
      expect(settlement.nextAttemptAt < addHours(NOW, KEY_HOURS)).toBe(true);
    }),
  );
});
