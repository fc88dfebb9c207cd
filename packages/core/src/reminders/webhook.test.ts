import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DELIVERY_STATES, type DeliveryState } from "./delivery.ts";
import { decideWebhook, SETTLED_BY_HAND, WEBHOOK_STATES, type WebhookEvent } from "./webhook.ts";

const event = (state: WebhookEvent["state"], permanent = true): WebhookEvent => ({ state, permanent });

/** Which events raise a delivery that is in this state. */
const RAISED_BY: Record<DeliveryState, readonly WebhookEvent["state"][]> = {
  planned: WEBHOOK_STATES,
  claimed: WEBHOOK_STATES,
  sending: WEBHOOK_STATES,
  unknown: WEBHOOK_STATES,
  accepted: ["delayed", "delivered", "failed", "suppressed", "bounced", "complained"],
  delayed: ["delivered", "failed", "suppressed", "bounced", "complained"],
  delivered: ["failed", "suppressed", "bounced", "complained"],
  failed: ["suppressed", "bounced", "complained"],
  suppressed: ["bounced", "complained"],
  bounced: ["complained"],
  complained: [],
  skipped: [],
  cancelled: [],
  superseded: [],
};

describe("what an event does to a delivery", () => {
  const cases = DELIVERY_STATES.flatMap((current) =>
    WEBHOOK_STATES.map((next) => ({ current, next, raises: RAISED_BY[current].includes(next) })),
  );
  test.each(cases)("$current, told $next: raised is $raises", ({ current, next, raises }) => {
    expect(decideWebhook({ state: current, reason: null }, event(next)).state).toBe(raises ? next : null);
  });

  test.each([
    ["bounced", true, "bounced_for_good", "bounced"],
    ["bounced", false, "bounced_for_now", null],
    ["complained", false, null, "complained"],
    ["suppressed", false, "provider_suppressed", "provider"],
    ["failed", false, "provider_failed", null],
    ["delivered", false, null, null],
  ] as const)("%s, for good %s: reason %s, address suppressed %s", (state, permanent, reason, suppress) => {
    expect(decideWebhook({ state: "accepted", reason: null }, { state, permanent })).toEqual({
      state,
      reason,
      suppress,
    });
  });

  test("a complaint counts even where the state is not raised", () => {
    expect(decideWebhook({ state: "cancelled", reason: null }, event("complained"))).toEqual({
      state: null,
      reason: null,
      suppress: "complained",
    });
  });

  test.each([
    ["failed", "delivered"],
    ["failed", "bounced"],
    ["accepted", "failed"],
  ] as const)("what a person settled as %s is corrected by %s", (state, next) => {
    const settled = { state, reason: SETTLED_BY_HAND };
    expect(decideWebhook(settled, event(next)).state).toBe(next);
    expect(decideWebhook({ state: "failed", reason: "validation" }, event("delivered")).state).toBe(null);
  });

  test("any order and any repetition ends in the same state", () => {
    const events = fc.array(
      fc.record({ state: fc.constantFrom(...WEBHOOK_STATES), permanent: fc.boolean() }),
    );
    const apply = (all: readonly WebhookEvent[]) =>
      all.reduce<DeliveryState>(
        (state, one) => decideWebhook({ state, reason: null }, one).state ?? state,
        "sending",
      );
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 20 }), (all, turn) => {
        const turned = [...all.slice(turn), ...all.slice(0, turn), ...all].reverse();
        expect(apply(turned)).toBe(apply(all));
      }),
    );
  });
});
