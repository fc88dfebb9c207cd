import { expect, test } from "vitest";
import { createLaneGate } from "./lane-gate.ts";

test("a paused lane lets one mail through each time it probes, and opens when one is taken", () => {
  let now = 0;
  const gate = createLaneGate(300_000, () => now);
  expect(gate.allowance(10)).toBe(10);

  gate.pause("daily_quota_exceeded");
  expect(gate.pausedBecause()).toBe("daily_quota_exceeded");
  expect(gate.allowance(10)).toBe(0);
  now = 300_000;
  expect(gate.allowance(10)).toBe(1);
  expect(gate.allowance(10)).toBe(0);

  // The probe was refused too: nothing until the next.
  gate.pause("daily_quota_exceeded");
  now = 599_999;
  expect(gate.allowance(10)).toBe(0);
  now = 600_000;
  expect(gate.allowance(10)).toBe(1);
  gate.resume();
  expect(gate.allowance(10)).toBe(10);
  expect(gate.pausedBecause()).toBeNull();
});
