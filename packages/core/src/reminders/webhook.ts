import type { DeliveryState } from "./delivery.ts";

/** What the provider can say of a mail, as far as it matters here. */
export const WEBHOOK_STATES = [
  "accepted",
  "delayed",
  "delivered",
  "failed",
  "suppressed",
  "bounced",
  "complained",
] as const satisfies readonly DeliveryState[];

/** The reason of a mail that was decided by asking whom it was for. */
export const SETTLED_BY_HAND = "settled_by_hand";

export interface WebhookEvent {
  readonly state: (typeof WEBHOOK_STATES)[number];
  /** Whether a bounce is for good: the mailbox does not exist, rather than being full. */
  readonly permanent: boolean;
}

export type SuppressionCause = "bounced" | "complained" | "provider";

export interface WebhookDecision {
  /** Null when the delivery stays as it is. */
  readonly state: WebhookEvent["state"] | null;
  readonly reason: string | null;
  /** Why the address is not mailed any more; null when it still is. */
  readonly suppress: SuppressionCause | null;
}

/** Nobody knows what became of these yet, so whatever the provider says is news. */
const OPEN: readonly DeliveryState[] = ["planned", "claimed", "sending", "unknown"];

/**
 * What an event does to a delivery. A state is only ever raised along its rank, the order of `WEBHOOK_STATES`, so
 * that events may come in any order and any number of times and end in the same state. The suppression does not
 * depend on the state: a complaint counts whenever it comes.
 */
export function decideWebhook(
  current: { readonly state: DeliveryState; readonly reason: string | null },
  event: WebhookEvent,
): WebhookDecision {
  const raises = isOpen(current) || isBelow(current.state, event.state);
  return {
    state: raises ? event.state : null,
    reason: raises ? reasonFor(event) : null,
    suppress: suppressionFor(event),
  };
}

/** What a person settled by asking around was a guess, so the provider knows better. */
function isOpen({
  state,
  reason,
}: {
  readonly state: DeliveryState;
  readonly reason: string | null;
}): boolean {
  return OPEN.includes(state) || reason === SETTLED_BY_HAND;
}

/** Skipped, cancelled and superseded have no rank: they were never sent, and stay. */
function isBelow(current: DeliveryState, next: WebhookEvent["state"]): boolean {
  const rank = WEBHOOK_STATES.findIndex((state) => state === current);
  return rank >= 0 && rank < WEBHOOK_STATES.indexOf(next);
}

function reasonFor({ state, permanent }: WebhookEvent): string | null {
  if (state === "bounced") return permanent ? "bounced_for_good" : "bounced_for_now";
  if (state === "failed") return "provider_failed";
  return state === "suppressed" ? "provider_suppressed" : null;
}

function suppressionFor({ state, permanent }: WebhookEvent): SuppressionCause | null {
  if (state === "complained") return "complained";
  if (state === "suppressed") return "provider";
  return state === "bounced" && permanent ? "bounced" : null;
}
