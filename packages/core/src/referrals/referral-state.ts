import type { Instant } from "../shared/time.ts";

/** How far a student has come with somebody they were pointed to; the order is that of the way there. */
export const REFERRAL_STATES = [
  "not_contacted",
  "drafted",
  "asked",
  "meeting_set",
  "met",
  "declined",
  "let_go",
] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** What is known of the person: the furthest word sent to them, and meetings with them. */
export interface ReferralFacts {
  readonly letGoAt: Instant | null;
  /** The state of the latest outreach to them. */
  readonly outreach: "none" | "drafted" | "asked" | "declined";
  readonly hasScheduled: boolean;
  readonly hasHeld: boolean;
}

/** Derived from the facts, never set: a meeting says more than a letter, and a letter more than an intention. */
export function referralState({ letGoAt, outreach, hasScheduled, hasHeld }: ReferralFacts): ReferralState {
  if (hasHeld) return "met";
  if (hasScheduled) return "meeting_set";
  if (letGoAt !== null) return "let_go";
  return outreach === "none" ? "not_contacted" : outreach;
}
