import { describe, expect, test } from "vitest";
import { addHours, addMinutes } from "../shared/calendar.ts";
import { t } from "../testing/builders.ts";
import { canReopen, decideClose, decideDebrief } from "./decide-outcome.ts";

const startsAt = t("2026-11-17T15:00Z");
const before = addMinutes(startsAt, -1);
const after = addHours(startsAt, 1);

describe("closing a meeting", () => {
  test.each([
    { outcome: "cancelled", now: before, want: { ok: true, status: "cancelled" } },
    { outcome: "no_show", now: before, want: { ok: false, reason: "not_started" } },
    { outcome: "no_show", now: startsAt, want: { ok: true, status: "no_show" } },
    { outcome: "cancelled", now: after, want: { ok: true, status: "cancelled" } },
  ] as const)("$outcome recorded at $now", ({ outcome, now, want }) => {
    expect(decideClose({ status: "scheduled", startsAt }, outcome, now)).toEqual(want);
  });

  test.each(["held", "cancelled", "no_show"] as const)("happens once: one that is %s stays so", (status) => {
    const decision = decideClose({ status, startsAt }, "cancelled", after);
    expect(decision).toEqual({ ok: false, reason: "already_closed" });
  });

  test.each([
    { status: "scheduled", want: false },
    { status: "held", want: false },
    { status: "cancelled", want: true },
    { status: "no_show", want: true },
  ] as const)("can be taken back when $status: $want", ({ status, want }) => {
    expect(canReopen({ status })).toBe(want);
  });
});

describe("writing a meeting up", () => {
  const scheduled = { status: "scheduled", startsAt, actualStartAt: null, actualEndAt: null } as const;
  const real = { actualStartAt: addMinutes(startsAt, 5), actualEndAt: addMinutes(startsAt, 50) };

  test("takes real times that differ from the plan, and more than an hour", () => {
    const long = { ...real, actualEndAt: addHours(startsAt, 3) };
    expect(decideDebrief(scheduled, long, addHours(startsAt, 4))).toEqual({ ok: true, repeated: false });
  });

  test.each([
    { name: "before it was to start", input: real, now: before, reason: "not_started" },
    { name: "with a start to come", input: real, now: addMinutes(startsAt, 4), reason: "start_in_future" },
    {
      name: "more than 5 minutes before its end",
      input: real,
      now: addMinutes(startsAt, 44),
      reason: "end_in_future",
    },
    {
      name: "with an end at its start",
      input: { ...real, actualEndAt: real.actualStartAt },
      now: after,
      reason: "end_before_start",
    },
    {
      name: "of more than 12 hours",
      input: { ...real, actualEndAt: addMinutes(addHours(real.actualStartAt, 12), 1) },
      now: addHours(startsAt, 24),
      reason: "too_long",
    },
    {
      name: "from more than two years ago",
      input: { actualStartAt: t("2024-01-01T10:00Z"), actualEndAt: t("2024-01-01T11:00Z") },
      now: after,
      reason: "too_long_ago",
    },
  ] as const)("is refused $name", ({ input, now, reason }) => {
    expect(decideDebrief(scheduled, input, now)).toEqual({ ok: false, reason });
  });

  test("allows 5 minutes of difference between clocks, and exactly 12 hours", () => {
    expect(decideDebrief(scheduled, real, addMinutes(startsAt, 45)).ok).toBe(true);
    const day = { ...real, actualEndAt: addHours(real.actualStartAt, 12) };
    expect(decideDebrief(scheduled, day, addHours(startsAt, 24)).ok).toBe(true);
  });

  test("takes the same write-up twice, but no second one", () => {
    const held = { status: "held", startsAt, ...real } as const;
    expect(decideDebrief(held, real, after)).toEqual({ ok: true, repeated: true });
    const other = { ...real, actualEndAt: addMinutes(startsAt, 40) };
    expect(decideDebrief(held, other, after)).toEqual({ ok: false, reason: "already_written" });
  });

  test.each(["cancelled", "no_show"] as const)("is refused for one that is %s", (status) => {
    expect(decideDebrief({ ...scheduled, status }, real, after)).toEqual({ ok: false, reason: "not_held" });
  });
});
