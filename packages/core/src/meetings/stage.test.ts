import { expect, test } from "vitest";
import { meetingStage } from "./stage.ts";

const sent = { sentAt: "2026-11-18T10:00:00.000Z", waivedAt: null };
const waived = { sentAt: null, waivedAt: "2026-11-18T10:00:00.000Z" };
const owed = { sentAt: null, waivedAt: null };

test.each([
  { status: "scheduled", prepared: false, thankYous: [], openLoops: 0, want: "booked" },
  { status: "scheduled", prepared: true, thankYous: [], openLoops: 0, want: "prepared" },
  { status: "held", prepared: false, thankYous: [sent, owed], openLoops: 0, want: "met" },
  { status: "held", prepared: true, thankYous: [sent, waived], openLoops: 2, want: "thanked" },
  { status: "held", prepared: true, thankYous: [sent], openLoops: 0, want: "closed" },
  { status: "cancelled", prepared: true, thankYous: [], openLoops: 0, want: null },
  { status: "no_show", prepared: true, thankYous: [], openLoops: 0, want: null },
] as const)("$status, prepared $prepared, $openLoops loops: $want", ({ want, ...facts }) => {
  expect(meetingStage(facts)).toBe(want);
});
