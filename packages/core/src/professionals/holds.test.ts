import { expect, test } from "vitest";
import { t } from "../testing/builders.ts";
import { holdOf } from "./holds.ts";

const begun = t("2026-11-16T09:00Z");
const touched = t("2026-11-16T12:00Z");
const sent = t("2026-11-17T08:00Z");

test.each([
  { sentAt: null, now: t("2026-11-18T11:59Z"), want: { until: t("2026-11-18T12:00Z"), state: "held" } },
  { sentAt: null, now: t("2026-11-18T12:00Z"), want: { until: t("2026-11-18T12:00Z"), state: "lapsed" } },
  { sentAt: sent, now: t("2026-11-17T09:00Z"), want: { until: sent, state: "sent" } },
])("at $now it is $want.state", ({ sentAt, now, want }) => {
  expect(holdOf({ startedAt: begun, touchedAt: touched, sentAt }, 48, now)).toEqual({ from: begun, ...want });
});
