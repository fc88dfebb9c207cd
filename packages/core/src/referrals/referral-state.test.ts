import { expect, test } from "vitest";
import { t } from "../testing/builders.ts";
import { referralState, type ReferralFacts } from "./referral-state.ts";

const NOTHING: ReferralFacts = { letGoAt: null, outreach: "none", hasScheduled: false, hasHeld: false };
const LET_GO = { letGoAt: t("2026-11-18T10:00Z") };

test.each([
  { facts: {}, want: "not_contacted" },
  { facts: { outreach: "drafted" }, want: "drafted" },
  { facts: { outreach: "asked" }, want: "asked" },
  { facts: { outreach: "declined" }, want: "declined" },
  { facts: { ...LET_GO, outreach: "asked" }, want: "let_go" },
  { facts: { outreach: "asked", hasScheduled: true }, want: "meeting_set" },
  { facts: { ...LET_GO, hasScheduled: true }, want: "meeting_set" },
  { facts: { ...LET_GO, hasScheduled: true, hasHeld: true }, want: "met" },
  { facts: { outreach: "declined", hasHeld: true }, want: "met" },
] as const)("$facts is $want", ({ facts, want }) => {
  expect(referralState({ ...NOTHING, ...facts })).toBe(want);
});
